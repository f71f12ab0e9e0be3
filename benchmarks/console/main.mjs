// The console in headless Chromium: first paint of each page, beside a page of one line from the same machine, and the frames
// of a timeline of 10,000 requests that is scrolled, by the trace of the browser. CHROMIUM_PATH names the browser.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { flagsOf, median, table } from '../measure.mjs'
import { startSandbox } from '../sandbox/processes.mjs'
import { framesOf, percentile } from './frames.mjs'

const parts = { paint, scroll }
const { quick, ...only } = flagsOf(
  'console',
  Object.fromEntries(Object.keys(parts).map((name) => [name, `only the part about ${name}`])),
)
const chosen = Object.keys(parts).filter((name) => only[name])
const ROWS = 10_000

const folder = mkdtempSync(join(tmpdir(), 'wxpay-benchmark-'))
const sandbox = await startSandbox(['--key-file', join(folder, 'keys.pem'), '--no-open'])
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
try {
  console.log(`Chromium ${browser.version()}; load of the machine: ${loadavg()[0].toFixed(1)}`)
  await record(ROWS)
  for (const name of chosen.length === 0 ? Object.keys(parts) : chosen) await parts[name]()
  console.log(`\nload of the machine: ${loadavg()[0].toFixed(1)}`)
} finally {
  await browser.close()
  await sandbox.stop()
  rmSync(folder, { recursive: true })
}

/** Fills the timeline with requests that the sandbox rejects: unsigned ones cost the least. */
async function record(count) {
  let left = count
  const send = async () => {
    while (left-- > 0) await (await fetch(`${sandbox.url}/v3/pay/transactions/id/${left}`)).text()
  }
  await Promise.all(Array.from({ length: 16 }, send))
}

/** First contentful paint and the time at which the content of a page is shown, with an empty and a full cache. */
async function paint() {
  const floor = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><title>floor</title><h1>one line</h1>')
  }).listen(0, '127.0.0.1')
  await once(floor, 'listening')
  const pages = {
    'a page of one line': [`http://127.0.0.1:${floor.address().port}/`, 'h1'],
    '/timeline': [`${sandbox.url}/timeline`, '#content li'],
    '/world': [`${sandbox.url}/world`, '#content h2'],
    '/phone': [`${sandbox.url}/phone`, 'main h2'],
  }
  const rounds = quick ? 3 : 15
  const runs = Object.fromEntries(Object.keys(pages).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, [url, content]] of Object.entries(pages)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
      const first = await paintOf(context, url, content)
      const again = await paintOf(context, url, content)
      runs[name].push([first.paint, again.paint, first.content, again.content])
      await context.close()
    }
  }
  floor.close()
  console.log(
    `\nfirst contentful paint, and the first content of the page: median and fastest of ${rounds} rounds, ms`,
  )
  table([
    ['', 'paint, empty cache', 'full cache', 'content, empty cache', 'full cache'],
    ...Object.entries(runs).map(([name, figures]) => [
      name,
      ...[0, 1, 2, 3].map((column) => {
        const times = figures.map((run) => run[column])
        return `${median(times).toFixed(0)} / ${Math.min(...times).toFixed(0)}`
      }),
    ]),
    ['at most', 300, 300, '', ''],
  ])
}

async function paintOf(context, url, content) {
  const page = await context.newPage()
  // The time of the frame that shows the element, by the clock of the page.
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look)
      else window.contentAt = performance.now()
    }
    requestAnimationFrame(look)
  }, content)
  await page.goto(url)
  const times = await page.evaluate(async () => {
    const paints = () => performance.getEntriesByName('first-contentful-paint')
    while (paints().length === 0 || window.contentAt === undefined)
      await new Promise((resolve) => setTimeout(resolve, 10))
    return { paint: paints()[0].startTime, content: window.contentAt }
  })
  await page.close()
  return times
}

/** Scrolls through the whole timeline as a wheel does, and counts the frames that the browser presented. */
async function scroll() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  await page.goto(`${sandbox.url}/timeline`)
  const list = page.locator('.frame', { has: page.getByRole('list') })
  await list.getByRole('listitem').first().waitFor()
  const rowHeight = (await list.getByRole('listitem').first().boundingBox()).height
  const session = await page.context().newCDPSession(page)
  const runs = { 'as pages of 500 arrive': [], 'with all rows loaded': [] }
  const rows = () => list.getByRole('listitem').first().getAttribute('aria-setsize')
  const rounds = quick ? 1 : 3
  runs['as pages of 500 arrive'].push(await traced())
  while (Number(await rows()) < ROWS) {
    await list.evaluate((element) => element.scrollTo(0, element.scrollHeight))
    await page.waitForTimeout(20)
  }
  for (let round = 0; round < rounds; round++) runs['with all rows loaded'].push(await traced())
  await page.close()

  console.log(
    `\na timeline of ${ROWS} requests, scrolled by 5,000 px a second; frames by the trace of the browser`,
  )
  table([
    ['', 'rows', 'frames per second', 'median ms', 'p95 ms', 'p99 ms', 'dropped', 'with gaps', 'rows drawn'],
    ...Object.entries(runs).map(([name, figures]) => {
      const figure = (key) => median(figures.map((run) => run[key]))
      return [
        name,
        figure('rows').toFixed(0),
        figure('perSecond').toFixed(1),
        figure('median').toFixed(1),
        figure('p95').toFixed(1),
        figure('p99').toFixed(1),
        `${(figure('dropped') * 100).toFixed(1)} %`,
        `${(figure('incomplete') * 100).toFixed(1)} %`,
        Math.max(...figures.map((run) => run.elements)),
      ]
    }),
    ['at least', '', 50, '', '', '', '', '', ''],
  ])

  async function traced() {
    await list.evaluate((element) => element.scrollTo(0, 0))
    await page.waitForTimeout(100)
    const box = await list.boundingBox()
    const distance = quick ? 10_000 : 40_000
    const { drawn, dropped, incomplete } = await framesOf(session, () =>
      session.send('Input.synthesizeScrollGesture', {
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        yDistance: -distance,
        speed: 5000,
        gestureSourceType: 'mouse',
      }),
    )
    const scrolled = await list.evaluate((element) => element.scrollTop)
    const deltas = drawn.slice(1).map((time, index) => time - drawn[index])
    return {
      rows: scrolled / rowHeight,
      perSecond: (1000 * deltas.length) / (drawn.at(-1) - drawn[0]),
      median: percentile(deltas, 50),
      p95: percentile(deltas, 95),
      p99: percentile(deltas, 99),
      dropped,
      incomplete,
      elements: await list.getByRole('listitem').count(),
    }
  }
}
