import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  platform: 'node',
  target: 'node20',
  dts: true,
  sourcemap: false,
  minify: false,
  // The generated declarations are one copy for both builds, beside them: the package refers to itself.
  deps: { neverBundle: ['@wxpay/sdk/types'] },
  outExtensions: ({ format }) =>
    format === 'cjs' ? { js: '.js', dts: '.d.ts' } : { js: '.mjs', dts: '.d.mts' },
})
