import { defineConfig } from 'vitest/config'

// No aliases here: these tests use the packages as a user's project does.
export default defineConfig({
  test: {
    include: ['scripts/packed/*.test.ts'],
    globalSetup: ['scripts/packed/project.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    maxConcurrency: 2,
  },
})
