#!/usr/bin/env node
// Builds the published packages and the examples. Each is compiled from the sources of those it knows, so that no build
// waits for another, and two run at a time.
import { fileURLToPath } from 'node:url'
import { runInLanes } from './lanes.mjs'
import { rooms } from './rooms.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const all = Object.keys(rooms)
const asked = process.argv.slice(2)
const unknown = asked.filter((word) => !all.includes(word))
if (unknown.length > 0) {
  console.error(`usage: node scripts/build.mjs [${all.join(' | ')}] …`)
  process.exit(unknown.includes('--help') ? 0 : 2)
}

// tsdown says on each run that it will drop Node 20 one day; the version is pinned, so that is no news.
const isNews = (line) => line !== '' && !line.includes('is deprecated. Support will be removed')

const jobs = (asked.length > 0 ? asked : all).map((name) => ({
  name,
  command: process.execPath,
  args: [`${root}/node_modules/tsdown/dist/run.mjs`, '--logLevel', 'warn'],
  options: { cwd: `${root}/${name}` },
}))
await runInLanes(jobs, ({ name, status, output }) => {
  const news = output.split('\n').filter(isNews)
  if (news.length > 0) console.error(`${name}:\n${news.join('\n')}`)
  if (status !== 0) process.exitCode = status
})
