import { createHmac, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { merchantKeys, merchantOptions, SECRET } from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'

const options = {
  ...merchantOptions,
  clock: { now: () => new Date(1_554_208_460_999) },
  randomBytes: (count: number) => new Uint8Array(count).fill(1),
}
const { invoke } = new Wechatpay(options)
const nonce = '1'.repeat(32)

const signed = (message: string, signature: string): boolean =>
  verify('sha256', Buffer.from(message), merchantKeys.publicKey, Buffer.from(signature, 'base64'))

describe('invoke.jsapi', () => {
  it('signs appId, timeStamp, nonceStr and package', async () => {
    const { paySign, ...rest } = await invoke.jsapi({
      appid: 'wx8888888888888888',
      prepay_id: 'wx201410272009395522657a690389285100',
    })
    expect(rest).toEqual({
      appId: 'wx8888888888888888',
      timeStamp: '1554208460',
      nonceStr: nonce,
      package: 'prepay_id=wx201410272009395522657a690389285100',
      signType: 'RSA',
    })
    expect(signed(`wx8888888888888888\n1554208460\n${nonce}\n${rest.package}\n`, paySign)).toBe(true)
  })

  it('does not repeat the prefix prepay_id=', async () => {
    await expect(invoke.jsapi({ appid: 'wx8', prepay_id: 'prepay_id=wx2' })).resolves.toMatchObject({
      package: 'prepay_id=wx2',
    })
  })
})

describe.each(['jsapi', 'app'] as const)('invoke.%s', (name) => {
  const call = (order: object): Promise<object> => invoke[name](order as { appid: string; prepay_id: string })

  it.each([
    ['appid', { appid: '' }],
    ['appid', { appid: undefined }],
    ['appid', { appid: 'GET\n/v3/certificates' }],
    ['appid', { appid: 'wx8\r' }],
    ['appid', { appid: 'a'.repeat(33) }],
    ['prepay_id', { prepay_id: undefined }],
    ['prepay_id', { prepay_id: 1 }],
    ['prepay_id', { prepay_id: ['wx1'] }],
    ['prepay_id', { prepay_id: 'wx1\n' }],
    ['prepay_id', { prepay_id: 'prepay_id=prepay_id=wx1' }],
    ['prepay_id', { prepay_id: '' }],
  ])('rejects %s outside its alphabet: %o', async (field, change) => {
    await expect(call({ appid: 'wx8', prepay_id: 'wx1', ...change })).rejects.toMatchObject({
      name: 'InputError',
      code: 'OPTION_INVALID',
      field,
    })
  })

  it('does not sign an APIv3 request hidden in the values of a front end', async () => {
    const appid = 'GET\n/v3/pay/transactions/id/1?mchid=1900000001'
    await expect(call({ appid, prepay_id: '' })).rejects.toMatchObject({ field: 'appid' })
    await expect(call({ appid, prepay_id: 'wx1' })).rejects.toThrow(
      'appid must be 1 to 32 letters, digits, _ and -; received 46 characters with U+000A at position 3',
    )
  })
})

describe('invoke.app', () => {
  it('signs the bare prepay_id', async () => {
    const { sign, ...rest } = await invoke.app({ appid: 'wx8888888888888888', prepay_id: 'wx2014' })
    expect(rest).toEqual({
      appid: 'wx8888888888888888',
      partnerid: '1900000001',
      prepayid: 'wx2014',
      package: 'Sign=WXPay',
      noncestr: nonce,
      timestamp: '1554208460',
    })
    expect(signed(`wx8888888888888888\n1554208460\n${nonce}\nwx2014\n`, sign)).toBe(true)
    await expect(
      invoke.app({ appid: 'wx8', prepay_id: 'a', partnerid: '1900000109' }),
    ).resolves.toMatchObject({
      partnerid: '1900000109',
    })
    await expect(invoke.app({ appid: 'wx8', prepay_id: 'a', partnerid: 'wx1' })).rejects.toMatchObject({
      field: 'partnerid',
    })
  })
})

describe('invoke.h5', () => {
  it('adds the page to return to', () => {
    const h5_url = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2'
    expect(invoke.h5({ h5_url })).toBe(h5_url)
    expect(invoke.h5({ h5_url, redirect_url: 'https://shop.example.com/?a=b&c=中' })).toBe(
      `${h5_url}&redirect_url=https%3A%2F%2Fshop.example.com%2F%3Fa%3Db%26c%3D%E4%B8%AD`,
    )
  })

  it.each([
    ['redirect_url', { redirect_url: 'javascript:alert(1)' }],
    ['redirect_url', { redirect_url: 'https://' }],
    ['redirect_url', { redirect_url: 'https://shop.example/\r\nSet-Cookie: a=b' }],
    ['redirect_url', { redirect_url: 'https://shop.example/\uD800' }],
    ['redirect_url', { redirect_url: 1 }],
    ['h5_url', { h5_url: 'https://wx.tenpay.com/ a' }],
    ['h5_url', { h5_url: undefined }],
  ])('rejects %s that is not a URL: %o', (field, change) => {
    const order = { h5_url: 'https://wx.tenpay.com/x', ...change } as { h5_url: string }
    expect(() => invoke.h5(order)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', field }))
  })
})

describe('invoke.payscore', () => {
  const hmac = (text: string): string =>
    createHmac('sha256', SECRET).update(`${text}&key=${SECRET}`).digest('hex').toUpperCase()

  it('signs the package for use()', () => {
    const { businessType, extraData, queryString } = invoke.payscore.use({
      package: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g==',
    })
    expect(businessType).toBe('wxpayScoreUse')
    expect(extraData).toEqual({
      mch_id: '1900000001',
      package: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g==',
      timestamp: '1554208460',
      nonce_str: nonce,
      sign_type: 'HMAC-SHA256',
      sign: hmac(
        `mch_id=1900000001&nonce_str=${nonce}&package=XXIzTtMqCxwOaawoE91+VJdsFmv7b8g==&sign_type=HMAC-SHA256&timestamp=1554208460`,
      ),
    })
    expect(Object.fromEntries(new URLSearchParams(queryString))).toEqual(extraData)
    expect(queryString).not.toContain('+')
  })

  it('signs service and order for detail()', () => {
    const { businessType, extraData } = invoke.payscore.detail({ service_id: '500001', out_order_no: '1234' })
    expect(businessType).toBe('wxpayScoreDetail')
    expect(extraData.sign).toBe(
      hmac(
        `mch_id=1900000001&nonce_str=${nonce}&out_order_no=1234&service_id=500001&sign_type=HMAC-SHA256&timestamp=1554208460`,
      ),
    )
  })

  it('signs the token for enable()', () => {
    const { businessType, extraData } = invoke.payscore.enable({ apply_permissions_token: 'token' })
    expect(businessType).toBe('wxpayScoreEnable')
    expect(extraData.sign).toBe(
      hmac(
        `apply_permissions_token=token&mch_id=1900000001&nonce_str=${nonce}&sign_type=HMAC-SHA256&timestamp=1554208460`,
      ),
    )
  })

  const { use, detail, enable } = {
    use: (order: object) => invoke.payscore.use(order as { package: string }),
    detail: (order: object) => invoke.payscore.detail(order as { service_id: string; out_order_no: string }),
    enable: (order: object) => invoke.payscore.enable(order as { apply_permissions_token: string }),
  }
  it.each<[string, (order: object) => unknown, object]>([
    ['out_order_no', detail, { service_id: '5', out_order_no: '1&result_code=SUCCESS' }],
    ['out_order_no', detail, { service_id: '5', out_order_no: 'a=b' }],
    ['out_order_no', detail, { service_id: '5', out_order_no: 'a\nb' }],
    ['out_order_no', detail, { service_id: '5', out_order_no: '中' }],
    ['out_order_no', detail, { service_id: '5', out_order_no: 'a'.repeat(33) }],
    ['service_id', detail, { service_id: '5&total_fee=1', out_order_no: 'a' }],
    ['service_id', detail, { out_order_no: 'a' }],
    ['package', use, { package: 'a&b' }],
    ['package', use, { package: 'a=b' }],
    ['package', use, { package: 'a\n' }],
    ['package', use, { package: '=' }],
    ['package', use, {}],
    ['apply_permissions_token', enable, { apply_permissions_token: 'a&out_trade_no=1' }],
    ['apply_permissions_token', enable, { apply_permissions_token: '' }],
  ])('rejects %s outside its alphabet', (field, call, order) => {
    expect(() => call(order)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', field }))
  })

  it('signs an order number with every documented character', () => {
    const { extraData } = detail({ service_id: '500001', out_order_no: 'aZ0_-|*' })
    expect(extraData).toMatchObject({ out_order_no: 'aZ0_-|*' })
  })

  it('requires the APIv2 key', () => {
    const { secret, ...rest } = options
    expect(secret).toBe(SECRET)
    expect(() => new Wechatpay(rest).invoke.payscore.use({ package: 'x' })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field: 'secret' }),
    )
  })
})
