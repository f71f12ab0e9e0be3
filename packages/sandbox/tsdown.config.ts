import { defineConfig } from 'tsdown'
import { base, library } from '../../tsdown.base'

// Prebuilt native code is found at run time, next to the package that wraps it.
const deps = { neverBundle: ['libsql'] }

export default defineConfig([
  {
    ...library,
    deps,
    entry: {
      index: 'src/index.ts',
      jest: 'src/testing/jest.ts',
      testcontainers: 'src/testing/testcontainers.ts',
      vitest: 'src/testing/vitest.ts',
    },
  },
  {
    ...base,
    deps,
    entry: { 'bin/serve': 'src/bin/serve.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
    outExtensions: () => ({ js: '.mjs' }),
  },
])
