import { defineConfig } from 'tsdown'

const shared = {
  platform: 'node',
  target: 'node20',
  sourcemap: false,
  minify: false,
  // Prebuilt native code is found at run time, beside the package that wraps it.
  deps: { neverBundle: ['libsql'] },
} as const

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    dts: true,
    outExtensions: ({ format }) =>
      format === 'cjs' ? { js: '.js', dts: '.d.ts' } : { js: '.mjs', dts: '.d.mts' },
  },
  {
    ...shared,
    entry: { 'bin/serve': 'src/bin/serve.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
    outExtensions: () => ({ js: '.mjs' }),
  },
])
