import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalog } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import { built, builtPages, docs, fileOf, pagesBelow } from './site'

interface Operation {
  readonly operationId?: string
  readonly 'x-wxpay'?: { readonly api: 'v2' | 'v3' | 'brand'; readonly event?: string }
}

const catalog = loadCatalog() as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly webhooks: Readonly<Record<string, { readonly post: Operation }>>
}

const operations = Object.entries(catalog.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) => {
    const facts = operation['x-wxpay']
    if (operation.operationId === undefined || facts === undefined) return []
    const address = `${facts.api === 'v2' ? '/v2' : ''}${path}`
      .replaceAll(/[{}]/g, '')
      .replace(/\/$/, '/slash')
    return [{ method, path, address }]
  }),
)
const html = (address: string): string => {
  const file = fileOf(address)
  return file === undefined ? '' : readFileSync(file, 'utf8')
}

describe.each([
  ['zh', ''],
  ['en', '/en'],
])('the reference in %s', (_, root) => {
  it('has every operation of the catalog on a page, with its anchor', () => {
    expect(operations.length).toBeGreaterThan(1180)
    const pages = new Map<string, string>()
    const missing = operations.filter(({ method, address }) => {
      const page = `${root}/reference${address}`
      const text = pages.get(page) ?? html(page)
      pages.set(page, text)
      return !text.includes(` id="${method}"`) || !text.includes(` id="${method}-curl"`)
    })
    expect(missing).toEqual([])
  })

  it('has every notification of the catalog on a page', () => {
    const index = html(`${root}/reference/notifications/`)
    const events = Object.values(catalog.webhooks).map(({ post }) => post['x-wxpay']?.event ?? '')
    expect(events.length).toBeGreaterThan(110)
    expect(events.filter((event) => !index.includes(`<code>${event}</code>`))).toEqual([])
    const linked = new Set(
      [...index.matchAll(/href="([^"#]*\/reference\/notifications\/[^"#.]+)"/g)].map(([, href = '']) => href),
    )
    expect(linked.size).toBe(events.length)
    expect([...linked].filter((href) => !html(href).includes(' id="receive"'))).toEqual([])
  })

  it('lists every operation by its path', () => {
    const index = html(`${root}/reference/operations`)
    const missing = operations.filter(
      ({ method, path }) => !index.includes(`<code>${method.toUpperCase()} ${path}</code>`),
    )
    expect(missing).toEqual([])
  })
})

describe('the pages', () => {
  const pages = builtPages().filter((page) => !/^(?:api|openapi|webhook)\//.test(page))

  it('weigh at most 150 kB, for the page in the middle', () => {
    const sizes = pages.map((page) => statSync(join(built, page)).size).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(150_000)
  })

  it('are Markdown too, without hidden code', () => {
    const text = readFileSync(
      join(built, 'reference/v3/payscore/serviceorder/out_order_no/complete.md'),
      'utf8',
    )
    expect(text).toContain('wxpay.v3.payscore.serviceorder._out_order_no_.complete.post({\n  appid,')
    expect(text).not.toMatch(/twoslash|---cut---|\[!code|\{#|declare const wxpay/)
  })

  it('lead from the addresses of the site that people have bookmarked', () => {
    const former = {
      'openapi/v3/payscore/serviceorder/{out_order_no}/complete.html':
        '/reference/v3/payscore/serviceorder/out_order_no/complete',
      'openapi/v3/applyment4sub/applyment/index.html': '/reference/v3/applyment4sub/applyment/slash',
      'openapi/v2/pay/unifiedorder.html': '/reference/v2/pay/unifiedorder',
      'openapi/index.html': '/reference/',
      'webhook/v3/PAYSCORE.USER_PAID.html': '/reference/notifications/payscore-user-paid',
      'webhook/v2/TRANSACTION.SUCCESS.html': '/reference/notifications/v2-transaction-success-event',
    }
    const all = JSON.parse(readFileSync(new URL('../reference/former.json', import.meta.url), 'utf8')) as [
      former: string,
      page: string,
    ][]
    expect(all.length).toBeGreaterThan(1000)
    const missing = all.filter(
      ([path, page]) =>
        [path, path.replace(/\/index$/, '')].every((address) => fileOf(`/${address}`) === undefined) ||
        fileOf(`/reference/${page}`) === undefined,
    )
    expect(missing).toEqual([])
    for (const [path, address] of Object.entries(former)) {
      expect(readFileSync(join(built, path), 'utf8')).toContain(`url=${address}"`)
      expect(fileOf(address), address).toBeDefined()
    }
  })

  it('are listed for machines by links that exist, and the guides are in one file', () => {
    const list = readFileSync(join(built, 'llms.txt'), 'utf8')
    const links = [...list.matchAll(/\]\((?:https?:\/\/[^/)]+)?(\/[^)\s]*)\)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter((path) => fileOf(decodeURIComponent(path)) === undefined)).toEqual([])
    const whole = readFileSync(join(built, 'llms-full.txt'), 'utf8')
    // The guides: the reference has a file for each page.
    const titles = ['guide', 'en/guide'].flatMap((folder) =>
      pagesBelow(folder).map(
        (page) => /^# (.+)$/m.exec(readFileSync(join(docs, folder, `${page}.md`), 'utf8'))?.[1],
      ),
    )
    const absent = titles.filter((title) => title === undefined || !whole.includes(`# ${title}\n`))
    expect(absent).toEqual([])
  })

  it('are in the sitemap', () => {
    const sitemap = readFileSync(join(built, 'sitemap.xml'), 'utf8')
    const listed = [...sitemap.matchAll(/<loc>/g)].length
    expect(listed).toBe(pages.filter((page) => page !== '404.html').length)
  })
})
