#!/usr/bin/env node
// Plays whole flows of SDKs in other languages against the sandbox, in both trust modes, and calls each
// operation of their services once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments, refuse } from './arguments.mjs'
import { clients, lackOf } from './interop/clients.mjs'
import { stepsOf } from './interop/flows.mjs'
import { playClient } from './interop/play.mjs'
import { hasFailed, reportOf } from './interop/report.mjs'
import { openSandbox } from './interop/sandbox.mjs'

const directories = clients.map(({ name, directory }) => `  --${name.padEnd(8)}${directory}`)
const usage = `npm run interop -- ${clients.map(({ name }) => `[--${name} DIR]`).join(' ')}

Each DIR is a directory that has a client:

${directories.join('\n')}

Exits with 0 if every step passed and no call failed, with 1 if not, with 2 for an invalid argument, and with 3
if this machine lacks what a client needs; the other clients are played all the same.`

const { values } = readArguments({
  usage,
  options: Object.fromEntries(clients.map(({ name }) => [name, { type: 'string' }])),
})
const drivers = clients.filter(({ name }) => values[name] !== undefined).map(findDriver)
if (drivers.length === 0) refuse('No client is given.', usage)
const playable = drivers.filter(hasTools)
if (playable.length > 0) await playAll(playable)

function findDriver(client) {
  const driver = client.find(values[client.name])
  if ('problem' in driver) refuse(`--${client.name}: ${driver.problem}`, usage)
  return { client, driver }
}

function hasTools({ client, driver }) {
  const lack = lackOf(client, driver)
  if (lack === undefined) return true
  console.log(`${client.name}: not played, ${lack}`)
  process.exitCode = 3
  return false
}

function runsOf({ name, variants = [undefined], defects = {} }) {
  return ['certificate', 'public-key'].flatMap((trust) =>
    variants.map((variant) => ({
      name: [name, trust, variant].filter((part) => part !== undefined).join(', '),
      trust,
      variant,
      defects,
    })),
  )
}

async function playAll(playable) {
  const temporary = mkdtempSync(join(tmpdir(), 'wxpay-interop-'))
  const sandbox = await openSandbox()
  try {
    const results = []
    for (const { client, driver } of playable) {
      const command = driver.prepare(temporary)
      for (const { name, ...how } of runsOf(client)) {
        console.error(`${name} …`)
        results.push({ name, expected: stepsOf(client), ...(await playClient(command, sandbox, how)) })
      }
    }
    console.log(reportOf(results))
    if (results.some(hasFailed)) process.exitCode = 1
  } finally {
    await sandbox.close()
    rmSync(temporary, { recursive: true })
  }
}
