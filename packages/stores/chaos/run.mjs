#!/usr/bin/env node
// The chaos test with as many notifications as wanted: see the README of the package.
import { readArguments, refuse } from '../../../scripts/arguments.mjs'
import { runChaos } from './chaos.mjs'
import { isInstalled } from './servers.mjs'

const usage =
  'usage: node packages/stores/chaos/run.mjs [--notifications 20000] [--concurrency 64] [--only postgres,leased]\n\nKills processes and engines while notifications are handled, on Redis and PostgreSQL.'
const { values } = readArguments({
  usage,
  options: {
    notifications: { type: 'string', default: '20000' },
    concurrency: { type: 'string', default: '64' },
    only: { type: 'string' },
  },
})
const notifications = Number(values.notifications)
const concurrency = Number(values.concurrency)
for (const [name, value] of Object.entries({ notifications, concurrency })) {
  if (!Number.isInteger(value) || value < 1) refuse(`--${name} must be a positive integer.`, usage)
}
const runs = [
  { engine: 'postgres', form: 'transactional' },
  { engine: 'postgres', form: 'leased' },
  { engine: 'redis', form: 'leased' },
]
const chosen = runs.filter(
  ({ engine, form }) => values.only === undefined || values.only === `${engine},${form}`,
)
if (chosen.length === 0) {
  refuse(`--only must be ${runs.map(({ engine, form }) => `${engine},${form}`).join(' or ')}.`, usage)
}
for (const run of chosen.filter(({ engine }) => isInstalled(engine))) {
  const { violations, seconds, ...report } = await runChaos({ ...run, notifications, concurrency })
  console.log(`${run.engine}, ${run.form}: ${seconds.toFixed(1)} s`, report)
  if (violations.length === 0) continue
  console.error(violations.slice(0, 20).join('\n'))
  process.exitCode = 1
}
