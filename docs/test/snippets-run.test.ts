import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docs } from './site'

const run = promisify(execFile)
let folder: string

// Below this package, so that packages are resolved by their public names, as in a reader's project.
beforeAll(() => {
  folder = mkdtempSync(join(docs, 'node_modules/.snippets-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function output(page: string): Promise<string> {
  const [, code] = /^```ts(?: twoslash)?\n([^]*?)^```$/m.exec(readFileSync(join(docs, page), 'utf8')) ?? []
  if (code === undefined) throw new Error(`${page} has no snippet`)
  const file = join(folder, `${page.replaceAll(/\W/g, '-')}.mjs`)
  writeFileSync(file, code)
  const { stdout } = await run(process.execPath, [file])
  return stdout
}

describe('runs the first snippets of the guides unchanged', () => {
  it.each(['guide/getting-started.md', 'en/guide/getting-started.md'])('%s', async (page) => {
    const [prepaid = '', state = ''] = (await output(page)).trim().split('\n')
    expect(prepaid).toMatch(/ weixin:\/\/wxpay\/bizpayurl\?\S+$/)
    expect(state).toMatch(/ SUCCESS$/)
  })

  it.each(['index.md', 'en/index.md'])('%s', async (page) => {
    expect(await output(page)).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?\S+\n$/)
  })

  it.each(['../README.md', '../README.zh-CN.md'])('%s', async (page) => {
    expect(await output(page)).toMatch(/ SUCCESS\n$/)
  })
})
