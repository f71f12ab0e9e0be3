import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Credentials, type Sandbox } from '@wxpay/sandbox'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type SigningClient, signingClient } from '../../sandbox/test/signing-client'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

let browser: Browser
let sandbox: Sandbox
let url: string
let merchant: Credentials
let client: SigningClient
let context: BrowserContext
let page: Page
let origins: Set<string>
let complaints: string[]
let answer = 204
let deliveries = 0
let count = 0

beforeAll(async () => {
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}; set CHROMIUM_PATH`)
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  sandbox = await createSandbox({
    notificationFetch: () => {
      deliveries += 1
      return Promise.resolve(new Response(null, { status: answer }))
    },
  })
  ;({ url } = await sandbox.listen())
  merchant = sandbox.merchants.create()
  client = signingClient(merchant, url)
})
afterAll(async () => {
  await browser.close()
  await sandbox.close()
})
beforeEach(() => {
  answer = 204
  origins = new Set()
  complaints = []
})
afterEach(async () => {
  sandbox.faults.clear()
  await context.close()
  // Everything that the page needs comes from the sandbox, under its content security policy.
  expect([...origins].filter((origin) => origin !== url)).toEqual([])
  expect(complaints).toEqual([])
})

async function open(
  path: string,
  { width = 1280, ...options }: { width?: number; locale?: string; colorScheme?: 'dark' | 'light' } = {},
): Promise<void> {
  context = await browser.newContext({ viewport: { width, height: 860 }, locale: 'zh-CN', ...options })
  page = await context.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) origins.add(new URL(request.url()).origin)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(url + path)
}

const nextNumber = (): string => `Console${(count += 1)}`

async function order(more: object = {}): Promise<string> {
  const out_trade_no = nextNumber()
  const { appid, mchid } = merchant
  const { status } = await client.post('/v3/pay/transactions/native', {
    appid,
    mchid,
    description: '《红楼梦》精装版',
    out_trade_no,
    notify_url: 'https://merchant.example/notify',
    amount: { total: 6800, currency: 'CNY' },
    ...more,
  })
  expect(status).toBe(200)
  return out_trade_no
}

const field = (name: string) => page.getByRole('textbox', { name, exact: false })
const navigate = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click()
const detail = () => page.locator('#detail')
const state = () => detail().locator('header .badge')

async function choose(operation: string, address: string): Promise<void> {
  await navigate('接口')
  // The page before it has a search box, too, and stays until the next one has loaded.
  await page.locator('a[href^="/catalog/"]').first().waitFor()
  await page.getByRole('searchbox').fill(operation)
  await page.getByRole('link', { name: new RegExp(`POST ${address}$`) }).click()
}

async function send(): Promise<void> {
  await page.getByRole('button', { name: '签名并发送' }).click()
  await page.locator('.result .badge').waitFor()
  expect(await page.locator('.result .badge').textContent()).toContain('200')
}

describe('the console', () => {
  it('tells the whole story of a native order by clicks: order, payment, notification, refund', async () => {
    await open('/')
    await choose('Native下单', '/v3/pay/transactions/native')
    const number = nextNumber()
    await field('out_trade_no').fill(number)
    await field('total').fill('6800')
    await page.getByText('= ¥68.00').waitFor()
    await send()

    await page.getByRole('link', { name: '查看完整记录' }).click()
    await detail().getByText('未支付').waitFor()
    await detail().getByRole('link', { name: number }).click()

    await state().getByText('未支付').waitFor()
    expect(await page.getByRole('link', { name: '在付款手机上打开' }).getAttribute('href')).toBe(
      `/phone/pay/transaction/${merchant.mchid}/${number}`,
    )
    await page.getByRole('button', { name: '用户支付', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '执行' }).click()
    await state().getByText('支付成功').waitFor()
    expect(sandbox.control.transactions.get(merchant.mchid, number).trade_state).toBe('SUCCESS')

    await page.getByRole('tab', { name: /通知/ }).click()
    await detail().getByRole('link', { name: 'TRANSACTION.SUCCESS' }).click()
    await detail().getByText('商户返回了 200 或 204，通知完成。').waitFor()

    await choose('/v3/refund/domestic/refunds', '/v3/refund/domestic/refunds')
    await page.getByRole('tab', { name: 'JSON' }).click()
    const body = {
      out_trade_no: number,
      out_refund_no: `R${number}`,
      amount: { refund: 800, total: 6800, currency: 'CNY' },
    }
    await page.getByRole('textbox', { name: '请求体' }).fill(JSON.stringify(body))
    await send()

    await navigate('单据')
    await page.getByRole('link', { name: new RegExp(`^R${number}`) }).click()
    await state().getByText('退款处理中').waitFor()
    await page.getByRole('button', { name: '退款到账' }).click()
    await state().getByText('退款成功').waitFor()
    expect(sandbox.control.refunds.get(merchant.mchid, `R${number}`).status).toBe('SUCCESS')
    await page.getByRole('tab', { name: /资金/ }).click()
    await detail().getByText('-¥8.00').first().waitFor()
  })

  it('shows a request as soon as it arrives, takes its signature apart, and copies it as code', async () => {
    await open('/timeline')
    await page.getByRole('status').getByText('实时').waitFor()
    await client.post('/v3/pay/transactions/native', { out_trade_no: nextNumber() })
    await page
      .getByRole('link', { name: /PARAM_ERROR/ })
      .first()
      .click()
    await detail().getByText('参数校验').waitFor()
    await page.getByRole('tab', { name: '签名' }).click()
    await detail().getByText('验签通过').waitFor()
    const lines = detail().getByRole('list', { name: '沙箱验签用的串' }).locator('li')
    expect(await lines.count()).toBe(5)
    expect(await lines.locator('.feed').count()).toBe(5)
    await page.getByRole('button', { name: '复制为代码' }).click()
    await page.getByRole('dialog').getByText('/v3/pay/transactions/native').first().waitFor()
  })

  it('marks the first difference between the string that was signed and the one that was verified', async () => {
    await open('/timeline')
    const { mchid, serial, privateKey } = merchant
    const { createSign } = await import('node:crypto')
    const [nonce, timestamp] = ['nonce', String(Math.floor(Date.now() / 1000))]
    // The last line feed is missing.
    const message = `GET\n/v3/certificates\n${timestamp}\n${nonce}\n`
    const signature = createSign('RSA-SHA256').update(message).sign(privateKey, 'base64')
    const { status } = await fetch(`${url}/v3/certificates`, {
      headers: {
        accept: 'application/json',
        'user-agent': 'test',
        authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`,
      },
    })
    expect(status).toBe(401)
    await page
      .getByRole('link', { name: /SIGN_ERROR/ })
      .first()
      .click()
    await page.getByRole('tab', { name: '签名' }).click()
    await detail().getByText('验签失败', { exact: true }).waitFor()
    await detail()
      .getByText(/第一处不同：第 \d 行/)
      .waitFor()
    expect(await detail().locator('.feed.marked, mark').count()).toBe(2)
  })

  it('explains an answer that is not an acknowledgement, and sends the notification again', async () => {
    answer = 500
    const number = await order()
    sandbox.control.transactions.pay(merchant.mchid, number)
    await sandbox.notifications.idle()
    await open('/notifications')
    await page.getByRole('link', { name: new RegExp(number) }).click()
    await detail().getByText('商户返回 500。处理程序抛出了错误').waitFor()
    answer = 204
    await page.getByRole('button', { name: '立即重发' }).click()
    await detail().getByText('已发送，商户应答如下').waitFor()
    await detail().locator('header').getByText('已送达').waitFor()
  })

  it('sends a notification twice, with a wrong signature, and after a delay', async () => {
    const number = await order()
    sandbox.control.transactions.pay(merchant.mchid, number)
    await sandbox.notifications.idle()
    const before = deliveries
    const delivered = (): number => deliveries - before
    await open('/notifications')
    await page.getByRole('link', { name: new RegExp(number) }).click()
    await page.getByRole('button', { name: '重复发送' }).click()
    await expect.poll(delivered).toBe(2)

    // The endpoint of a merchant that verifies answers so.
    answer = 401
    await page.getByRole('button', { name: '带故障发送' }).click()
    await page.getByRole('combobox').selectOption({ label: '通知签名错误' })
    const sent = page.waitForRequest(/\/redeliver$/)
    await page.getByRole('dialog').getByRole('button', { name: '提交' }).click()
    expect((await sent).postDataJSON()).toEqual({ fault: 'notify-bad-signature' })
    await detail().getByText('HTTP 401').first().waitFor()
    expect(delivered()).toBe(3)

    answer = 204
    await page.getByRole('button', { name: '延迟发送' }).click()
    await page.getByRole('spinbutton').fill('90')
    await page.getByRole('dialog').getByRole('button', { name: '提交' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(delivered()).toBe(3)
    await sandbox.clock.advance(90_000)
    await expect.poll(delivered).toBe(4)
  })

  it('pays in by yuan, and shows balances that add up', async () => {
    await open('/ledger')
    await page.getByText('借贷平衡').waitFor()
    await page.getByRole('button', { name: '充值' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('充值到').selectOption('OPERATION')
    await dialog.getByLabel('金额（元）').fill('1.234')
    await dialog.getByText('请输入金额').waitFor()
    await dialog.getByLabel('金额（元）').fill('1,234.56')
    await dialog.getByRole('button', { name: '充值' }).click()
    await page.getByText('¥1,234.56').waitFor()
    const balances = sandbox.control.ledger.balances(merchant.mchid)
    expect(balances.find(({ account }) => account === 'OPERATION')?.available).toBe(123_456)
    await page.getByRole('tab', { name: '流水' }).click()
    await page.getByText('+¥1,234.56').waitFor()
  })

  it('shows the bill of a day as it is downloaded', async () => {
    const number = await order()
    sandbox.control.transactions.pay(merchant.mchid, number)
    await sandbox.clock.advance(2 * 86_400_000)
    const today = String(sandbox.control.transactions.get(merchant.mchid, number).success_time).slice(0, 10)
    await open('/ledger/bills')
    await page.getByLabel('账单日期').fill(today)
    await page.getByRole('button', { name: '查看账单' }).click()
    await page.getByRole('cell', { name: number }).waitFor()
    await page.getByRole('columnheader', { name: '商户订单号' }).waitFor()
    await page.getByText('订单总金额', { exact: true }).waitFor()
  })

  it('freezes and advances the clock, and shows what happened', async () => {
    // The time of a client runs with the real clock; the sandbox shifts it by what was advanced before.
    const time_expire = new Date(Date.now() + 600_000).toISOString().replace(/\.\d+Z$/, '+00:00')
    const number = await order({ time_expire })
    await open('/world/clock')
    await page.getByRole('button', { name: '冻结' }).click()
    await page.getByRole('button', { name: '继续走时' }).waitFor()
    await page.getByRole('button', { name: '+1 天' }).click()
    await page.getByText(/期间发生了 \d+ 个事件/).waitFor()
    await page.getByRole('status').getByRole('cell', { name: number }).waitFor()
    await page.getByRole('button', { name: '继续走时' }).click()
    await page.getByRole('button', { name: '冻结' }).waitFor()
  })

  it('injects a fault by a form, which the next request meets', async () => {
    await open('/world/faults')
    await page.getByRole('combobox', { name: '故障' }).selectOption('status')
    await page.getByRole('combobox', { name: 'status' }).selectOption('502')
    await page.getByRole('button', { name: '注入故障' }).click()
    await page.getByRole('cell', { name: /返回错误状态/ }).waitFor()
    const { status } = await client.get('/v3/certificates')
    expect(status).toBe(502)
    await page.getByRole('cell', { name: '1 / 1' }).waitFor()
    await page.getByRole('button', { name: '全部移除' }).click()
    await page.getByText('没有注入故障').waitFor()
  })

  it('keeps a snapshot, and restores it after a confirmation', async () => {
    await open('/world/snapshots')
    await page.getByLabel('名称').fill('before')
    await page.getByRole('button', { name: '保存快照' }).click()
    await page.getByRole('cell', { name: 'before', exact: true }).waitFor()
    const number = await order()
    await page.getByRole('button', { name: '比较', exact: true }).click()
    const comparison = page.getByRole('region', { name: '快照“before”之后的变化' })
    await comparison
      .getByRole('row', { name: `交易订单 ${number} ${merchant.mchid} 未创建 未支付` })
      .waitFor()
    // While it is open, it follows what happens; its address opens it again.
    sandbox.control.transactions.pay(merchant.mchid, number)
    await comparison
      .getByRole('row', { name: /基本账户/ })
      .first()
      .waitFor()
    await page.goto(page.url())
    await comparison.getByRole('link', { name: number }).waitFor()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: '恢复', exact: true }).click()
    await expect
      .poll(() => {
        try {
          return sandbox.control.transactions.get(merchant.mchid, number).trade_state
        } catch {
          return 'gone'
        }
      })
      .toBe('gone')
  })

  it('creates a merchant, and shows the configuration for each language', async () => {
    await open('/world/merchants')
    await page.getByRole('button', { name: '新建商户' }).click()
    await page.getByRole('dialog').getByLabel(/mchid/).fill('1912345678')
    await page.getByRole('dialog').getByRole('button', { name: '执行' }).click()
    await page.getByRole('button', { name: /1912345678/, expanded: true }).waitFor()
    for (const [language, text] of [
      ['Java', 'NativePayService'],
      ['Go', 'core.NewClient'],
      ['PHP', 'Builder::factory'],
      ['Python', 'WeChatPay('],
    ] as const) {
      await page.getByRole('tab', { name: language, exact: true }).click()
      await page.getByText(text).first().waitFor()
    }
    await page.getByRole('img', { name: '付款手机' }).waitFor()
  })

  it('is used by the keyboard: search, next, previous, back, help', async () => {
    await order()
    await order()
    await open('/timeline')
    await page
      .getByRole('link', { name: /native/ })
      .first()
      .waitFor()
    await page.keyboard.press('j')
    await page.waitForURL(/\/timeline\/\w+/)
    const first = page.url()
    await page.keyboard.press('j')
    await page.waitForURL((address) => address.href !== first)
    await page.keyboard.press('k')
    await page.waitForURL(first)
    await page.keyboard.press('Escape')
    await page.waitForURL(/\/timeline$/)
    await page.keyboard.press('/')
    await page.keyboard.type('nothing-has-this')
    await page.getByText('没有符合条件的请求').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('5')
    await page.waitForURL(/\/world/)
  })

  it('switches the language and the appearance, and remembers both', async () => {
    await open('/timeline')
    await page.getByRole('button', { name: /语言/ }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await page.getByRole('navigation').getByText('Notifications').waitFor()
    await page.getByRole('button', { name: /Appearance/ }).click()
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    await page.reload()
    await page.getByRole('navigation').getByText('Notifications').waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it('shows the markup in the fields of merchants, orders and notifications as text', async () => {
    const markup = '"><img src=x onerror=hit=1><script>hit=1</script>{{hit=1}}'
    const { mchid, appid, ...keys } = sandbox.merchants.create({ name: markup })
    const out_trade_no = nextNumber()
    const { status } = await signingClient({ mchid, appid, ...keys }, url).post(
      '/v3/pay/transactions/native',
      {
        ...{ appid, mchid, out_trade_no, description: markup, attach: markup },
        ...{ notify_url: 'https://merchant.example/notify', amount: { total: 100, currency: 'CNY' } },
      },
    )
    expect(status).toBe(200)
    await open(`/phone/pay/transaction/${mchid}/${out_trade_no}`)
    await page.getByText(`付款给 ${markup}`).waitFor()
    await expectNoMarkup()
    answer = 500
    sandbox.control.transactions.pay(mchid, out_trade_no)
    await sandbox.notifications.idle()
    const [notification] = sandbox.notifications.list(mchid)
    const [request] = sandbox.control.requests.list({ mchid, limit: 1 })
    for (const [path, shown] of [
      [`/entities/transaction/${mchid}/${out_trade_no}`, 'img src=x'],
      [`/notifications/${notification?.id ?? ''}?tab=resource`, 'img src=x'],
      [`/timeline/${request?.id ?? ''}?tab=request`, 'img src=x'],
      [`/timeline?q=${encodeURIComponent(markup)}`, '没有符合条件的请求'],
      ['/world/merchants', mchid],
    ] as const) {
      await page.goto(url + path)
      await expect
        .poll(() => page.locator('#content').innerText(), { message: path, timeout: 20_000 })
        .toContain(shown)
      await expectNoMarkup()
    }
    async function expectNoMarkup() {
      expect(await page.locator('img[src="x"]').count()).toBe(0)
      expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    }
  })

  it('opens links with odd keys as pages, without errors of their scripts', async () => {
    await open('/')
    for (const path of [
      '/timeline/%22%3E%3Cimg%20src=x%3E',
      '/timeline/%ZZ',
      '/entities/__proto__',
      '/entities/constructor/1/2',
      '/entities/transaction/%00/a%2Fb',
      '/notifications/toString',
      '/ledger/__proto__',
      '/world/constructor',
      '/catalog/__proto__',
      '/catalog/%2e%2e%2f',
      '/phone/pay/transaction/%ZZ/1',
      '/phone/pay/__proto__/1/2',
    ]) {
      await page.goto(url + path)
      await page.locator('h1, h2').first().waitFor({ state: 'attached' })
      // Responses with errors arrive after the page.
      await page.waitForLoadState('networkidle')
      expect(await page.locator('body').innerText(), path).toMatch(/\S/)
      // The browser itself reports responses such as 404.
      complaints = complaints.filter((text) => !text.startsWith('Failed to load resource'))
      expect(complaints, path).toEqual([])
    }
  })

  it('cannot be framed, read or driven by a page of another origin', async () => {
    const before = sandbox.merchants.list().length
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end('<h1>another site</h1>')
    }).listen(0, '127.0.0.1')
    await once(other, 'listening')
    try {
      await open('/')
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
      const outcomes = await page.evaluate(async (api) => {
        const attempt = (path: string, init: RequestInit) =>
          fetch(api + path, init).then(
            async (response) => `${response.type} ${await response.text()}`,
            () => 'failed',
          )
        const frame = document.createElement('iframe')
        frame.src = `${api}/timeline`
        const loaded = new Promise((resolve) => {
          frame.addEventListener('load', resolve)
        })
        document.body.append(frame)
        await loaded
        return {
          read: await attempt('/sandbox/v1/merchants', {}),
          create: await attempt('/sandbox/v1/merchants', { method: 'POST', mode: 'no-cors', body: '{}' }),
          remove: await attempt('/sandbox/v1/requests', { method: 'DELETE' }),
          // The browser shows its own page of an error in place of a page that refuses to be framed.
          framed: frame.contentDocument === null ? 'another origin' : 'own',
        }
      }, url)
      expect(outcomes).toEqual({
        read: 'failed',
        create: 'opaque ',
        remove: 'failed',
        framed: 'another origin',
      })
      expect(complaints.join('\n')).toMatch(/frame-ancestors/)
      expect(page.frames().map((frame) => frame.url())).not.toContain(`${url}/timeline`)
      expect(sandbox.merchants.list().length).toBe(before)
    } finally {
      other.close()
      origins.clear()
      complaints = []
    }
  })

  it('links the phone by the public address of the sandbox, also in its QR code', async () => {
    const behind = await createSandbox({ publicUrl: 'https://pay.example:8443' })
    try {
      behind.merchants.create()
      const server = await behind.listen()
      await open('/')
      await page.goto(`${server.url}/world/merchants`)
      const link = page.getByRole('link', { name: '打开付款手机' })
      expect(await link.getAttribute('href')).toBe('https://pay.example:8443/phone')
      const code = page.getByRole('img', { name: '付款手机' })
      const box = await code.getAttribute('viewBox')
      const squares = await code.locator('path').getAttribute('d')
      expect(decodeQR(imageOf(squares ?? '', Number(box?.split(' ')[2])))).toBe(
        'https://pay.example:8443/phone',
      )
      expect([...origins]).toEqual([url, server.url])
    } finally {
      origins.clear()
      await behind.close()
    }
  })

  it('scrolls to the last of ten thousand requests with few elements', async () => {
    sandbox.control.requests.clear()
    // Unsigned requests cost the least; they are recorded like all others.
    for (let number = 1; number <= 10_000; number += 1) {
      const response = await sandbox.fetch(`https://api.mch.weixin.qq.com/v3/pay/transactions/id/${number}`)
      await response.body?.cancel()
    }
    await open('/timeline')
    await page.getByText('/v3/pay/transactions/id/10000', { exact: true }).waitFor()
    const list = page.locator('.frame', { has: page.getByRole('list', { name: '请求列表' }) })
    const rows = list.getByRole('listitem')
    let total = 0
    while (total < 10_000) {
      total = Number(await rows.first().getAttribute('aria-setsize'))
      expect(await rows.count()).toBeLessThan(80)
      await list.evaluate((element) => {
        element.scrollTop = element.scrollHeight
      })
    }
    expect(total).toBe(10_000)
    const last = page.getByRole('link', { name: /transactions\/id\/1 / })
    await last.click()
    await detail().getByText('GET /v3/pay/transactions/id/1', { exact: true }).waitFor()
    // Rows fill the visible part wherever it is.
    for (const row of [0, 1, 4321, 9_999]) {
      await list.evaluate((element, index) => {
        element.scrollTop = index * 52
      }, row)
      const visible = Math.min(
        row,
        10_000 - Math.floor((await list.evaluate(({ clientHeight }) => clientHeight)) / 52),
      )
      await rows.and(page.locator(`[aria-posinset="${visible + 1}"]`)).waitFor()
      expect(await rows.count()).toBeLessThan(80)
    }
  }, 300_000)

  it.each(['light', 'dark'] as const)(
    'has no faults that axe finds, %s',
    async (colorScheme) => {
      const number = await order()
      sandbox.control.transactions.pay(merchant.mchid, number)
      await sandbox.notifications.idle()
      const [notification] = sandbox.notifications.list(merchant.mchid)
      await open('/', { colorScheme })
      await page.evaluate(axe.source)
      const found: string[] = []
      for (const path of [
        '/timeline',
        `/entities/transaction/${merchant.mchid}/${number}`,
        `/notifications/${notification?.id ?? ''}`,
        '/ledger',
        '/ledger/entries',
        '/ledger/bills',
        '/world/clock',
        '/world/merchants',
        '/world/faults',
        '/world/magic',
        '/world/snapshots',
        '/world/operations',
        '/catalog/v3.pay.transactions.native.post',
      ]) {
        for (const width of [1280, 375]) {
          await page.setViewportSize({ width, height: 860 })
          await page.goto(url + path)
          await page.locator('h1, h2').first().waitFor({ state: 'attached' })
          await page.waitForLoadState('load')
          await page.waitForTimeout(400)
          await page.evaluate(axe.source)
          const { violations } = await page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
            }),
          )
          for (const { id, impact, nodes } of violations)
            found.push(`${path} ${width}: ${id} (${impact ?? ''}) ${nodes[0]?.html.slice(0, 200) ?? ''}`)
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
          if (overflow > width) found.push(`${path} ${width}: ${overflow} px wide`)
        }
      }
      expect(found).toEqual([])
    },
    240_000,
  )
})

/** Pixels of a QR code whose dark squares are `M{x} {y}h1v1h-1z`. */
function imageOf(path: string, size: number): { width: number; height: number; data: Uint8Array } {
  const scale = 6
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let line = 0; line < scale; line += 1) {
      const start = ((Number(y) * scale + line) * width + Number(x) * scale) * 4
      for (let pixel = 0; pixel < scale; pixel += 1) data.fill(0, start + pixel * 4, start + pixel * 4 + 3)
    }
  return { width, height: width, data }
}
