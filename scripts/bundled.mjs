// Bundles TypeScript sources if they changed (about 0.1 s), then imports the bundle. Needs no build: `npm ci`
// is enough.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const caches = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))

function fingerprint(folder, external) {
  const hash = createHash('sha256').update(process.version).update(external.join())
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
  for (const name of sources) hash.update(name).update(readFileSync(`${folder}${name}`))
  return hash.digest('hex').slice(0, 16)
}

/** Several runs may do this at once: a bundle appears under its name only when it is complete. */
async function bundle(input, external, file) {
  const { rolldown } = await import('rolldown')
  const build = await rolldown({ input, platform: 'node', external: [/^node:/, ...external] })
  const draft = `${file}.${process.pid}`
  await build.write({ file: draft, format: 'esm' })
  await build.close()
  renameSync(draft, file)
}

/**
 * Address of the bundle of `entry`, a module in a folder of TypeScript sources, which import nothing outside of it
 * but Node and the packages in `external`. `name` is the folder of its bundles in the cache.
 */
export async function bundled({ folder, entry, name, external }) {
  const cache = `${caches}${name}/`
  const file = `${cache}${entry.replace(/\.ts$/, '')}-${fingerprint(folder, external)}.mjs`
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true })
    await bundle(`${folder}${entry}`, external, file)
    for (const other of readdirSync(cache))
      if (!file.endsWith(other)) rmSync(`${cache}${other}`, { force: true })
  }
  return pathToFileURL(file)
}

/** The module of a bundle. */
export const importBundled = async (options) => import((await bundled(options)).href)
