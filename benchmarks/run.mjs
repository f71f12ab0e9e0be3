#!/usr/bin/env node
// Runs the benchmarks one after another; each prints ratios to a floor or a peer that it measured in the same run.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map((entry) => entry.name)
const asked = process.argv.slice(2)
if (asked.includes('--help')) {
  console.log(`usage: npm run bench -- [${all.join(' | ')}] …`)
  process.exit(0)
}
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark named ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(2)
}
for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n# ${name}`)
  const done = spawnSync(process.execPath, ['--expose-gc', `${here}${name}/main.mjs`], { stdio: 'inherit' })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
