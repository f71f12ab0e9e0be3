#!/usr/bin/env node
// Runs the benchmarks one after another; each prints ratios to a floor or a peer measured in the same run.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readArguments } from '../scripts/arguments.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map((entry) => entry.name)
const { names: asked, values } = readArguments({
  usage: `usage: npm run bench -- [${all.join(' | ')}] … [--quick]

  --quick   fewer rounds: for a quick look, not for figures to publish`,
  options: { quick: { type: 'boolean', default: false } },
  names: all,
})
const flags = values.quick ? ['--quick'] : []
for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n# ${name}`)
  const done = spawnSync(process.execPath, ['--expose-gc', `${here}${name}/main.mjs`, ...flags], {
    stdio: 'inherit',
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
