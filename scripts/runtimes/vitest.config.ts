import { defineConfig } from 'vitest/config'

// No aliases here: the tests use the built packages.
export default defineConfig({
  test: {
    include: ['scripts/runtimes/*.test.ts'],
    globalSetup: ['scripts/runtimes/install.mjs'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
