import type { Rolldown, UserConfig } from 'tsdown'

/** Settings of every build. Timings of plugins are left out: a slow build shows in its own time. */
export const base = {
  platform: 'node',
  target: 'node20',
  sourcemap: false,
  minify: false,
  checks: { pluginTimings: false },
} satisfies UserConfig

/**
 * Removes imports that no declaration uses. The bundler keeps them in the declarations of ES modules, where
 * each makes a user's compiler read and check another package.
 */
const unusedImports: Rolldown.Plugin = {
  name: 'unused-imports',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !/\.d\.m?ts$/.test(chunk.fileName)) continue
      const imports = /^import \{ ([^}]*) \} from ("[^"]+");\n/gm
      const body = chunk.code.replace(imports, '')
      chunk.code = chunk.code.replace(imports, (_, names: string, from: string) => {
        const used = names
          .split(', ')
          .filter((name) => new RegExp(`\\b${name.split(' ').at(-1)}\\b`).test(body))
        return used.length === 0 ? '' : `import { ${used.join(', ')} } from ${from};\n`
      })
    }
  },
}

/** A published package: ES modules and CommonJS with the declarations of each, from one entry. */
export const library = {
  ...base,
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  // Loaders that compile CommonJS by vm.Script (Jest, pkg, bytenode) cannot import() from it.
  outputOptions: (options, format) =>
    format === 'cjs' ? { ...options, dynamicImportInCjs: false } : options,
  plugins: [unusedImports],
  // TypeScript 6 reads Node's declarations only if `types` or a reference names them.
  banner: { dts: '/// <reference types="node" />' },
  outExtensions: ({ format }) =>
    format === 'cjs' ? { js: '.js', dts: '.d.ts' } : { js: '.mjs', dts: '.d.mts' },
} satisfies UserConfig
