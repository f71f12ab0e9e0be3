// The pictures of the README files and of the guide: what `npm start` prints, the page of the reference that its third step
// quotes, and the console with a few orders.
// `npm run pictures` makes them anew, after a change that shows in them.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createSandbox } from '@wxpay/sandbox'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'docs/pictures')
const operation = 'reference/v3/payscore/serviceorder/out_order_no/complete'
const port = 4179
const languages = [
  { name: 'en', locale: 'en_US.UTF-8', page: `en/${operation}` },
  { name: 'zh', locale: 'zh_CN.UTF-8', page: operation },
]

const server = spawn(process.execPath, [join(root, 'docs/bin/site.mjs'), 'preview', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
// It prints its address once it listens.
await once(server.stdout, 'data')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  for (const { name, locale, page } of languages) {
    await takeTerminal(await outputOfStart(locale), join(out, `start.${name}.png`))
    await takePage(`http://localhost:${port}/${page}`, join(out, `reference.${name}.png`))
    await takeConsole(name)
  }
} finally {
  await browser.close()
  server.kill()
}

async function outputOfStart(locale) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'examples/dist/pay-score-story.mjs')],
    { env: { ...process.env, LC_ALL: locale, NO_COLOR: '1' } },
  )
  return stdout.trim()
}

/** The console of a sandbox with some orders of one merchant. */
async function takeConsole(name) {
  const sandbox = await createSandbox({ randomSeed: 'pictures' })
  try {
    const { url } = await sandbox.listen()
    const { mchid, appid } = sandbox.merchants.create({ mchid: '1900000109' })
    const goods = { zh: ['咖啡', '图书', 'T 恤'], en: ['Coffee', 'Books', 'T-shirt'] }[name]
    for (const [index, description] of goods.entries()) {
      await sandbox.control.calls.send(mchid, {
        operation_id: 'v3.pay.transactions.native.post',
        body: {
          ...{ appid, mchid, description, out_trade_no: `ORDER00${index + 1}` },
          ...{ notify_url: 'https://shop.example/notify', amount: { total: 990 * (index + 1) } },
        },
      })
    }
    sandbox.control.transactions.pay(mchid, 'ORDER001')
    const locale = { zh: 'zh-CN', en: 'en-US' }[name]
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 720 } })
    const page = await context.newPage()
    await page.goto(`${url}/entities/transaction/${mchid}/ORDER001`)
    await page.locator('main svg').first().waitFor()
    await page.screenshot({ path: join(out, `console.${name}.png`), animations: 'disabled' })
    await context.close()
  } finally {
    await sandbox.close()
  }
}

async function takeTerminal(output, path) {
  const page = await browser.newPage()
  await page.setContent(
    '<pre style="display: inline-block; margin: 0; padding: 20px 28px; background: #16181d; color: #d8dee9;' +
      " font: 14px/1.5 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace\"></pre>",
  )
  await page.locator('pre').evaluate((element, text) => {
    for (const line of text.split('\n')) {
      const row = document.createElement('div')
      row.textContent = line === '' ? ' ' : line
      if (/^[●✔]/.test(line)) row.style.color = '#7fd1a0'
      element.append(row)
    }
  }, output)
  await page.locator('pre').screenshot({ path })
  await page.close()
}

async function takePage(url, path) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } })
  await page.goto(url)
  // The pop-up of the call itself, as a reader sees it who points at it.
  await page
    .locator('[data-t]', { hasText: /^complete$/ })
    .first()
    .hover()
  await page.locator('.pop-up').waitFor()
  await page.screenshot({ path, animations: 'disabled' })
  await page.close()
}
