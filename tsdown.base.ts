import type { UserConfig } from 'tsdown'

/** What every build shares. Timings of plugins are left out: a build that is slow shows in its own time. */
export const base = {
  platform: 'node',
  target: 'node20',
  sourcemap: false,
  minify: false,
  checks: { pluginTimings: false },
} satisfies UserConfig

/** A published package: ES modules and CommonJS with the declarations of each, from one entry. */
export const library = {
  ...base,
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  // Loaders that compile CommonJS by vm.Script (Jest, pkg, bytenode) cannot import() from it.
  outputOptions: (options, format) =>
    format === 'cjs' ? { ...options, dynamicImportInCjs: false } : options,
  outExtensions: ({ format }) =>
    format === 'cjs' ? { js: '.js', dts: '.d.ts' } : { js: '.mjs', dts: '.d.mts' },
} satisfies UserConfig
