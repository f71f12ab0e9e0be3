#!/usr/bin/env node
// Bundles the generator's TypeScript sources if they changed (about 0.1 s), then runs them. Needs no build:
// `npm ci` is enough.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const home = fileURLToPath(new URL('../', import.meta.url))
const cache = fileURLToPath(new URL('../../../node_modules/.cache/codegen/', import.meta.url))

function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  const sources = readdirSync(`${home}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
  for (const name of sources) hash.update(name).update(readFileSync(`${home}src/${name}`))
  return hash.digest('hex').slice(0, 16)
}

/** Several runs may do this at once: a bundle appears under its name only when it is complete. */
async function bundle(file) {
  const { rolldown } = await import('rolldown')
  mkdirSync(cache, { recursive: true })
  const build = await rolldown({
    input: `${home}src/main.ts`,
    platform: 'node',
    external: [/^node:/, 'js-yaml', /^ajv(?:$|\/)/, 'fastest-levenshtein'],
  })
  const draft = `${file}.${process.pid}`
  await build.write({ file: draft, format: 'esm' })
  await build.close()
  renameSync(draft, file)
  for (const name of readdirSync(cache)) if (!file.endsWith(name)) rmSync(`${cache}${name}`, { force: true })
}

const file = `${cache}generate-${fingerprint()}.mjs`
if (!existsSync(file)) await bundle(file)
const { main } = await import(pathToFileURL(file).href)
process.exitCode = main(process.argv.slice(2), fileURLToPath(new URL('../../../', import.meta.url)))
