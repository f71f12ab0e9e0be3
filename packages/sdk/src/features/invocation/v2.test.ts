import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { merchantOptions, SECRET } from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'

const options = {
  ...merchantOptions,
  clock: { now: () => new Date(1_554_208_460_999) },
  randomBytes: (count: number) => new Uint8Array(count).fill(1),
}
const { invoke } = new Wechatpay(options)
const { v2, coupons } = invoke
const nonce = '1'.repeat(32)
const key = SECRET

const md5 = (text: string) => createHash('md5').update(`${text}&key=${key}`).digest('hex').toUpperCase()
const hmac = (text: string) =>
  createHmac('sha256', key).update(`${text}&key=${key}`).digest('hex').toUpperCase()
const order = { appid: 'wx8888888888888888', prepay_id: 'wx201410272009395522657a690389285100' }

describe('invoke.v2', () => {
  it('signs a payment on a page with the algorithm of the order, which is signed too', () => {
    const fields = `appId=${order.appid}&nonceStr=${nonce}&package=prepay_id=${order.prepay_id}`
    expect(v2.jsapi({ ...order, sign_type: 'HMAC-SHA256' })).toEqual({
      appId: order.appid,
      timeStamp: '1554208460',
      nonceStr: nonce,
      package: `prepay_id=${order.prepay_id}`,
      signType: 'HMAC-SHA256',
      paySign: hmac(`${fields}&signType=HMAC-SHA256&timeStamp=1554208460`),
    })
    expect(v2.jsapi({ ...order, prepay_id: `prepay_id=${order.prepay_id}` })).toMatchObject({
      signType: 'MD5',
      paySign: md5(`${fields}&signType=MD5&timeStamp=1554208460`),
    })
  })

  it('signs a payment in an app without the algorithm, for the merchant or a sub-merchant', () => {
    const signed = (partnerid: string) =>
      `appid=${order.appid}&noncestr=${nonce}&package=Sign=WXPay&partnerid=${partnerid}&prepayid=${order.prepay_id}&timestamp=1554208460`
    const parameters = v2.app(order)
    expect(parameters).toEqual({
      appid: order.appid,
      partnerid: '1900000001',
      prepayid: order.prepay_id,
      package: 'Sign=WXPay',
      noncestr: nonce,
      timestamp: '1554208460',
      sign: md5(signed('1900000001')),
    })
    expect(v2.app({ ...order, partnerid: '1900000109', sign_type: 'HMAC-SHA256' }).sign).toBe(
      hmac(signed('1900000109')),
    )
  })

  it('signs the encoded package and the appid of a red packet', () => {
    const encoded = 'sendid%3D242e8abd%26ver%3D8%26sign%3D4110d649%26mchid%3D1900000001'
    expect(v2.redPacket({ appid: order.appid, package: decodeURIComponent(encoded) })).toEqual({
      timeStamp: '1554208460',
      nonceStr: nonce,
      package: encoded,
      signType: 'MD5',
      paySign: md5(`appId=${order.appid}&nonceStr=${nonce}&package=${encoded}&timeStamp=1554208460`),
    })
  })

  const { jsapi, app, redPacket } = {
    jsapi: (given: object) => v2.jsapi(given as typeof order),
    app: (given: object) => v2.app(given as typeof order),
    redPacket: (given: object) => v2.redPacket(given as { appid: string; package: string }),
  }
  it.each<[string, (given: object) => unknown, object]>([
    ['appid', jsapi, { ...order, appid: 'a&b=c' }],
    ['prepay_id', jsapi, { appid: 'wx8' }],
    ['sign_type', jsapi, { ...order, sign_type: 'RSA' }],
    ['sign_type', app, { ...order, sign_type: 'md5' }],
    ['partnerid', app, { ...order, partnerid: '1&total_fee=1' }],
    ['package', redPacket, { appid: 'wx8' }],
    ['package', redPacket, { appid: 'wx8', package: 'a\nb' }],
    ['appid', redPacket, { package: 'a' }],
  ])('rejects %s outside its alphabet', (field, call, given) => {
    expect(() => call(given)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', field }))
  })
})

describe('invoke.coupons', () => {
  it('signs the coupons of a mini program with an index after each name', () => {
    const given = [
      { stock_id: '98065001', out_request_no: '89560002019101000121' },
      { stock_id: '98065002', out_request_no: '89560002019101000122', coupon_code: 'Code_1-a' },
    ]
    expect(coupons.miniProgram(given, { send_coupon_merchant: '10016226' })).toEqual({
      send_coupon_params: given,
      send_coupon_merchant: '10016226',
      sign: hmac(
        'coupon_code1=Code_1-a&out_request_no0=89560002019101000121&out_request_no1=89560002019101000122&' +
          'send_coupon_merchant=10016226&stock_id0=98065001&stock_id1=98065002',
      ),
    })
  })

  it('signs the parameters of the page in its URL, by default for the merchant', () => {
    const url = new URL(coupons.h5({ stock_id: '12111100000001', out_request_no: '2019', open_id: 'oVvB-_' }))
    expect(`${url.origin}${url.pathname}${url.hash}`).toBe(
      'https://action.weixin.qq.com/busifavor/getcouponinfo#wechat_pay&wechat_redirect',
    )
    expect(Object.fromEntries(url.searchParams)).toEqual({
      stock_id: '12111100000001',
      out_request_no: '2019',
      open_id: 'oVvB-_',
      send_coupon_merchant: '1900000001',
      sign: hmac(
        'open_id=oVvB-_&out_request_no=2019&send_coupon_merchant=1900000001&stock_id=12111100000001',
      ),
    })
  })

  const coupon = { stock_id: '1', out_request_no: 'a' }
  it.each<[string, () => unknown]>([
    ['send_coupon_params', () => coupons.miniProgram([])],
    ['send_coupon_params', () => coupons.miniProgram(Array.from({ length: 11 }, () => coupon))],
    ['send_coupon_params', () => coupons.miniProgram(coupon as never)],
    ['stock_id', () => coupons.miniProgram([{ ...coupon, stock_id: '1&out_trade_no=2' }])],
    ['out_request_no', () => coupons.miniProgram([{ ...coupon, out_request_no: 'a=b' }])],
    ['coupon_code', () => coupons.miniProgram([{ ...coupon, coupon_code: '' }])],
    ['open_id', () => coupons.h5(coupon as never)],
    ['send_coupon_merchant', () => coupons.h5({ ...coupon, open_id: 'o' }, { send_coupon_merchant: 'x' })],
  ])('rejects %s outside its alphabet', (field, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', field }))
  })
})

describe('invoke.transfer', () => {
  it('passes the package of the transfer unsigned', () => {
    expect(invoke.transfer({ appid: order.appid, package_info: 'affffddafdfafddffda==' })).toEqual({
      mchId: '1900000001',
      appId: order.appid,
      package: 'affffddafdfafddffda==',
    })
    expect(() => invoke.transfer({ appid: order.appid } as never)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field: 'package_info' }),
    )
  })
})

it('requires the APIv2 key for parameters of APIv2 and of coupons', () => {
  const { secret, ...rest } = options
  expect(secret).toBe(SECRET)
  const without = new Wechatpay(rest).invoke
  for (const call of [
    () => without.v2.jsapi(order),
    () => without.coupons.h5({ stock_id: '1', out_request_no: 'a', open_id: 'o' }),
  ]) {
    expect(call).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', field: 'secret' }))
  }
})
