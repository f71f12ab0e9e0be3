import { defineConfig } from 'vitest/config'

/** Tests that need a browser: those of the documentation and of the console. */
export default defineConfig({
  test: {
    projects: [
      'docs/test/vitest.config.ts',
      'packages/console/browser/vitest.config.ts',
      'examples/checkout/browser/vitest.config.ts',
    ],
  },
})
