#!/usr/bin/env node
// Builds the published packages in the order in which they need one another, then the examples.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['packages/protocol', 'catalog', 'packages/sdk', 'packages/sandbox', 'examples']
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'))
if (process.argv.includes('--help')) {
  console.log(`usage: node scripts/build.mjs [${rooms.join(' | ')}] …`)
  process.exit(0)
}
for (const room of asked.length > 0 ? asked : rooms) {
  if (!existsSync(`${root}/${room}/tsdown.config.ts`)) throw new Error(`${room} has no tsdown.config.ts`)
  const done = spawnSync(
    process.execPath,
    [`${root}/node_modules/tsdown/dist/run.mjs`, '--logLevel', 'warn'],
    {
      cwd: `${root}/${room}`,
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
    },
  )
  // tsdown warns on each run that it will drop Node 20 one day; the version is pinned, so that is no news.
  const heard = done.stderr
    .split('\n')
    .filter((line) => line && !line.includes('is deprecated. Support will be removed'))
  if (heard.length > 0) console.error(heard.join('\n'))
  if (done.status !== 0) process.exit(done.status ?? 1)
}
