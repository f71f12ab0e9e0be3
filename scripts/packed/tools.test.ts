import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Run, root, run } from './packages'
import { openStorySandbox } from './story-sandbox'

/*
 * The tools by which projects load the packages, each as it is: what is packed, a sandbox that listens, and one story of
 * calls, a download, a notification and failures (`consumers/tools/story.cjs`).
 */

const installed = join(root, 'scripts/packed/tools/node_modules')
const folder = join(inject('consumers').folder, 'tools')

let sandbox: Awaited<ReturnType<typeof openStorySandbox>>
beforeAll(async () => {
  sandbox = await openStorySandbox()
})
afterAll(() => sandbox.close())

function node(args: readonly string[], within: string, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const paths = { NODE_PATH: [installed, process.env['NODE_PATH']].filter(Boolean).join(delimiter) }
  const own = { ...process.env, ...sandbox.env, ...paths, NO_COLOR: '1', CI: '', VITEST: '', ...env }
  return run(process.execPath, args, join(folder, within), own)
}

const passed = (ran: Run): void => {
  expect(ran.output).not.toMatch(/unhandled|open handle/i)
  expect(ran.status, ran.output).toBe(0)
}

describe('the packed SDK', () => {
  it.each(['jest-29', 'jest-30'])('works in tests of %s with its default configuration', async (jest) => {
    passed(await node([join(installed, jest, 'bin/jest.js')], 'jest-cjs'))
  })

  it.each(['jest-29', 'jest-30'])('works in tests of %s that are ES modules', async (jest) => {
    const options = ['--experimental-vm-modules', '--no-warnings']
    passed(await node([...options, join(installed, jest, 'bin/jest.js')], 'jest-esm'))
  })

  it('works in tests of Vitest', async () => {
    passed(await node([join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', '.'], 'vitest'))
  })

  it('works in tests of node:test, with Sinon and Chai', async () => {
    passed(await node(['--test'], 'node-test'))
  })

  it.each([
    ['cjs', 'main.mjs', []],
    ['cjs', 'main.cjs', []],
    ['esm', 'main.mjs', [bannerOf('guide/testing.md')]],
  ])('works in a bundle of esbuild: %s of %s', async (format, entry, options) => {
    const out = `esbuild/${entry}.${format === 'cjs' ? 'cjs' : 'mjs'}`
    const common = [
      '--bundle',
      '--platform=node',
      `--format=${format}`,
      `--outfile=${out}`,
      '--log-level=warning',
    ]
    const built = await node([join(installed, 'esbuild/bin/esbuild'), entry, ...common, ...options], 'bundle')
    expect(built).toEqual({ status: 0, output: '' })
    expect(await node([out], 'bundle')).toEqual({ status: 0, output: 'told\n' })
  })

  it('works in a bundle of webpack', async () => {
    expect(await node(['webpack.cjs'], 'bundle')).toEqual({ status: 0, output: '\n' })
    expect(await node(['webpack/main.cjs'], 'bundle')).toEqual({ status: 0, output: 'told\n' })
  })

  it('works where a loader compiles CommonJS by vm.Script, as pkg and bytenode do', async () => {
    expect(await node(['by-script.cjs'], 'bundle')).toEqual({ status: 0, output: 'told\n' })
  })
})

describe('the guide', () => {
  it('shows the same banner in both languages', () => {
    expect(bannerOf('en/guide/testing.md')).toBe(bannerOf('guide/testing.md'))
  })
})

/** The option for esbuild's ES modules that a page of the guide shows. */
function bannerOf(page: string): string {
  const text = readFileSync(join(root, 'docs', page), 'utf8')
  const [, banner] = /--banner:js="([^"]+)"/.exec(text) ?? []
  if (banner === undefined) throw new Error(`${page} shows no banner`)
  return `--banner:js=${banner}`
}
