import { createSign } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type OpenShop, openShop } from '../open'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

let browser: Browser
let open: OpenShop
let context: BrowserContext
let page: Page
let elsewhere: string[]
let complaints: string[]
const errors = vi.spyOn(console, 'error')

beforeAll(async () => {
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}; set CHROMIUM_PATH`)
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  open = await openShop()
})
afterAll(async () => {
  await browser.close()
  await open.close()
  expect(errors).not.toHaveBeenCalled()
  errors.mockRestore()
})
beforeEach(async () => {
  elsewhere = []
  complaints = []
  context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' })
  page = await context.newPage()
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && origin !== open.url && origin !== open.sandboxUrl)
      elsewhere.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(open.url)
})
afterEach(async () => {
  await context.close()
  expect(elsewhere).toEqual([])
})

const order = (way: string) => page.locator(`[data-way=${way}]`).click()
const sheet = () => page.frameLocator('iframe[title="WeChat Pay"]')
const enterPassword = async (of: Page | ReturnType<typeof sheet>) => {
  for (const digit of '123456') await of.getByRole('button', { name: digit, exact: true }).click()
}
const textOf = (id: string) => page.locator(`#${id}`).textContent()
const shipped = () => page.locator('#state', { hasText: '已发货' }).waitFor()
const unshipped = async () => {
  await open.sandbox.notifications.idle()
  expect(await textOf('state')).toBe('待支付')
}
const resultIs = (text: string) => expect.poll(() => textOf('result')).toBe(text)

/** Ways that run inside of WeChat, and what WeChat returns. */
const inWechat = {
  jsapi: {
    ok: 'get_brand_wcpay_request:ok',
    cancel: 'get_brand_wcpay_request:cancel',
    fail: () => 'get_brand_wcpay_request:fail',
  },
  'mini-program': {
    ok: 'requestPayment:ok',
    cancel: 'requestPayment:fail cancel',
    fail: (text: string) => `requestPayment:fail ${text}`,
  },
}

describe.each(['jsapi', 'mini-program'] as const)('a payment by %s', (way) => {
  const results = inWechat[way]

  it('is paid, and the order is shipped by the notification', async () => {
    await order(way)
    await sheet().getByText('付款给 星河书店').waitFor()
    expect(await sheet().locator('.amount').textContent()).toContain('¥68.00')
    await enterPassword(sheet())
    await sheet().locator('[data-test=finish]').click()
    await resultIs(results.ok)
    await shipped()
    expect(await page.locator('iframe').count()).toBe(0)
  })

  it('is canceled by the user', async () => {
    await order(way)
    await sheet().locator('[data-test=cancel]').click()
    await resultIs(results.cancel)
    await unshipped()
  })

  it('fails for want of money, after a wrong password', async () => {
    await order(way)
    await sheet().locator('[data-test=wrong-password]').click()
    await sheet().getByText('支付密码错误，还可以输入 4 次').waitFor()
    await sheet().locator('[data-test=insufficient]').click()
    await sheet().locator('[data-test=finish]').click()
    await resultIs(results.fail('零钱余额不足，请更换支付方式'))
    await unshipped()
  })

  it.each([
    ['appId', () => ({ appId: 'wx0000000000000000' }), '调用支付JSAPI缺少参数：total_fee'],
    [
      'timeStamp',
      ({ timeStamp }: Parameters) => ({ timeStamp: String(Number(timeStamp) + 60) }),
      '支付验证签名失败',
    ],
    ['nonceStr', () => ({ nonceStr: 'another' }), '支付验证签名失败'],
    ['package', () => ({ package: 'prepay_id=wx0000000000000000' }), '调用支付JSAPI缺少参数：total_fee'],
    ['paySign', signedByAnother, '支付验证签名失败'],
    ['signType', () => ({ signType: 'MD5' }), '支付验证签名失败'],
  ] as const)('is refused for a wrong %s, which the sheet names', async (field, change, text) => {
    await changeParameters(change)
    if (field === 'appId' && way === 'mini-program') await runAsAnotherMiniProgram()
    await order(way)
    await sheet().locator('[data-test=rejection-field]').waitFor()
    expect(await sheet().locator('[data-test=rejection-field]').textContent()).toBe(field)
    expect(await sheet().locator('[data-test=rejection-text]').textContent()).toBe(text)
    await sheet().locator('[data-test=close-rejection]').click()
    const isWhole = way === 'jsapi' && text.startsWith('调用')
    await resultIs(isWhole ? text : results.fail(text))
    expect(complaints.join('\n')).toContain(`${field}: `)
    await unshipped()
  })
})

describe('a payment in a browser', () => {
  it('is paid, returns to the shop, and is shipped', async () => {
    await order('h5')
    await page.waitForURL(/\/phone\/h5\?/)
    await enterPassword(page)
    await page.locator('[data-test=finish]').click()
    await page.waitForURL(/\/orders\/BOOK\w+\?returned=1$/)
    await shipped()
  })

  it.each([
    ['canceled', '[data-test=cancel]'],
    ['failed', '[data-test=insufficient]'],
  ])('returns to the shop when it is %s', async (_name, button) => {
    await order('h5')
    await page.locator(button).click()
    if (button.includes('insufficient')) await page.locator('[data-test=finish]').click()
    await page.waitForURL(/\/orders\/BOOK\w+\?returned=1$/)
    await expect.poll(() => textOf('state')).toBe('待支付')
    await unshipped()
  })

  it('is refused without a referer', async () => {
    const address = await page.evaluate(async () => {
      const response = await fetch('/orders', { method: 'POST', body: JSON.stringify({ way: 'h5' }) })
      return ((await response.json()) as { address: string }).address
    })
    await page.goto('about:blank')
    await page.goto(address)
    await expect.poll(() => page.locator('[data-test=rejection-field]').textContent()).toBe('referer')
    await page.locator('[data-test=continue]').click()
    await page.getByText('付款给 星河书店').waitFor()
  })
})

describe('a payment by a QR code', () => {
  const scan = async (): Promise<Page> => {
    await order('native')
    await page.locator('#code svg').waitFor()
    const code = (await page.locator('#code').getAttribute('data-code')) ?? ''
    const phone = await context.newPage()
    await phone.goto(`${open.sandboxUrl}/phone`)
    await phone.locator('[data-test=code]').fill(code)
    await phone.locator('[data-test=open-code]').click()
    await phone.getByText('付款给 星河书店').waitFor()
    return phone
  }

  it('is scanned and paid, and the page of the shop shows it', async () => {
    const phone = await scan()
    await enterPassword(phone)
    await phone.locator('[data-test=finish]').waitFor()
    await shipped()
  })

  it.each([
    ['canceled', 'cancel'],
    ['failed', 'insufficient'],
  ])('stays unpaid when it is %s', async (_name, button) => {
    const phone = await scan()
    await phone.locator(`[data-test=${button}]`).click()
    await unshipped()
  })
})

describe('the objects of WeChat', () => {
  it('are those that a page has in WeChat', async () => {
    expect(
      await page.evaluate(() => {
        const { WeixinJSBridge, wx } = window as unknown as Record<string, Record<string, unknown>>
        return [typeof WeixinJSBridge?.['invoke'], ...Object.keys(wx ?? {}).sort()]
      }),
    ).toEqual([
      'function',
      'canIUse',
      'checkJsApi',
      'chooseWXPay',
      'config',
      'error',
      'invoke',
      'navigateToMiniProgram',
      'openBusinessView',
      'ready',
      'requestMerchantTransfer',
      'requestPayment',
    ])
  })

  it('pays by wx.chooseWXPay, whose timestamp has another name', async () => {
    const result = page.evaluate(async () => {
      const response = await fetch('/orders', { method: 'POST', body: JSON.stringify({ way: 'jsapi' }) })
      const { parameters } = (await response.json()) as { parameters: Record<string, string> }
      const { appId, timeStamp, ...rest } = parameters
      const { wx } = window as unknown as { wx: Record<string, (options: object) => void> }
      return new Promise((resolve) => {
        wx['config']?.({ appId, jsApiList: ['chooseWXPay'] })
        wx['chooseWXPay']?.({ ...rest, timestamp: timeStamp, success: resolve })
      })
    })
    await enterPassword(sheet())
    await sheet().locator('[data-test=finish]').click()
    expect(await result).toEqual({ errMsg: 'chooseWXPay:ok' })
  })

  it('confirms a transfer, and reports a wrong appId', async () => {
    const { sandbox, merchant } = open
    sandbox.control.ledger.topUp(merchant.mchid, { account: 'OPERATION', amount: 10_000 })
    const { data } = await open.wxpay.v3.fundApp.mchTransfer.transferBills.post({
      appid: merchant.appid,
      out_bill_no: 'BONUS0001',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      transfer_amount: 500,
      transfer_remark: '新会员有礼',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    })
    const parameters = open.wxpay.invoke.transfer({
      appid: merchant.appid,
      package_info: data.package_info ?? '',
    })
    const refused = callWx('requestMerchantTransfer', { ...parameters, appId: 'wx1' })
    await sheet().locator('[data-test=close-rejection]').click()
    expect(await refused).toMatchObject({ errMsg: 'requestMerchantTransfer:fail 参数错误' })
    const confirmed = callWx('requestMerchantTransfer', parameters)
    await sheet().locator('[data-test=confirm]').click()
    await sheet().locator('[data-test=finish]').click()
    expect(await confirmed).toEqual({ errMsg: 'requestMerchantTransfer:ok' })
    expect(sandbox.control.transfers.get(merchant.mchid, 'BONUS0001').state).toBe('SUCCESS')
  })

  it('opens a service order, which the user confirms', async () => {
    const { sandbox, merchant } = open
    const { data } = await open.wxpay.v3.payscore.serviceorder.post({
      appid: merchant.appid,
      service_id: merchant.serviceId,
      out_order_no: 'POWER0001',
      service_introduction: '共享充电宝',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 9900 },
      notify_url: `${open.url}/wechatpay`,
      need_user_confirm: true,
    })
    const { businessType, extraData } = open.wxpay.invoke.payscore.use({ package: data.package })
    const refused = callWx('openBusinessView', { businessType, extraData: { ...extraData, sign: '0' } })
    expect(await sheet().locator('[data-test=rejection-field]').textContent()).toBe('sign')
    await sheet().locator('[data-test=close-rejection]').click()
    expect(await refused).toMatchObject({ errMsg: 'openBusinessView:fail 支付验证签名失败' })
    const confirmed = callWx('openBusinessView', { businessType, extraData })
    await sheet().locator('[data-test=confirm]').click()
    await sheet().locator('[data-test=finish]').click()
    expect(await confirmed).toEqual({ errMsg: 'openBusinessView:ok' })
    expect(sandbox.control.serviceOrders.get(merchant.mchid, 'POWER0001').condition).toBe('USER_CONFIRM')
  })

  it('answers functions that WeChat does not have as WeChat does', async () => {
    const result = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const { WeixinJSBridge } = window as unknown as {
            WeixinJSBridge: {
              invoke(name: string, parameters: object, callback: (result: unknown) => void): void
            }
          }
          WeixinJSBridge.invoke('unknown', {}, resolve)
        }),
    )
    expect(result).toEqual({ err_msg: 'system:function_not_exist' })
  })

  it('ignore results that another window sends', async () => {
    await order('jsapi')
    await sheet().locator('[data-test=cancel]').waitFor()
    await page.evaluate(() => {
      window.postMessage({ wxpaySandbox: 'result', outcome: 'ok', text: '' })
    })
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
    expect(await textOf('result')).toBe('')
    await sheet().locator('[data-test=cancel]').click()
    await resultIs('get_brand_wcpay_request:cancel')
  })

  it('allow one sheet at a time', async () => {
    await order('jsapi')
    await sheet().locator('[data-test=cancel]').waitFor()
    expect(await callWx('requestMerchantTransfer', {})).toMatchObject({
      errMsg: 'requestMerchantTransfer:fail 已有支付在进行中',
    })
    await sheet().locator('[data-test=cancel]').click()
    await resultIs('get_brand_wcpay_request:cancel')
  })

  it('cannot be used by a page of the internet: its frame stays empty', async () => {
    await page.route('http://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${open.sandboxUrl}/phone/sheet"></iframe>`,
      }),
    )
    await page.goto('http://evil.example/')
    await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
    elsewhere = []
  })
})

interface Parameters {
  readonly appId: string
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
}

/** Signs with the key of another merchant. */
function signedByAnother({ appId, timeStamp, nonceStr, package: prepay }: Parameters): object {
  const { privateKey } = open.sandbox.merchants.create()
  const message = `${appId}\n${timeStamp}\n${nonceStr}\n${prepay}\n`
  return { paySign: createSign('RSA-SHA256').update(message).sign(privateKey, 'base64') }
}

/** Changes the parameters on their way from the shop's server to its page. */
async function changeParameters(change: (parameters: Parameters) => object): Promise<void> {
  await page.route(`${open.url}/orders`, async (route) => {
    const response = await route.fetch()
    const body = (await response.json()) as { parameters: Parameters }
    const parameters = { ...body.parameters, ...change(body.parameters) }
    await route.fulfill({ response, json: { ...body, parameters } })
  })
}

/** Calls a function of `wx`, and returns what it passes to a callback. */
function callWx(name: string, options: object): Promise<unknown> {
  return page.evaluate(
    ([called, given]) => {
      const { wx } = window as unknown as { wx: Record<string, (options: object) => void> }
      return new Promise((resolve) => {
        wx[called]?.({ ...given, success: resolve, fail: resolve })
      })
    },
    [name, options] as const,
  )
}

async function runAsAnotherMiniProgram(): Promise<void> {
  await page.evaluate(() => {
    const { wx } = window as unknown as { wx: { config(settings: object): void } }
    wx.config({ appId: 'wx0000000000000000' })
  })
}
