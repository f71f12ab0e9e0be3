#!/usr/bin/env node
// Searches for inputs that a parser does not bear: errors that are not documented, round trips that differ, and time that
// grows faster than the input. `npm test` runs the same properties with a fixed seed.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { root } from './workspaces.mjs'

const usage = `npm run fuzz -- [--seconds 60] [--seed 1] [--only sdk/json]

  --seconds  time for all properties together; default 60
  --seed     seed of all random inputs; default a random one
  --only     part of the names of the parsers to run: sdk/json, protocol, xml`

function options() {
  try {
    return parseArgs({
      options: {
        seconds: { type: 'string', default: '60' },
        seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    fail(error.message)
  }
}

function fail(problem) {
  console.error(`${problem}\n\n${usage}`)
  process.exit(2)
}

const { seconds, seed, only, help } = options()
if (help) {
  console.log(usage)
  process.exit(0)
}
if (!(Number(seconds) > 0)) fail(`--seconds must be a positive number, received ${JSON.stringify(seconds)}.`)
if (!/^-?\d{1,10}$/.test(seed)) fail(`--seed must be an integer, received ${JSON.stringify(seed)}.`)

const again = `npm run fuzz -- --seed ${seed} --seconds ${seconds}${only === undefined ? '' : ` --only ${only}`}`
console.log(`seed ${seed}; to repeat: ${again}`)
const { status } = spawnSync(
  process.execPath,
  [`${root}/node_modules/vitest/vitest.mjs`, 'run', 'scripts/fuzz/', '--reporter', 'verbose'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_SEED: seed,
      FUZZ_SECONDS: seconds,
      ...(only !== undefined && { FUZZ_ONLY: only }),
    },
  },
)
if (status !== 0) console.error(`\nseed ${seed}; to repeat: ${again}`)
process.exit(status ?? 1)
