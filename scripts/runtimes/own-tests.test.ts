import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { root, run } from '../packed/packages'
import { executable } from './executables'

/*
 * Bun and Deno have their own implementations of keys, ciphers, forms and errors, so their tests must pass
 * there too.
 */

const tests = [
  'packages/protocol/src/aead',
  'packages/protocol/src/certificates',
  'packages/sdk/src/features/bills/parse',
  'packages/sdk/src/transport/bodies',
  'packages/sdk/src/features/downloads/digest',
  'packages/sdk/src/features/notification-reader',
  'packages/sdk/src/transport/uploads/digest',
]

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--no-isolate', ...tests]
const cache = fileURLToPath(new URL('node_modules/.cache/deno', import.meta.url))

describe('the tests of the packages themselves', () => {
  it.each([
    ['bun', ['--bun'], {}],
    ['deno', ['run', '--allow-all', '--no-lock', '--node-modules-dir=manual'], { DENO_DIR: cache }],
  ] as const)('pass under %s', async (name, options, env) => {
    const ran = await run(executable(name), [...options, ...vitest], root, {
      ...process.env,
      ...env,
      NO_COLOR: '1',
    })
    expect(ran.output).toMatch(/Tests +\d+ passed/)
    expect(ran).toMatchObject({ status: 0 })
  })
})
