import { execFile } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runGuide } from './run-guide'
import { docs } from './site'

const run = promisify(execFile)
const pages = ['guide/signing.md', 'en/guide/signing.md'] as const
const text = (page: string) => readFileSync(join(docs, page), 'utf8')

interface Recipe {
  readonly title: string
  readonly command: string
  readonly result: string
}

/** The recipes of a page: a command, and below it what it prints. */
function recipesOf(page: string): Recipe[] {
  return text(page)
    .split(/^## /m)
    .flatMap((section) =>
      [...section.matchAll(/^```sh\n([^]*?)^```\n\n```text\n([^]*?)\n```$/gm)].map(
        ([, command = '', result = '']) => ({
          title: /\{#([\w-]+)\}/.exec(section)?.[1] ?? '',
          command,
          result,
        }),
      ),
    )
}

const fenced = (page: string, beginning: string) =>
  text(page)
    .split('```text\n')
    .find((block) => block.startsWith(beginning))
    ?.split('\n```')[0] ?? ''

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-signing-'))
  writeFileSync(join(folder, 'test_key.pem'), fenced(pages[0], '-----BEGIN PRIVATE KEY-----'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the signing recipes', () => {
  it('are the same in both languages', () => {
    expect(recipesOf(pages[1])).toEqual(recipesOf(pages[0]))
    expect(recipesOf(pages[0]).map(({ title }) => title)).toEqual([
      'jsapi',
      'app',
      'payscore-use',
      'payscore-detail',
      'payscore-enable',
      'coupon-mini-program',
      'coupon-h5',
      'v2',
      'v2',
      'red-packet',
      'request',
    ])
  })

  it.each(recipesOf(pages[0]))(
    'give the result on the page with OpenSSL: $title',
    async ({ command, result }) => {
      const { stdout } = await run('sh', ['-c', command], { cwd: folder })
      expect(stdout.trim()).toBe(result)
    },
  )

  it.each(pages)('have the public key of the private key, in %s', (page) => {
    const derived = createPublicKey(fenced(page, '-----BEGIN PRIVATE KEY-----'))
    expect(fenced(page, '-----BEGIN PUBLIC KEY-----')).toBe(
      derived.export({ type: 'spki', format: 'pem' }).toString().trim(),
    )
  })

  it.each(pages)('give the same result with the code of %s', async (page) => {
    const results = recipesOf(page)
      .filter(({ title }) => /coupon|v2|red-packet/.test(title))
      .map(({ result }) => result)
    const output = await runGuide(page)
    expect(output.filter((line) => !line.startsWith('https:'))).toEqual(results)
  })
})
