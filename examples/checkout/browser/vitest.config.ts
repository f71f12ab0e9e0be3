import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vitest/config'
import repository from '../../../vitest.config'

const { resolve } = repository

export default mergeConfig(
  defineConfig({ resolve: resolve ?? {} }),
  defineConfig({
    cacheDir: fileURLToPath(new URL('../../../node_modules/.cache/checkout-vitest', import.meta.url)),
    test: {
      name: 'checkout',
      root: fileURLToPath(new URL('.', import.meta.url)),
      include: ['**/*.test.ts'],
      pool: 'forks',
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }),
)
