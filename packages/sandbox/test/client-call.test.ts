import { createSign, generateKeyPairSync } from 'node:crypto'
import { Formatter, Hash, Rsa } from 'wechatpay-axios-plugin'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientV2 } from './client-v2'
import { type Fixture, NOTIFY_URL, createFixture, newOrder, newTransaction } from './fixture'
import { NOW, at, preSignScheduled } from './papay'

const MINUTE = 60 * 1000

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
  fixture.sandbox.control.ledger.topUp(fixture.mchid, { account: 'OPERATION', amount: 100_000 })
})
afterAll(() => fixture.sandbox.close())

const control = () => fixture.sandbox.control
const appId = () => fixture.merchant.appid
const next = () => `Call-${(count += 1)}`

async function prepay(number = next(), more: object = {}): Promise<string> {
  const body = { ...newTransaction(fixture, number), payer: { openid: 'o-reader' }, ...more }
  const { status, body: answer } = await fixture.client.post('/v3/pay/transactions/jsapi', body, at)
  expect(status).toBe(200)
  return String(answer['prepay_id'])
}

type Given = Record<string, unknown>

/** Signs with a library that is not ours. */
function signedPage(prepay_id: string, signed: Given = {}, key = fixture.merchant.privateKey) {
  const parameters = {
    appId: appId(),
    timeStamp: String(NOW.getTime() / 1000),
    nonceStr: 'ec2316275641faa3aacf3cc599e8730f',
    package: `prepay_id=${prepay_id}`,
    signType: 'RSA',
    ...signed,
  }
  const message = Formatter.joinedByLineFeed(
    parameters.appId,
    parameters.timeStamp,
    parameters.nonceStr,
    parameters.package,
  )
  return { ...parameters, paySign: Rsa.sign(message, Rsa.from(key, 'private')) }
}

const check = (
  name: 'getBrandWCPayRequest' | 'requestPayment' | 'chooseWXPay' | 'sendReq',
  parameters: Given,
  appid?: string,
) => control().clientCalls.check({ function: name, parameters, appid })

const fieldOf = (verdict: ReturnType<typeof check>) =>
  verdict.verdict === 'rejected' ? [verdict.rejection.field, verdict.rejection.text] : verdict

describe('a payment in a page or mini program', () => {
  it('opens the sheet of the order', async () => {
    const number = next()
    const parameters = signedPage(await prepay(number))
    const verdict = check('getBrandWCPayRequest', parameters)
    expect(verdict).toMatchObject({
      verdict: 'accepted',
      sheet: {
        kind: 'transaction',
        mchid: fixture.mchid,
        number,
        pending: true,
        merchant: `Sandbox merchant ${fixture.mchid}`,
        description: '图书',
        amount: 1000,
        coupons: [],
        openid: 'o-reader',
        actions: [
          { name: 'pay', url: `/merchants/${fixture.mchid}/transactions/${number}/pay` },
          { name: 'fail', url: `/merchants/${fixture.mchid}/transactions/${number}/fail-payment` },
        ],
      },
    })
    const { appId: appid, ...rest } = parameters
    expect(check('requestPayment', rest, appid)).toEqual(verdict)
    const { timeStamp, ...others } = rest
    expect(check('chooseWXPay', { ...others, timestamp: timeStamp }, appid)).toEqual(verdict)
  })

  it.each([
    ['appId', { appId: 'wx0000000000000000' }, '调用支付JSAPI缺少参数：total_fee'],
    ['timeStamp', { timeStamp: String(NOW.getTime() / 1000 + 137) }, '支付验证签名失败'],
    ['nonceStr', { nonceStr: 'another' }, '支付验证签名失败'],
    ['package', { package: 'prepay_id=wx10100000000000unknown' }, '调用支付JSAPI缺少参数：total_fee'],
    ['package', { package: 'wx10100000000000' }, '参数错误'],
    ['signType', { signType: 'MD5' }, '支付验证签名失败'],
    ['paySign', { paySign: 'AAAA' }, '支付验证签名失败'],
    ['timeStamp', { timeStamp: NOW.getTime() / 1000 }, '调用支付JSAPI缺少参数：timeStamp'],
    ['timeStamp', { timeStamp: undefined }, '调用支付JSAPI缺少参数：timeStamp'],
    ['nonceStr', { nonceStr: '' }, '调用支付JSAPI缺少参数：nonceStr'],
    ['nonceStr', { nonceStr: 'a'.repeat(33) }, '参数错误'],
    ['signType', { signType: undefined }, '调用支付JSAPI缺少参数：signType'],
    ['paySign', { paySign: undefined }, '调用支付JSAPI缺少参数：paySign'],
  ])('names %s as the wrong field of %o', async (field, change, text) => {
    const parameters = { ...signedPage(await prepay()), ...change }
    expect(fieldOf(check('getBrandWCPayRequest', parameters))).toEqual([field, text])
  })

  it('names the prepay_id that was signed in place of the one that the page passes', async () => {
    const [one, two] = [await prepay(), await prepay()]
    const verdict = check('getBrandWCPayRequest', { ...signedPage(one), package: `prepay_id=${two}` })
    expect(verdict).toMatchObject({
      rejection: { field: 'package', text: '支付验证签名失败', en: expect.stringContaining(one) as string },
    })
  })

  it('names the appid that was signed', async () => {
    const prepay_id = await prepay()
    const signed = signedPage(prepay_id, { appId: 'undefined' })
    expect(check('getBrandWCPayRequest', { ...signed, appId: appId() })).toMatchObject({
      rejection: { field: 'appId', en: expect.stringContaining('appId was "undefined"') as string },
    })
  })

  it('tells a key of another merchant from an unknown one', async () => {
    const other = fixture.sandbox.merchants.create()
    const prepay_id = await prepay()
    expect(check('getBrandWCPayRequest', signedPage(prepay_id, {}, other.privateKey))).toMatchObject({
      rejection: { field: 'paySign', zh: expect.stringContaining(`商户 ${other.mchid} 的私钥`) as string },
    })
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    expect(check('getBrandWCPayRequest', signedPage(prepay_id, {}, privateKey))).toMatchObject({
      rejection: { field: 'paySign', en: expect.stringContaining('API certificate') as string },
    })
  })

  it.each([
    ['without the last line feed', (text: string) => text.slice(0, -1), /line feed/],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n'), /\\r\\n/],
    ['without the prefix prepay_id=', (text: string) => text.replace('prepay_id=', ''), /prefix/],
  ])('recognizes a string that was signed %s', async (_name, change, message) => {
    const { paySign, ...parameters } = signedPage(await prepay())
    const { appId: appid, timeStamp, nonceStr, package: packageText } = parameters
    const text = change(`${appid}\n${timeStamp}\n${nonceStr}\n${packageText}\n`)
    const wrong = createSign('RSA-SHA256').update(text).sign(fixture.merchant.privateKey, 'base64')
    expect(wrong).not.toBe(paySign)
    expect(check('getBrandWCPayRequest', { ...parameters, paySign: wrong })).toMatchObject({
      rejection: { field: 'paySign', en: expect.stringMatching(message) as string },
    })
  })

  it('recognizes a signature whose + became spaces', async () => {
    const prepay_id = await prepay()
    let parameters = signedPage(prepay_id)
    for (let nonce = 0; !parameters.paySign.includes('+'); nonce += 1)
      parameters = signedPage(prepay_id, { nonceStr: `n${nonce}` })
    const paySign = parameters.paySign.replaceAll('+', ' ')
    expect(check('getBrandWCPayRequest', { ...parameters, paySign })).toMatchObject({
      rejection: { field: 'paySign', en: expect.stringContaining('encodeURIComponent') as string },
    })
  })

  it('refuses an order that is paid, closed or repeated, and a prepay_id after two hours', async () => {
    const [paid, closed, repeated] = [next(), next(), next()]
    const parameters = {
      paid: signedPage(await prepay(paid)),
      closed: signedPage(await prepay(closed)),
      repeated: signedPage(await prepay(repeated)),
    }
    control().transactions.pay(fixture.mchid, paid)
    await fixture.client.post(
      `/v3/pay/transactions/out-trade-no/${closed}/close`,
      { mchid: fixture.mchid },
      at,
    )
    await prepay(repeated)
    expect(fieldOf(check('getBrandWCPayRequest', parameters.paid))).toEqual(['package', '该订单已支付'])
    expect(fieldOf(check('getBrandWCPayRequest', parameters.closed))).toEqual([
      'package',
      '该订单已关闭，请重新下单',
    ])
    expect(fieldOf(check('getBrandWCPayRequest', parameters.repeated))).toEqual([
      'package',
      '调用支付JSAPI缺少参数：total_fee',
    ])
    const late = signedPage(await prepay())
    await control().clock.advance(120 * MINUTE)
    expect(fieldOf(check('getBrandWCPayRequest', late))).toEqual(['package', '该订单已过期，请重新下单'])
  })
})

describe.each(['MD5', 'HMAC-SHA256'] as const)('a payment of APIv2 signed by %s', (type) => {
  const order = async () => {
    const fields = {
      body: '图书',
      out_trade_no: next(),
      total_fee: 100,
      spbill_create_ip: '203.0.113.7',
      notify_url: NOTIFY_URL,
      trade_type: 'JSAPI',
      openid: 'o-reader',
    }
    const { prepay_id = '' } = await clientV2(fixture).send('/pay/unifiedorder', fields, type)
    expect(prepay_id).not.toBe('')
    const unsigned = {
      appId: appId(),
      timeStamp: String(NOW.getTime() / 1000),
      nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
      package: `prepay_id=${prepay_id}`,
      signType: type,
    }
    const sign = (key: string, changed: object = {}, by: typeof type = type) =>
      Hash.sign(by, { ...unsigned, ...changed }, key)
    return { unsigned, sign, prepay_id }
  }

  it('opens the sheet, and names what differs', async () => {
    const { unsigned, sign } = await order()
    const { secret, apiv3Key } = fixture.merchant
    const call = (paySign: string, changed: object = {}) =>
      check('getBrandWCPayRequest', { ...unsigned, paySign, ...changed })
    expect(call(sign(secret))).toMatchObject({ verdict: 'accepted', sheet: { amount: 100 } })
    expect(fieldOf(call(sign(secret), { timeStamp: '1778378401' }))).toEqual([
      'timeStamp',
      '支付验证签名失败',
    ])
    expect(call(sign(apiv3Key))).toMatchObject({
      rejection: { field: 'paySign', zh: expect.stringMatching(/APIv3 密钥/) as string },
    })
    expect(call(sign('0'.repeat(32)))).toMatchObject({ rejection: { field: 'paySign' } })
    expect(call(sign(secret).toLowerCase())).toMatchObject({
      rejection: { zh: expect.stringMatching(/大写/) as string },
    })
    expect(call(sign(secret, {}, type === 'MD5' ? 'HMAC-SHA256' : 'MD5'))).toMatchObject({
      rejection: { field: 'signType' },
    })
    expect(call(sign(secret), { signType: 'RSA' })).toMatchObject({ rejection: { field: 'signType' } })
  })
})

describe('a combined order', () => {
  it('opens the sheet of all its parts, and refuses another appid', async () => {
    const number = next()
    const part = (suffix: string, total_amount: number) => ({
      mchid: fixture.mchid,
      out_trade_no: `${number}-${suffix}`,
      attach: '',
      description: `图书${suffix}`,
      amount: { total_amount, currency: 'CNY' },
    })
    const { body } = await fixture.client.post(
      '/v3/combine-transactions/jsapi',
      {
        combine_appid: appId(),
        combine_mchid: fixture.mchid,
        combine_out_trade_no: number,
        sub_orders: [part('A', 600), part('B', 400)],
        combine_payer_info: { openid: 'o-reader' },
        notify_url: NOTIFY_URL,
      },
      at,
    )
    const parameters = signedPage(String(body['prepay_id']))
    expect(check('getBrandWCPayRequest', parameters)).toMatchObject({
      verdict: 'accepted',
      sheet: {
        kind: 'combined-order',
        number,
        amount: 1000,
        openid: 'o-reader',
        lines: [
          { text: '图书A', amount: 600 },
          { text: '图书B', amount: 400 },
        ],
        actions: [{ url: `/merchants/${fixture.mchid}/combined-orders/${number}/pay` }, { name: 'fail' }],
      },
    })
    expect(fieldOf(check('getBrandWCPayRequest', { ...parameters, appId: 'wx1' }))).toMatchObject([
      'appId',
      '调用支付JSAPI缺少参数：total_fee',
    ])
    const pending = control()
      .clientCalls.sheets({ mchid: fixture.mchid })
      .map((sheet) => sheet.number)
    expect(pending).toContain(number)
    expect(pending).not.toContain(`${number}-A`)
    control().combinedOrders.pay(fixture.mchid, number)
    expect(fieldOf(check('getBrandWCPayRequest', parameters))).toEqual(['package', '该订单已支付'])
  })
})

describe('a contract that a mini program opens', () => {
  it('is opened by the path, for two hours', async () => {
    const code = next()
    const { body } = await preSignScheduled(fixture, code, '2026-07-10', 1000)
    const id = new URL(String(body['redirect_url'])).searchParams.get('pre_entrustweb_id') ?? ''
    const open = (path: unknown) =>
      control().clientCalls.check({ function: 'navigateToMiniProgram', parameters: { path } })
    const path = `pages/index/index?pre_entrustweb_id=${id}`
    expect(open(path)).toMatchObject({
      verdict: 'accepted',
      sheet: { kind: 'contract', number: code, actions: [{ name: 'confirm' }, { name: 'refuse' }] },
    })
    expect(open('pages/index/index')).toMatchObject({ rejection: { field: 'path' } })
    expect(open(`${path}0`)).toMatchObject({ rejection: { field: 'pre_entrustweb_id' } })
    await control().clock.advance(120 * MINUTE)
    expect(open(path)).toMatchObject({ rejection: { field: 'pre_entrustweb_id' } })
  })
})

describe('a payment in an app', () => {
  const order = async () => {
    const { body } = await fixture.client.post(
      '/v3/pay/transactions/app',
      newTransaction(fixture, next()),
      at,
    )
    const parameters = {
      appid: appId(),
      partnerid: fixture.mchid,
      prepayid: String(body['prepay_id']),
      package: 'Sign=WXPay',
      noncestr: 'ec2316275641faa3',
      timestamp: String(NOW.getTime() / 1000),
    }
    const { appid, timestamp, noncestr, prepayid } = parameters
    const message = Formatter.joinedByLineFeed(appid, timestamp, noncestr, prepayid)
    return { ...parameters, sign: Rsa.sign(message, Rsa.from(fixture.merchant.privateKey, 'private')) }
  }

  it('opens the sheet of the order', async () => {
    expect(check('sendReq', await order())).toMatchObject({
      verdict: 'accepted',
      sheet: { trade_type: 'APP', amount: 1000 },
    })
  })

  it.each([
    ['appid', { appid: 'wx1' }],
    ['partnerid', { partnerid: '1900000001' }],
    ['prepayid', { prepayid: 'wx-unknown' }],
    ['package', { package: 'prepay_id=wx' }],
    ['noncestr', { noncestr: 'other' }],
    ['timestamp', { timestamp: String(NOW.getTime() / 1000 + 1) }],
    ['sign', { sign: 'AAAA' }],
  ])('names %s as the wrong field', async (field, change) => {
    expect(fieldOf(check('sendReq', { ...(await order()), ...change }))).toMatchObject([
      field,
      expect.anything(),
    ])
  })
})

describe('a payment by a QR code', () => {
  const scan = (code: string) => control().clientCalls.scan({ code })
  const order = async (number = next()) => {
    const { body } = await fixture.client.post(
      '/v3/pay/transactions/native',
      newTransaction(fixture, number),
      at,
    )
    return String(body['code_url'])
  }

  it('opens the sheet, for two hours', async () => {
    const number = next()
    const code = await order(number)
    expect(scan(` ${code}\n`)).toMatchObject({ verdict: 'accepted', sheet: { number, trade_type: 'NATIVE' } })
    await control().clock.advance(120 * MINUTE)
    expect(scan(code)).toMatchObject({ rejection: { text: '该订单已失效，请重新返回商户下单支付' } })
  })

  it.each([
    'weixin://wxpay/bizpayurl?pr=unknown00',
    'https://shop.example/',
    'text',
    '{',
    'javascript:alert(1)',
  ])('refuses %s', (code) => {
    expect(scan(code)).toMatchObject({
      verdict: 'rejected',
      rejection: { field: 'code', text: '二维码无效' },
    })
  })

  it('opens the page of a contract', async () => {
    const { body } = await preSignScheduled(fixture, next(), '2026-06-10', 1000)
    expect(scan(String(body['redirect_url']))).toMatchObject({
      verdict: 'accepted',
      sheet: { kind: 'contract', pending: true },
    })
  })
})

describe('a payment in a browser', () => {
  const order = async (origin = 'http://127.0.0.1:8787') => {
    const body = {
      ...newTransaction(fixture, next()),
      scene_info: { payer_client_ip: '203.0.113.7', h5_info: { type: 'Wap' } },
    }
    const send = (request: Request) =>
      fixture.sandbox.fetch(request.url.replace('https://api.mch.weixin.qq.com', origin), request)
    const { signingClient } = await import('./signing-client')
    const client = signingClient(fixture.merchant, 'https://api.mch.weixin.qq.com', send)
    const { body: answer } = await client.post('/v3/pay/transactions/h5', body, at)
    return new URL(String(answer['h5_url']))
  }
  const open = (url: URL, more: Given = {}) =>
    control().clientCalls.check({
      function: 'h5',
      parameters: {
        ...Object.fromEntries(url.searchParams),
        referer: 'https://shop.example/cart',
        user_agent: 'Mozilla/5.0 (iPhone)',
        ...more,
      },
    })

  it('leads to the page of the sandbox that received the order', async () => {
    const url = await order()
    expect(url.origin + url.pathname).toBe('http://127.0.0.1:8787/phone/h5')
    expect(open(url)).toMatchObject({ verdict: 'accepted', sheet: { trade_type: 'MWEB' } })
    expect(control().clientCalls.scan({ code: url.href })).toMatchObject({ verdict: 'accepted' })
  })

  it('leads to the public address of the sandbox, by which it can then be called', async () => {
    const mapped = await createFixture({ clock: { now: () => NOW }, publicUrl: 'http://pay.test:18787/' })
    const body = {
      ...newTransaction(mapped, next()),
      scene_info: { payer_client_ip: '203.0.113.7', h5_info: { type: 'Wap' } },
    }
    const { body: answer } = await mapped.client.post('/v3/pay/transactions/h5', body, at)
    expect(answer['h5_url']).toMatch(/^http:\/\/pay\.test:18787\/phone\/h5\?prepay_id=/)
    const headers = { host: 'pay.test:18787', accept: 'text/html' }
    const page = await mapped.sandbox.fetch(String(answer['h5_url']), { headers })
    expect(page.status).not.toBe(403)
    await mapped.sandbox.close()
  })

  it('has the official address if the order was sent to a host of WeChat Pay', async () => {
    const url = await order('https://api.mch.weixin.qq.com')
    expect(url.href).toMatch(/^https:\/\/wx\.tenpay\.com\/cgi-bin\/mmpayweb-bin\/checkmweb\?prepay_id=/)
    expect(open(url)).toMatchObject({ verdict: 'accepted' })
  })

  it.each([
    ['referer', { referer: '' }, '商家参数格式有误，请联系商家解决'],
    ['user_agent', { user_agent: 'Mobile MicroMessenger/8.0' }, '请在微信外打开订单，进行支付'],
    ['redirect_url', { redirect_url: 'javascript:alert(1)' }, '商家参数格式有误，请联系商家解决'],
    ['redirect_url', { redirect_url: '/orders' }, '商家参数格式有误，请联系商家解决'],
    ['h5_url', { package: '1' }, '支付请求已失效，请重新发起支付'],
    ['h5_url', { prepay_id: '%' }, '支付请求已失效，请重新发起支付'],
    ['prepay_id', { prepay_id: undefined }, '商家参数格式有误，请联系商家解决'],
  ])('refuses a wrong %s', async (field, change, text) => {
    expect(open(await order(), change)).toMatchObject({ rejection: { field, text } })
  })

  it('expires after five minutes', async () => {
    const url = await order()
    await control().clock.advance(5 * MINUTE)
    expect(open(url)).toMatchObject({ rejection: { text: '支付请求已失效，请重新发起支付' } })
  })
})

describe('requestMerchantTransfer', () => {
  const transfer = async () => {
    const body = {
      appid: appId(),
      out_bill_no: `Bill${(count += 1)}`,
      openid: 'o-reader',
      transfer_amount: 500,
      transfer_remark: '报销',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    }
    const { body: answer } = await fixture.client.post('/v3/fund-app/mch-transfer/transfer-bills', body, at)
    return { mchId: fixture.mchid, appId: appId(), package: String(answer['package_info']) }
  }
  const call = (parameters: Given) =>
    control().clientCalls.check({ function: 'requestMerchantTransfer', parameters })

  it('opens the sheet of the transfer until the user confirmed it', async () => {
    const parameters = await transfer()
    expect(call(parameters)).toMatchObject({
      verdict: 'accepted',
      sheet: {
        kind: 'transfer',
        amount: 500,
        description: '报销',
        actions: [{ name: 'confirm' }, { name: 'fail' }],
      },
    })
    expect(
      control().clientCalls.check({
        function: 'openBusinessView',
        parameters: {
          businessType: 'requestMerchantTransfer',
          queryString: String(new URLSearchParams(parameters)),
        },
      }),
    ).toMatchObject({ verdict: 'accepted', sheet: { kind: 'transfer' } })
    control().transfers.confirm(fixture.mchid, `Bill${count}`)
    expect(call(parameters)).toMatchObject({
      rejection: { field: 'package', en: expect.stringMatching(/SUCCESS/) as string },
    })
  })

  it.each([
    ['mchId', { mchId: '1900000001' }],
    ['appId', { appId: 'wx1' }],
    ['package', { package: 'unknown' }],
    ['package', { package: undefined }],
  ])('names %s as the wrong field', async (field, change) => {
    expect(call({ ...(await transfer()), ...change })).toMatchObject({ rejection: { field } })
  })
})

describe('openBusinessView', () => {
  const open = (businessType: string, extraData: Given) =>
    control().clientCalls.check({ function: 'openBusinessView', parameters: { businessType, extraData } })
  const signed = (fields: Given, key = fixture.merchant.secret): Given => {
    const unsigned = {
      mch_id: fixture.mchid,
      ...fields,
      timestamp: '1778378400',
      nonce_str: 'zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2',
      sign_type: 'HMAC-SHA256',
    }
    return { ...unsigned, sign: Hash.sign('HMAC-SHA256', unsigned, key) }
  }
  const order = async (number = next()) => {
    const { body } = await fixture.client.post(
      '/v3/payscore/serviceorder',
      { ...newOrder(fixture.parties, number), need_user_confirm: true },
      at,
    )
    return { number, package: String(body['package']) }
  }

  it('opens a service order to confirm it, and to see it', async () => {
    const { number, package: packageText } = await order()
    const sheet = {
      kind: 'service-order',
      number,
      description: '共享充电宝',
      actions: [{ name: 'confirm' }, { name: 'refuse' }],
      lines: [{ zh: '免押金额', amount: 10_000 }, { text: 'OnAccept' }],
    }
    expect(open('wxpayScoreUse', signed({ package: packageText }))).toMatchObject({
      verdict: 'accepted',
      sheet,
    })
    const { service_id } = fixture.parties
    expect(open('wxpayScoreDetail', signed({ service_id, out_order_no: number }))).toMatchObject({ sheet })
    control().serviceOrders.confirm(fixture.mchid, number)
    expect(open('wxpayScoreUse', signed({ package: packageText }))).toMatchObject({
      rejection: { field: 'package', en: expect.stringMatching(/USER_CONFIRM/) as string },
    })
  })

  it('opens an authorization by its token, signed or not', async () => {
    const { body } = await fixture.client.post(
      '/v3/payscore/permissions',
      { ...fixture.parties, authorization_code: next() },
      at,
    )
    const { apply_permissions_token } = body
    const sheet = { kind: 'permission', actions: [{ name: 'confirm' }] }
    expect(open('wxpayScoreEnable', { apply_permissions_token })).toMatchObject({ sheet })
    expect(open('wxpayScoreEnable', signed({ apply_permissions_token }))).toMatchObject({ sheet })
    expect(open('wxpayScoreEnable', signed({ apply_permissions_token }, '0'.repeat(32)))).toMatchObject({
      rejection: { field: 'sign' },
    })
  })

  it('names the wrong field', async () => {
    const { number, package: packageText } = await order()
    const good = signed({ package: packageText })
    const other = fixture.sandbox.merchants.create()
    const { service_id } = fixture.parties
    for (const [field, verdict] of [
      ['package', open('wxpayScoreUse', signed({ package: 'unknown' }))],
      ['package', open('wxpayScoreUse', {})],
      ['sign', open('wxpayScoreUse', { ...good, nonce_str: 'other' })],
      ['sign', open('wxpayScoreUse', signed({ package: packageText }, fixture.merchant.apiv3Key))],
      ['sign_type', open('wxpayScoreUse', { ...good, sign_type: 'MD5' })],
      ['mch_id', open('wxpayScoreUse', { ...good, mch_id: '1' })],
      ['mch_id', open('wxpayScoreUse', signed({ mch_id: other.mchid, package: packageText }, other.secret))],
      ['out_order_no', open('wxpayScoreDetail', signed({ service_id, out_order_no: 'unknown' }))],
      ['service_id', open('wxpayScoreDetail', signed({ service_id: '1', out_order_no: number }))],
      ['businessType', open('wxpayScorePay', good)],
    ] as const)
      expect(verdict).toMatchObject({ verdict: 'rejected', rejection: { field } })
  })
})

describe('the sheets of a user', () => {
  it('lists what waits for the user, and what is in force', async () => {
    const merchant = fixture.sandbox.merchants.create()
    const own = { ...fixture, merchant, mchid: merchant.mchid }
    const { signingClient } = await import('./signing-client')
    const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    const [first, second] = [next(), next()]
    for (const number of [first, second])
      await client.post('/v3/pay/transactions/native', newTransaction(own, number), at)
    control().transactions.pay(merchant.mchid, first)
    const list = (which: 'pending' | 'later') =>
      control()
        .clientCalls.sheets({ which, mchid: merchant.mchid })
        .map(({ kind, number, actions }) => [kind, number, actions.map(({ name }) => name)])
    expect(list('pending')).toEqual([['transaction', second, ['pay', 'fail']]])
    expect(list('later')).toEqual([['transaction', first, ['complain']]])
  })

  it('shows each sheet by its kind and number, and 404 for an unknown one', async () => {
    const number = next()
    await prepay(number)
    expect(control().clientCalls.sheet(fixture.mchid, 'transaction', number)).toMatchObject({ number })
    for (const [kind, unknown] of [
      ['transaction', 'none'],
      ['constructor', number],
    ] as const)
      expect(() => control().clientCalls.sheet(fixture.mchid, kind, unknown)).toThrow(
        expect.objectContaining({ code: 'SUBJECT_UNKNOWN' }),
      )
  })

  it('carries out each action by its address', async () => {
    const number = next()
    await prepay(number)
    const { actions } = control().clientCalls.sheet(fixture.mchid, 'transaction', number)
    const pay = actions.find(({ name }) => name === 'pay')
    const response = await fixture.sandbox.fetch(`http://localhost/sandbox/v1${pay?.url}`, { method: 'POST' })
    expect(await response.json()).toMatchObject({ trade_state: 'SUCCESS' })
    const later = control().clientCalls.sheet(fixture.mchid, 'transaction', number)
    const [complain] = later.actions
    expect(later).toMatchObject({ pending: false, state: 'SUCCESS' })
    const complaint = await fixture.sandbox.fetch(`http://localhost/sandbox/v1${complain?.url}`, {
      method: 'POST',
      body: JSON.stringify(complain?.body),
    })
    expect(complaint.status).toBe(201)
  })
})
