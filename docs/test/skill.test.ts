import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { compileBlocks } from '../site/blocks/compile'
import { blocksOf } from '../site/blocks/fences'
import { runBlocks } from './run-guide'
import { docs } from './site'

const folder = join(docs, '../skills/wechatpay-typescript')
const pages = ['SKILL.md', ...readdirSync(join(folder, 'references')).map((name) => `references/${name}`)]
const text = (page: string): string => readFileSync(join(folder, page), 'utf8')

/** Names that a block uses without declaring them, as in a guide. */
const globals = {
  wxpay: "declare const wxpay: import('@wxpay/sdk').Wechatpay",
  sandbox: "declare const sandbox: import('@wxpay/sandbox').Sandbox",
  merchant: "declare const merchant: import('@wxpay/sandbox').Credentials",
  mchid: 'declare const mchid: string',
  appid: 'declare const appid: string',
  openid: 'declare const openid: string',
  baseURL: 'declare const baseURL: string',
}

/** The TypeScript of a page, each block with the declarations that it needs. */
function blocksIn(page: string): string[] {
  return [...text(page).matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => {
    const used = Object.entries(globals).filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
    return [...used.map(([, declaration]) => declaration), code].join('\n')
  })
}

/** Lines that the blocks of each page print. */
const printed: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'SKILL.md': ['true'],
  'references/payments.md': [
    'true',
    'appId timeStamp nonceStr package signType paySign',
    'SUCCESS 1990',
    'paid',
  ],
  'references/notifications.md': [
    'findOrder COFFEE0002',
    /^markPaid COFFEE0002 42\d{26}$/,
    'TRANSACTION.SUCCESS delivered',
  ],
  'references/refunds.md': ['PROCESSING', 'SUCCESS 990'],
  'references/sharing-and-transfers.md': ['PROCESSING', 'WAIT_USER_CONFIRM', 'mchId appId package'],
  'references/further-products.md': ['CREATED', 'DOING', 'true', 'true'],
  'references/sandbox.md': ['SUCCESS'],
  'references/going-live.md': ['1990'],
  'references/troubleshooting.md': [
    /^none, both strings are equal; check that privateKey belongs to /,
    '1989.9999999999998',
    '1990 19.90',
  ],
}

describe('the skill', () => {
  it('has the front matter of the official form', () => {
    const [, front = ''] = /^---\n([^]*?)\n---\n/.exec(text('SKILL.md')) ?? []
    const { name, description, license, ...others } = load(front) as Record<string, unknown>
    expect(others).toEqual({})
    expect(name).toBe(basename(folder))
    expect(name).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/)
    expect(String(name).length).toBeLessThanOrEqual(64)
    expect(String(description).length).toBeGreaterThan(100)
    expect(String(description).length).toBeLessThanOrEqual(1024)
    expect(description).not.toMatch(/[<>]/)
    expect(license).toBe('MIT')
  })

  it('is short enough to be read as a whole, and so is each reference', () => {
    for (const page of pages) expect(text(page).split('\n').length, page).toBeLessThan(500)
  })

  it('links to files and headings that exist, and to every reference', () => {
    const linked = new Set<string>()
    for (const page of pages) {
      for (const [, target = ''] of text(page).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target)) continue
        const [file = '', anchor] = target.split('#')
        const path = file === '' ? page : join(dirname(page), file)
        expect(existsSync(join(folder, path)), `${page}: ${target}`).toBe(true)
        if (page === 'SKILL.md') linked.add(path)
        if (anchor !== undefined) expect(headings(path), `${page}: ${target}`).toContain(anchor)
      }
    }
    expect([...linked].sort()).toEqual(pages.slice(1).sort())
  })

  it('names only commands of the command line', async () => {
    const { commands } = await import('@wxpay/cli')
    const words = new Set(commands.flatMap(({ definition: { name, aliases = [] } }) => [name, ...aliases]))
    const named = pages.flatMap((page) =>
      [...text(page).matchAll(/wxpay ([a-z]+)(?= |`)/g)].map(([, word = '']) => word),
    )
    expect(named.length).toBeGreaterThan(10)
    expect([...new Set(named)].filter((word) => !words.has(word))).toEqual([])
  })
})

const headings = (page: string): string[] =>
  [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('the code of the skill', () => {
  it('compiles', () => {
    const fence = '```'
    const sources = pages.flatMap((page) => blocksIn(page).map((code) => ({ page, code })))
    const blocks = blocksOf(sources.map(({ code }) => `${fence}ts twoslash\n${code}${fence}\n`).join('\n'))
    expect(blocks).toHaveLength(sources.length)
    const results = compileBlocks(blocks, docs.replace(/\/$/, ''))
    const errors = blocks.flatMap(({ key }, index) => {
      const result = results.get(key)
      return result !== undefined && 'errors' in result
        ? [{ page: sources[index]?.page, errors: result.errors }]
        : []
    })
    expect(errors).toEqual([])
  })

  it.each(pages)('of %s runs on the sandbox as printed', async (page) => {
    const expected = (printed[page] ?? []).map((line) =>
      typeof line === 'string' ? line : (expect.stringMatching(line) as unknown),
    )
    expect(expected.length, page).toBeGreaterThan(0)
    expect(await runBlocks(blocksIn(page), { findOrder: { fen: 1990 } })).toEqual(expected)
  })
})
