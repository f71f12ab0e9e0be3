import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser'
import { built, builtPages, fileOf, serveSite, type ServedSite } from './site'

const seed = 'reference/v3/payscore/serviceorder/out_order_no/complete'

let site: ServedSite
let browser: { context: BrowserContext; close(): Promise<void> }

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Opens a page, and collects everything that its console reports. */
async function open(path: string, width = 1280): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.context.newPage()
  await page.setViewportSize({ width, height: 900 })
  const complaints: string[] = []
  page.on('pageerror', (reason) => complaints.push(String(reason)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  const response = await page.goto(`${site.url}/${path}`, { waitUntil: 'networkidle' })
  expect(response?.status()).toBe(200)
  return { page, complaints }
}

/** Hovers over a name in the code until a pop-up shows this text. */
async function showsType(page: Page, name: string, text: RegExp): Promise<Locator> {
  const token = page.locator('[data-t]', { hasText: new RegExp(`^${name}$`) }).first()
  await token.scrollIntoViewIfNeeded()
  await token.hover()
  const popUp = page.locator('.pop-up', { hasText: text })
  await popUp.first().waitFor({ state: 'visible' })
  return popUp.first()
}

describe.each([
  { language: 'zh', path: seed, heads: ['名称', '类型', '必填', '中文名', '说明'], word: '完结' },
  {
    language: 'en',
    path: `en/${seed}`,
    heads: ['Name', 'Type', 'Required', 'Chinese term', 'Meaning'],
    word: 'Complete',
  },
])('the reference page of the seed in $language', ({ path, heads, word }) => {
  it('shows the types of complete and of post, without console errors', async () => {
    const { page, complaints } = await open(path)
    await showsType(page, 'complete', /complete: ServiceorderComplete/)
    await showsType(page, 'post', /ServiceorderCompletePostRequest[^]*ServiceorderCompletePostResponse/)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('has tables of fields with type, official term and meaning', async () => {
    const { page } = await open(path)
    const table = page
      .locator('.table table', { has: page.locator('code', { hasText: /^post_payments$/ }) })
      .first()
    expect(await table.locator('th').allInnerTexts()).toEqual(heads)
    const row = table.locator('tr', { has: page.locator('code', { hasText: /^total_amount$/ }) })
    const [name, type, , term, meaning] = await row.locator('td').allInnerTexts()
    expect([name, type]).toEqual(['total_amount', 'integer'])
    expect(term).toMatch(/[\u4e00-\u9fff]{2,}/)
    expect(meaning).toMatch(path.startsWith('en/') ? /\bfen\b/ : /分/)
    await page.close()
  })

  it(`is found by searching for ${word}`, async () => {
    const { page, complaints } = await open(path.startsWith('en/') ? 'en/' : '')
    await page.locator('button.search').click()
    await page.locator('input.search-input').fill(word)
    await page.locator(`.results a[href*="${seed}"]`).first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('fits on a phone, with its pop-ups', async () => {
    const { page } = await open(path, 390)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const box = await (await showsType(page, 'complete', /complete: ServiceorderComplete/)).boundingBox()
    expect(box).not.toBeNull()
    if (box) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(390)
    }
    await page.close()
  })
})

describe.each(['', 'en/'])('the landing page /%s', (path) => {
  it('fits on a phone, without console errors', async () => {
    const { page, complaints } = await open(path, 390)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await page.locator('h1').count()).toBe(1)
    expect(complaints).toEqual([])
    await page.close()
  })
})

/** Pages chosen by a hash of their address, the same in each run. */
function chosenPages(count: number): string[] {
  const digest = (page: string): string => createHash('sha256').update(page).digest('hex')
  return builtPages()
    .filter((page) => /^(?:en\/)?(?:guide|reference)\//.test(page))
    .map((page) => ({ page, key: digest(page) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ page }) => page.replace(/(?:index)?\.html$/, ''))
}

describe('200 pages chosen by hash', () => {
  it('have no console message, fit on a phone, and show the type of the marked name', async () => {
    const page = await browser.context.newPage()
    await page.setViewportSize({ width: 375, height: 800 })
    const complaints: string[] = []
    page.on('pageerror', (reason) => complaints.push(String(reason)))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    const faults: string[] = []
    for (const path of chosenPages(200)) {
      await page.goto(`${site.url}/${path}`, { waitUntil: 'load' })
      const { width, type } = await page.evaluate(() => {
        const marked = document.querySelector<HTMLElement>(
          '.marked [data-t], .marked[data-t], [data-t]:has(.marked)',
        )
        marked?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
        const popUp = document.querySelector<HTMLElement>('.pop-up')
        const type = marked === null ? 'none is marked' : popUp?.hidden === false ? popUp.innerText : ''
        return { width: document.documentElement.scrollWidth, type }
      })
      if (width > 375) faults.push(`${path} is ${String(width)} pixels wide`)
      if (type === '') faults.push(`${path} does not show the type of the marked name`)
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  }, 600_000)

  it('have no serious fault for people with disabilities, in light and in dark', async () => {
    const special = ['', 'en/', seed, `en/${seed}`, 'reference/']
    const paths = [...special, ...chosenPages(200)]
    const whole = new Set(paths.slice(0, 25))
    const faults: string[] = []
    const examine = async (page: Page): Promise<void> => {
      for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
        await page.goto(`${site.url}/${path}`, { waitUntil: 'load' })
        await page.evaluate(axe.source)
        // The colors of code are alike everywhere, and their contrast takes most of the time.
        const exclude = whole.has(path) ? [] : ['pre']
        const light = await seriousFaults(page, { theme: 'light', exclude })
        // The themes differ in their colors only.
        const dark = await seriousFaults(page, { theme: 'dark', exclude, runOnly: ['color-contrast'] })
        for (const fault of [...light, ...dark]) faults.push(`${path} ${fault}`)
      }
      await page.close()
    }
    // One page for each of two cores.
    await Promise.all([examine(await browser.context.newPage()), examine(await browser.context.newPage())])
    expect(faults).toEqual([])
  }, 600_000)
})

interface Examination {
  readonly theme: 'light' | 'dark'
  readonly exclude: readonly string[]
  /** Names of rules. Default all. */
  readonly runOnly?: readonly string[]
}

/** Serious and critical violations of the rules of axe. */
async function seriousFaults(page: Page, examination: Examination): Promise<string[]> {
  return page.evaluate(async ({ theme, exclude, runOnly }) => {
    document.documentElement.classList.toggle('dark', theme === 'dark')
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> }
    }
    // Only what is reported is computed.
    const options = { resultTypes: ['violations'], selectors: false, ...(runOnly && { runOnly }) }
    const { violations } = await axe.run({ include: ['html'], exclude }, options)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `(${theme}) ${id}: ${nodes[0]?.html ?? ''}`)
  }, examination)
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

describe('the keyboard', () => {
  it('shows the types of names in code one after the other', async () => {
    const { page } = await open(seed)
    await page.locator('pre.code').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.pop-up', { hasText: 'const wxpay: Wechatpay' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('.pop-up', { hasText: 'Wechatpay.v3' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.pop-up').isVisible()).toBe(false)
    await page.close()
  })

  it('searches, chooses and opens', async () => {
    const { page } = await open('')
    await page.keyboard.press('/')
    await page.locator('input.search-input').fill('退款查询')
    await page.locator('.results li').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/reference\//)
    await page.close()
  })
})

describe('links', () => {
  const pages = builtPages()

  it('within the site point to existing pages and anchors', () => {
    const broken: string[] = []
    const anchors = new Map<string, Set<string>>()
    const anchorsOf = (file: string): Set<string> => {
      const known = anchors.get(file)
      if (known) return known
      const found = new Set(
        [...readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id),
      )
      anchors.set(file, found)
      return found
    }
    for (const page of pages) {
      // The API reference checks its own links.
      if (page === '404.html' || page.startsWith('api/')) continue
      const html = readFileSync(join(built, page), 'utf8')
      for (const [, src = ''] of html.matchAll(/<img [^>]*src="([^"]*)"/g)) {
        if (fileOf(new URL(src, `http://localhost/${page}`).pathname) === undefined)
          broken.push(`${page}: ${src}`)
      }
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
        if (!/^[/#]/.test(href)) continue
        const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://localhost/${page}`)
        const file = fileOf(decodeURIComponent(pathname))
        if (file === undefined) broken.push(`${page}: ${href}`)
        else if (hash !== '' && hash !== '#' && !anchorsOf(file).has(decodeURIComponent(hash.slice(1)))) {
          broken.push(`${page}: ${href} (no such anchor)`)
        }
      }
    }
    expect(pages.length).toBeGreaterThan(10)
    expect(broken).toEqual([])
  })
})
