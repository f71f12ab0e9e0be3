#!/usr/bin/env node
// Searches for inputs that break a parser: undocumented errors, round trips that differ, and time that grows
// faster than the input. `npm test` checks the same properties with a fixed seed.
import { spawnSync } from 'node:child_process'
import { readArguments, refuse } from './arguments.mjs'
import { root } from './workspaces.mjs'

const usage = `npm run fuzz -- [--seconds 60] [--seed 1] [--only sdk/json]

  --seconds  time for all properties together; default 60
  --seed     seed of all random inputs; default a random one
  --only     part of the names of the parsers to run: sdk/json, protocol, xml`

const { seconds, seed, only } = readArguments({
  usage,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string' },
  },
}).values
if (!(Number(seconds) > 0))
  refuse(`--seconds must be a positive number, received ${JSON.stringify(seconds)}.`, usage)
if (!/^-?\d{1,10}$/.test(seed)) refuse(`--seed must be an integer, received ${JSON.stringify(seed)}.`, usage)

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
