import { type Rolldown, defineConfig } from 'tsdown'
import { base, library } from '../../tsdown.base'

// Prebuilt native code is found at run time, next to the package that wraps it.
const deps = { neverBundle: ['libsql'] }

/** Escapes the characters beyond ASCII: V8 reads and compiles a file without any in four fifths of the time. */
const ascii: Rolldown.Plugin = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      if (/String\.raw`[^`]*[^\0-\x7F]/.test(chunk.code))
        this.error(`${chunk.fileName} has a raw template beyond ASCII, where an escape is text.`)
      chunk.code = chunk.code.replaceAll(
        /[^\0-\x7F]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    }
  },
}

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
    plugins: [ascii],
    dts: false,
    clean: false,
    outExtensions: () => ({ js: '.js' }),
  },
])
