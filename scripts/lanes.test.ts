import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runInLanes } from './lanes.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanes-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A job that notes its start and its end in a file. */
function noting(name: string, after?: readonly string[], exit = 0) {
  const note = (event: string) =>
    `require('fs').appendFileSync(${JSON.stringify(join(folder, 'notes'))}, '${event} ${name}\\n')`
  const code = `${note('start')}; console.log('output of ${name}'); ${note('end')}; process.exitCode = ${String(exit)}`
  return { name, command: process.execPath, args: ['-e', code], ...(after && { after }) }
}

async function ended(jobs: readonly ReturnType<typeof noting>[], lanes?: number) {
  const reports: { name: string; status: number; output: string }[] = []
  await runInLanes(jobs, ({ name, status, output }) => reports.push({ name, status, output }), lanes)
  return { reports, notes: readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n') }
}

describe('jobs in lanes', () => {
  it('are reported with their exit codes and output', async () => {
    const { reports } = await ended([noting('one'), noting('two', [], 3)])
    expect(reports.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'one', status: 0, output: 'output of one\n' },
      { name: 'two', status: 3, output: 'output of two\n' },
    ])
  })

  it('run one after the other in one lane, in order', async () => {
    const { notes } = await ended([noting('one'), noting('two'), noting('three')], 1)
    expect(notes).toEqual(['one', 'two', 'three'].flatMap((name) => [`start ${name}`, `end ${name}`]))
  })

  it('start when the jobs that they wait for have ended, whether those passed or not', async () => {
    const { notes } = await ended([noting('second', ['first']), noting('first', [], 1), noting('other')])
    expect(notes.indexOf('start second')).toBeGreaterThan(notes.indexOf('end first'))
  })

  it('wait for no job that is not among them', async () => {
    const { reports } = await ended([noting('one', ['none'])])
    expect(reports.map(({ name }) => name)).toEqual(['one'])
  })

  it('are rejected if they wait for each other', async () => {
    await expect(ended([noting('one', ['two']), noting('two', ['one'])])).rejects.toThrow(
      'Jobs wait for each other: one, two.',
    )
  })
})
