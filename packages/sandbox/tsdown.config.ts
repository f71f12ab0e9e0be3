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
    // CommonJS without white space starts in two thirds of the time of an ES module. Names stay, for stack traces.
    format: ['cjs'],
    minify: { compress: false, mangle: false, codegen: true },
    outputOptions: { dynamicImportInCjs: false },
    dts: false,
    clean: false,
    outExtensions: () => ({ js: '.js' }),
  },
])
