import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox, type Credentials, type Sandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { encode } from 'uqr'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const USER = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const notify_url = 'https://merchant.example/notify'
const folder = mkdtempSync(join(tmpdir(), 'wxpay-phone-'))
/** Video that the browser takes for its camera; read when a page opens the camera. */
const seen = join(folder, 'camera.y4m')

let browser: Browser
let sandbox: Sandbox
let url: string
let merchant: Credentials
let wxpay: Wechatpay
let context: BrowserContext
let page: Page
let origins: Set<string>
let errors: string[]
let count = 0

beforeAll(async () => {
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}; set CHROMIUM_PATH`)
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${seen}`,
    ],
  })
  sandbox = await createSandbox({
    notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  ;({ url } = await sandbox.listen())
})
afterAll(async () => {
  await browser.close()
  await sandbox.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  merchant = sandbox.merchants.create({ name: '星河书店' })
  const { mchid, serial, privateKey, certs, apiv3Key } = merchant
  wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: url })
  sandbox.control.ledger.topUp(merchant.mchid, { account: 'OPERATION', amount: 100_000 })
  origins = new Set()
  errors = []
  await open({})
})
afterEach(async () => {
  await wxpay.close()
  await context.close()
  expect([...origins]).toEqual([url])
  expect(errors).toEqual([])
})

async function open(options: { locale?: string; colorScheme?: 'dark' | 'light' }): Promise<void> {
  await (context as BrowserContext | undefined)?.close()
  context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN', ...options })
  page = await context.newPage()
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${url}/phone`)
  await page.locator('[data-test=pending]').waitFor({ state: 'attached' })
}

const client = {
  post: async (path: string, body: object) => {
    const { status, data } = await wxpay.client.v3.post<Record<string, unknown>>(path, body)
    return { status, body: data }
  },
}
const next = () => `Phone-${(count += 1)}`
const order = async (more: object = {}, total = 6800) => {
  const out_trade_no = next()
  const { appid, mchid } = merchant
  const amount = { total, currency: 'CNY' }
  const body = { appid, mchid, description: '《红楼梦》精装版', out_trade_no, notify_url, amount, ...more }
  const path = 'payer' in more ? 'jsapi' : 'native'
  const answer = await client.post(`/v3/pay/transactions/${path}`, body)
  expect(answer.status).toBe(200)
  return { number: out_trade_no, code_url: String(answer.body['code_url']) }
}
const item = (number: string) => page.getByText(number, { exact: true })
const press = (name: string) => page.locator(`[data-test=${name}]`).click()
const enterPassword = async () => {
  for (const digit of '123456') await page.getByRole('button', { name: digit, exact: true }).click()
}
const stateOf = (number: string) => sandbox.control.transactions.get(merchant.mchid, number).trade_state

describe('the phone', () => {
  it('shows an order as soon as it is made, and pays it by the password', async () => {
    const { number } = await order()
    await item(number).click()
    await page.getByText('付款给 星河书店').waitFor()
    expect(await page.locator('.sheet .amount').textContent()).toContain('¥68.00')
    await enterPassword()
    await page.getByText('支付成功').waitFor()
    expect(stateOf(number)).toBe('SUCCESS')
    await press('finish')
    await page.locator('[data-test=later]').getByText(number).waitFor()
  })

  it('pays by the keys of a keyboard, and erases a digit', async () => {
    const { number } = await order()
    await item(number).click()
    await page.keyboard.type('12345')
    await page.keyboard.press('Backspace')
    await page.getByLabel('已输入 4 位，共 6 位').waitFor()
    await page.keyboard.type('56')
    await page.getByText('支付成功').waitFor()
  })

  it('locks the account after five wrong passwords', async () => {
    const { number } = await order()
    await item(number).click()
    for (let left = 4; left > 0; left -= 1) {
      await press('wrong-password')
      await page.getByText(`支付密码错误，还可以输入 ${left} 次`).waitFor()
    }
    await press('wrong-password')
    await page.getByText('账户已被锁定').waitFor()
    expect(stateOf(number)).toBe('NOTPAY')
  })

  it('lets the user pay another way when the balance is insufficient', async () => {
    const { number } = await order()
    await item(number).click()
    await press('insufficient')
    await page.getByText('更换支付方式', { exact: true }).click()
    await enterPassword()
    await page.getByText('支付成功').waitFor()
    expect(stateOf(number)).toBe('SUCCESS')
  })

  it('leaves an order unpaid that the user cancels', async () => {
    const { number } = await order()
    await item(number).click()
    await press('cancel')
    await page.locator('.sheet').waitFor({ state: 'detached' })
    expect(stateOf(number)).toBe('NOTPAY')
  })

  it('pays less with a coupon of the user, or the whole without', async () => {
    const { mchid, appid } = merchant
    sandbox.control.ledger.topUp(mchid, { amount: 3000 })
    const { body } = await client.post('/v3/marketing/favor/coupon-stocks', {
      stock_name: '满减券',
      belong_merchant: mchid,
      available_begin_time: new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z$/, '+00:00'),
      available_end_time: new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+Z$/, '+00:00'),
      stock_use_rule: {
        max_coupons: 10,
        max_amount: 1000,
        max_amount_by_day: 1000,
        max_coupons_per_user: 10,
        natural_person_limit: false,
        prevent_api_abuse: false,
      },
      coupon_use_rule: {
        fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 100 },
        available_merchants: [mchid],
        combine_use: false,
      },
      no_cash: false,
      stock_type: 'NORMAL',
      out_request_no: next(),
    })
    const stock_id = String(body['stock_id'])
    await client.post(`/v3/marketing/favor/stocks/${stock_id}/start`, { stock_creator_mchid: mchid })
    const sent = { stock_id, stock_creator_mchid: mchid, out_request_no: next(), appid }
    expect((await client.post(`/v3/marketing/favor/users/${USER}/coupons`, sent)).status).toBe(200)
    const { number } = await order({ payer: { openid: USER } })
    await item(number).click()
    await expect.poll(() => page.locator('.sheet .amount').textContent()).toContain('¥67.00')
    await page.getByLabel('优惠').selectOption({ label: '不使用优惠' })
    await expect.poll(() => page.locator('.sheet .amount').textContent()).toContain('¥68.00')
    await page.getByLabel('优惠').selectOption({ index: 0 })
    await enterPassword()
    await page.getByText('支付成功').waitFor()
    expect(sandbox.control.transactions.get(mchid, number)).toMatchObject({ amount: { payer_total: 6700 } })
  })

  it('opens the content of a QR code, and says why it does not open another', async () => {
    const { code_url } = await order()
    await page.locator('[data-test=code]').fill('https://shop.example/')
    await press('open-code')
    expect(await page.locator('[data-test=rejection-text]').textContent()).toBe('二维码无效')
    await press('close-rejection')
    await page.locator('[data-test=code]').fill(code_url)
    await press('open-code')
    await page.getByText('付款给 星河书店').waitFor()
  })

  it('opens the order whose QR code the camera sees', async () => {
    const { code_url } = await order()
    writeFileSync(seen, videoOf(code_url))
    await press('camera')
    await page.getByText('付款给 星河书店').waitFor()
    await enterPassword()
    await page.getByText('支付成功').waitFor()
    await press('finish')
    // The camera is off, and can be used again.
    expect(await page.locator('video').count()).toBe(0)
    const { number, code_url: next_url } = await order({}, 990)
    writeFileSync(seen, videoOf(next_url))
    await press('camera')
    await expect.poll(() => page.locator('.sheet .amount').textContent()).toContain('¥9.90')
    expect(stateOf(number)).toBe('NOTPAY')
  })

  it('stops the camera, and says so when there is none', async () => {
    writeFileSync(seen, videoOf(undefined))
    await press('camera')
    await page.locator('video').waitFor()
    await press('camera')
    await page.locator('video').waitFor({ state: 'detached' })
    rmSync(seen)
    await press('camera')
    await page.locator('[data-test=camera-failed]').waitFor()
    const { code_url } = await order()
    await page.locator('[data-test=code]').fill(code_url)
    await press('open-code')
    await page.getByText('付款给 星河书店').waitFor()
  })

  it('opens the order whose QR code is in a picture', async () => {
    const { code_url } = await order()
    const file = page.locator('[data-test=picture]')
    await file.setInputFiles({
      name: 'text.png',
      mimeType: 'image/png',
      buffer: Buffer.from('not a picture'),
    })
    await page.getByText('图片中没有找到二维码').waitFor()
    const buffer = await pictureOf(code_url)
    await file.setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer })
    await page.getByText('付款给 星河书店').waitFor()
  })

  it('follows an order that is closed while it is shown', async () => {
    const { number } = await order()
    await item(number).click()
    await page.getByText('付款给 星河书店').waitFor()
    const { mchid } = merchant
    await client.post(`/v3/pay/transactions/out-trade-no/${number}/close`, { mchid })
    await page.getByText('这笔单据已经不需要处理').waitFor()
    await page.getByText('CLOSED').waitFor()
  })

  it('opens one order by its address', async () => {
    const { number } = await order()
    await page.goto(`${url}/phone/pay/transaction/${merchant.mchid}/${number}`)
    await page.getByText('付款给 星河书店').waitFor()
  })

  it('complains about a paid order', async () => {
    const { number } = await order()
    sandbox.control.transactions.pay(merchant.mchid, number)
    await page.locator('[data-test=later]').getByText(number).click()
    await page.locator('textarea').fill('少发了一本')
    await press('complain')
    await page.getByText('投诉已提交').waitFor()
    expect(sandbox.control.complaints.list(merchant.mchid)).toMatchObject([
      { complaint_detail: '少发了一本', problem_type: 'REFUND' },
    ])
  })
})

describe('what waits for the user', () => {
  const serviceOrder = async () => {
    const out_order_no = next()
    const { appid, serviceId: service_id } = merchant
    const { status } = await client.post('/v3/payscore/serviceorder', {
      appid,
      service_id,
      out_order_no,
      service_introduction: '共享充电宝',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 9900 },
      notify_url,
      need_user_confirm: true,
    })
    expect(status).toBe(200)
    return out_order_no
  }

  it.each([
    ['confirm', 'USER_CONFIRM'],
    ['refuse', 'REVOKED'],
  ])('lets the user %s a service order, which becomes %s', async (button, condition) => {
    const number = await serviceOrder()
    await item(number).click()
    await page.getByText('¥99.00').waitFor()
    await press(button)
    await press('finish')
    expect(sandbox.control.serviceOrders.get(merchant.mchid, number).condition).toBe(condition)
  })

  it('lets the user accept a transfer', async () => {
    const out_bill_no = `Phone${(count += 1)}`
    const { status } = await client.post('/v3/fund-app/mch-transfer/transfer-bills', {
      appid: merchant.appid,
      out_bill_no,
      openid: USER,
      transfer_amount: 500,
      transfer_remark: '报销',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    })
    expect(status).toBe(200)
    await item(out_bill_no).click()
    await page.getByText('星河书店 向你转账').waitFor()
    await press('confirm')
    await press('finish')
    expect(sandbox.control.transfers.get(merchant.mchid, out_bill_no).state).toBe('SUCCESS')
  })

  it('lets the user sign a contract, and close it afterwards', async () => {
    const out_contract_code = next()
    const { status } = await client.post('/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi', {
      appid: merchant.appid,
      plan_id: 12535,
      out_contract_code,
      contract_display_account: '张三',
      contract_notify_url: notify_url,
      deduct_schedule: {
        estimated_deduct_date: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
        estimated_deduct_amount: { total: 1000, currency: 'CNY' },
        description: '会员',
      },
    })
    expect(status).toBe(200)
    const contract = () => sandbox.control.contracts.get(merchant.mchid, out_contract_code).contract_state
    await item(out_contract_code).click()
    await press('confirm')
    await press('finish')
    expect(contract()).toBe('SIGNED')
    await page.locator('[data-test=later]').getByText(out_contract_code).click()
    await press('close')
    await press('finish')
    expect(contract()).toBe('TERMINATED')
  })
})

describe('a server that a network can reach', () => {
  it('is used by the link with the token, which leaves the address', async () => {
    const { number } = await order()
    const server = await sandbox.listen({ host: '0.0.0.0' })
    const reached = `http://127.0.0.1:${server.port}`
    await page.goto(`${reached}/phone#token=${server.controlToken ?? ''}`)
    await item(number).click()
    await enterPassword()
    await page.getByText('支付成功').waitFor()
    expect(page.url()).toBe(`${reached}/phone`)
    await open({})
    await page.goto(`${reached}/phone`)
    await page.getByText('需要控制接口令牌').waitFor()
    origins = new Set([url])
    await server.close()
  })
})

describe.each(['zh-CN', 'en'])('in %s', (locale) => {
  it.each(['light', 'dark'] as const)(
    'has no serious fault of accessibility in %s, and fits 375 px',
    async (colorScheme) => {
      const { number } = await order()
      await open({ locale, colorScheme })
      await item(number).waitFor()
      await expectAccessible()
      await item(number).click()
      await page.locator('.sheet').waitFor()
      await expectAccessible()
      await press('insufficient')
      await page.locator('[data-test=finish]').waitFor()
      await expectAccessible()
      await press('finish')
      await page.locator('[data-test=code]').fill('text')
      await press('open-code')
      await page.locator('[data-test=rejection-text]').waitFor()
      await expectAccessible()
      await page.goto(`${url}/phone/h5?prepay_id=wx1&package=1&b=2`)
      await page.locator('[data-test=rejection-text]').waitFor()
      await expectAccessible()
    },
  )
})

async function expectAccessible(): Promise<void> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<axe.AxeResults> } }).axe.run(),
  )
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
}

/** A gray video of two frames in the format Y4M, with a QR code at its center, or without one. */
function videoOf(text: string | undefined): Buffer {
  const [width, height, scale] = [640, 480, 8]
  const brightness = Buffer.alloc(width * height, 170)
  const { data, size } = text === undefined ? { data: [], size: 0 } : encode(text, { border: 4 })
  const [left, top] = [(width - size * scale) / 2, (height - size * scale) / 2]
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      for (let line = 0; line < scale; line += 1) {
        const start = (top + y * scale + line) * width + left + x * scale
        brightness.fill(isDark ? 30 : 220, start, start + scale)
      }
    })
  })
  const colors = Buffer.alloc((width * height) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), brightness, colors])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame])
}

/** A screenshot with a QR code, slightly turned. */
async function pictureOf(text: string): Promise<Buffer> {
  const { data, size } = encode(text, { border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const other = await context.newPage()
  await other.setContent(`<svg width="300" viewBox="0 0 ${size} ${size}" style="margin: 60px; transform: rotate(7deg)">
    <rect width="100%" height="100%" fill="#fff"/><path d="${squares.join('')}"/></svg>`)
  const picture = await other.screenshot()
  await other.close()
  return picture
}
