import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './workspaces.mjs'

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, script), ...args], { encoding: 'utf8' })

const scripts = [
  'scripts/build.mjs',
  'scripts/fuzz.mjs',
  'scripts/interop.mjs',
  'scripts/setup.mjs',
  'scripts/test.mjs',
  'scripts/test-busy.mjs',
  'benchmarks/run.mjs',
  'benchmarks/install/main.mjs',
]

describe.each(scripts)('%s', (script) => {
  it('prints its usage on --help, and does nothing else', () => {
    expect(run(script, '--help')).toMatchObject({ status: 0, stderr: '' })
    expect(run(script, '-h').stdout).toMatch(/npm (?:run|test)|usage: node/)
  })

  it('rejects an unknown flag, and prints its usage', () => {
    const { status, stdout, stderr } = run(script, '--nonsense')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain("Unknown option '--nonsense'")
    expect(stderr).toMatch(/npm (?:run|test)|usage: node/)
  })
})

it.each([
  ['scripts/build.mjs', 'nonsense', 'Unknown argument "nonsense"; known names are '],
  ['scripts/test.mjs', 'nonsense', 'Unknown argument "nonsense"; known names are unit, '],
  ['scripts/fuzz.mjs', 'nonsense', 'Unknown argument "nonsense"; no names are expected.'],
  ['scripts/setup.mjs', '--for=nonsense', 'Unknown purpose "nonsense".'],
  ['scripts/fuzz.mjs', '--seconds=soon', '--seconds must be a positive number, received "soon".'],
  ['benchmarks/run.mjs', 'nonsense', 'Unknown argument "nonsense"; known names are '],
])('rejects %s %s', (script, argument, message) => {
  const { status, stderr } = run(script, argument)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})
