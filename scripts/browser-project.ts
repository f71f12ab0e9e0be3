import { fileURLToPath } from 'node:url'
import { type ViteUserConfig, defineConfig, mergeConfig } from 'vitest/config'
import repository from '../vitest.config'

/**
 * Configuration of the browser tests of one folder. They resolve the packages as all tests do, one file at a time, because a
 * browser uses every core itself.
 *
 * @param url - of the configuration file in that folder
 */
export function browserProject(name: string, url: string): ViteUserConfig {
  return mergeConfig(
    defineConfig({ resolve: repository.resolve ?? {} }),
    defineConfig({
      cacheDir: fileURLToPath(new URL(`../node_modules/.cache/${name}-vitest`, import.meta.url)),
      test: {
        name,
        root: fileURLToPath(new URL('.', url)),
        include: ['**/*.test.ts'],
        pool: 'forks',
        fileParallelism: false,
        testTimeout: 300_000,
        hookTimeout: 300_000,
      },
    }),
  )
}
