import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { published, root, workspaces } from './scripts/workspaces.mjs'

const folders = workspaces.map(({ folder }) => folder)

export default defineConfig({
  resolve: {
    // Tests run on the sources; only the packed-tarball tests run on the published form.
    alias: [
      { find: /^@wxpay\/sdk\/(?!types$)(.+)$/, replacement: join(root, 'packages/sdk/src/$1/index.ts') },
      { find: /^@wxpay\/stores\/(.+)$/, replacement: join(root, 'packages/stores/src/$1/index.ts') },
      { find: /^@wxpay\/sandbox\/(.+)$/, replacement: join(root, 'packages/sandbox/src/testing/$1.ts') },
      ...published.map(({ name, folder }) => ({
        find: new RegExp(`^${name}$`),
        replacement: join(root, folder, 'src/index.ts'),
      })),
    ],
  },
  test: {
    include: [
      ...folders.filter((folder) => folder !== 'docs').map((folder) => `${folder}/**/*.test.ts`),
      'scripts/*.test.ts',
      'scripts/{fuzz,testing}/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/packed/**', '**/browser/**'],
    pool: 'forks',
    // Test files share the modules that they import, because loading them again for each file took half of
    // the time. A test restores whatever it changes in a module.
    isolate: false,
    setupFiles: ['scripts/testing/setup.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: { provider: 'v8', include: published.map(({ folder }) => `${folder}/src/**`) },
  },
})
