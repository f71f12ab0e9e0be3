import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    // Tests run on the sources; the packed-tarball tests are the ones that run on what is published.
    alias: [
      { find: /^@wxpay\/sdk\/(?!types$)(.+)$/, replacement: source('./packages/sdk/src/$1/index.ts') },
      { find: /^@wxpay\/(protocol|sdk|sandbox)$/, replacement: source('./packages/$1/src/index.ts') },
      { find: /^@wxpay\/catalog$/, replacement: source('./catalog/src/index.ts') },
    ],
  },
  test: {
    include: [
      '{catalog,packages/*}/{src,test}/**/*.test.ts',
      '{examples,benchmarks}/**/*.test.ts',
      'scripts/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/packed/**', '**/browser/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'catalog/src/**'] },
  },
})
