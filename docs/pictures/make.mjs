// The pictures of the README files and of the guide: what `npm start` prints, the page of the reference that its third step
// quotes, and the console with a few orders.
// `npm run pictures` makes them anew, after a change that shows in them; `node docs/pictures/make.mjs console` those of the
// console alone, which need no built site.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { takeConsole } from './console.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'docs/pictures')
const operation = 'reference/v3/payscore/serviceorder/out_order_no/complete'
const port = 4179
const languages = [
  { name: 'en', locale: 'en_US.UTF-8', page: `en/${operation}` },
  { name: 'zh', locale: 'zh_CN.UTF-8', page: operation },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  if (process.argv[2] !== 'console') await takeSite()
  for (const { name } of languages) await takeConsole(browser, name, out)
} finally {
  await browser.close()
}

async function takeSite() {
  const arguments_ = [join(root, 'docs/bin/site.mjs'), 'preview', '--port', String(port)]
  const server = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    // It prints its address once it listens.
    await once(server.stdout, 'data')
    for (const { name, locale, page } of languages) {
      await takeTerminal(await outputOfStart(locale), join(out, `start.${name}.png`))
      await takePage(`http://localhost:${port}/${page}`, join(out, `reference.${name}.png`))
    }
  } finally {
    server.kill()
  }
}

async function outputOfStart(locale) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'examples/dist/pay-score-story.mjs')],
    { env: { ...process.env, LC_ALL: locale, NO_COLOR: '1' } },
  )
  return stdout.trim()
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
