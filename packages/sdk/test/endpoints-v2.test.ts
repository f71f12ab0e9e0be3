import { XMLParser } from 'fast-xml-parser'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createMerchantRegistry, MemoryOnceStore, type NotificationV2, Wechatpay } from '../src/index'
import { merchantOptions, SECRET } from './gateway'
import { signOf, xmlOf } from './gateway-v2'
import { encryptedV2, paidV2 } from './paid-v2'
import { type Framework, frameworks, type Served } from './servers'

/* Notifications of APIv2, posted to the endpoints of every framework; another library reads the responses. */

const OTHER_SECRET = 'fedcba9876543210fedcba9876543210'
const options = {
  ...merchantOptions,
}
let wxpay: Wechatpay
let branch: Wechatpay
beforeAll(() => {
  wxpay = new Wechatpay(options)
  branch = wxpay.with({ ...options, mchid: '1900000002', secret: OTHER_SECRET })
})
let served: Served | undefined
afterEach(async () => {
  await served?.close()
  served = undefined
})

type Fields = Readonly<Record<string, string>>
const payment = (changes: Fields = {}, key = SECRET): string => {
  const fields = { ...paidV2, ...changes }
  return xmlOf({ ...fields, sign: signOf(fields, 'MD5', key) })
}
const refund = (refund_status = 'SUCCESS', outer: Fields = {}): string => {
  const inner = {
    out_refund_no: 'r1',
    out_trade_no: '1234',
    refund_fee: '60',
    refund_id: '50000',
    refund_status,
    total_fee: '100',
    transaction_id: '42',
  }
  const req_info = encryptedV2(xmlOf(inner).replaceAll('xml>', 'root>'))
  return xmlOf({
    return_code: 'SUCCESS',
    appid: 'wx1',
    mch_id: '1900000001',
    nonce_str: 'n',
    ...outer,
    req_info,
  })
}

async function deliver(url: string, body: string): Promise<{ status: number; reply: unknown }> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/xml' }, body })
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  const { xml } = new XMLParser({ parseTagValue: false }).parse(await response.text()) as { xml: unknown }
  return { status: response.status, reply: xml }
}

const success = { status: 200, reply: { return_code: 'SUCCESS', return_msg: 'OK' } }

describe.each(frameworks)('an endpoint of $name for APIv2', (framework: Framework) => {
  async function start(given: object = {}) {
    const handled: NotificationV2[] = []
    const errors: unknown[] = []
    const handle = (notification: NotificationV2): void => void handled.push(notification)
    const onError = (reason: unknown): void => void errors.push(reason)
    served = await framework.start(wxpay.notifications.v2, { handle, onError, ...given }, 'no parser')
    return { url: served.url, handled, errors }
  }

  it('responds with SUCCESS in XML to a handled payment or refund', async () => {
    const { url, handled, errors } = await start()
    expect(await deliver(url, payment())).toEqual(success)
    expect(await deliver(url, refund())).toEqual(success)
    expect(handled).toMatchObject([
      { kind: 'payment', fields: { out_trade_no: '1234', total_fee: '100' } },
      { kind: 'refund', fields: { out_refund_no: 'r1', refund_fee: '60' } },
    ])
    expect(errors).toEqual([])
  })

  it('responds with FAIL in XML to a forged notification, another merchant or invalid XML, without calling the handler', async () => {
    const { url, handled, errors } = await start()
    const refusals = [
      [payment().replace('100', '1'), 401, 'NOTIFICATION_SIGNATURE_WRONG'],
      [payment({}, OTHER_SECRET), 401, 'NOTIFICATION_SIGNATURE_WRONG'],
      [payment({ mch_id: '1900000002' }), 401, 'NOTIFICATION_MERCHANT_MISMATCH'],
      ['{"id":"EV-1"}', 400, 'NOTIFICATION_MALFORMED'],
      [payment({ attach: 'a'.repeat(65_536) }), 413, 'NOTIFICATION_TOO_LARGE'],
    ] as const
    for (const [body, status, return_msg] of refusals) {
      expect(await deliver(url, body)).toEqual({ status, reply: { return_code: 'FAIL', return_msg } })
    }
    expect(errors).toMatchObject(refusals.map(([, , code]) => ({ code })))
    expect(handled).toEqual([])
  })

  it('handles the copies of one payment once, and again after a failed handler', async () => {
    const handle = vi.fn<(notification: NotificationV2) => void>().mockImplementationOnce(() => {
      throw new Error('no stock')
    })
    const { url } = await start({ handle, once: new MemoryOnceStore() })
    expect(await deliver(url, payment())).toMatchObject({ status: 500, reply: { return_code: 'FAIL' } })
    expect(await deliver(url, payment())).toEqual(success)
    expect(await deliver(url, payment({ nonce_str: 'another' }))).toEqual(success)
    expect(handle).toHaveBeenCalledTimes(2)
    expect(await deliver(url, payment({ transaction_id: '42' }))).toEqual(success)
    expect(await deliver(url, refund())).toEqual(success)
    expect(await deliver(url, refund('SUCCESS', { nonce_str: 'm' }))).toEqual(success)
    expect(await deliver(url, refund('REFUNDCLOSE'))).toEqual(success)
    expect(handle).toHaveBeenCalledTimes(5)
  })

  it('accepts only HMAC-SHA256 if configured', async () => {
    const { url } = await start({ signType: 'HMAC-SHA256' })
    expect(await deliver(url, payment())).toMatchObject({
      status: 401,
      reply: { return_msg: 'NOTIFICATION_SIGNATURE_TYPE' },
    })
    const signed = xmlOf({ ...paidV2, sign: signOf(paidV2, 'HMAC-SHA256') })
    expect(await deliver(url, signed)).toEqual(success)
  })
})

describe('a registry for APIv2', () => {
  const request = (body: string) => ({ headers: {}, body })

  it('verifies by the key of the merchant in mch_id', async () => {
    const registry = createMerchantRegistry([wxpay, branch])
    const own = await registry.resolveV2(request(payment()))
    expect(own.wxpay).toBe(wxpay)
    const other = await registry.resolveV2(request(payment({ mch_id: '1900000002' }, OTHER_SECRET)))
    expect(other.wxpay).toBe(branch)
    expect(registry.merchantOf(other.notification)).toBe(branch)
    expect((await registry.resolveV2(request(refund()))).notification).toMatchObject({ kind: 'refund' })
  })

  it('only tries the named merchant, however many there are', async () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      wxpay.with({ ...options, mchid: String(1_900_000_100 + index), secret: OTHER_SECRET }),
    )
    const readings = many.map(({ notifications }) => vi.spyOn(notifications, 'unwrapV2'))
    const registry = createMerchantRegistry(many)
    await registry.resolveV2(request(payment({ mch_id: '1900000107' }, OTHER_SECRET)))
    for (const body of [payment(), payment({ mch_id: '1' }), payment({ mch_id: '../x' })]) {
      await expect(registry.resolveV2(request(body))).rejects.toMatchObject({
        code: 'NOTIFICATION_MERCHANT_MISMATCH',
      })
    }
    expect(readings.filter(({ mock }) => mock.calls.length > 0)).toHaveLength(1)
  })

  it.each<[string, () => string, string]>([
    [
      'signed by the key of another merchant',
      () => payment({ mch_id: '1900000002' }),
      'NOTIFICATION_SIGNATURE_WRONG',
    ],
    ['without a merchant', () => payment({ mch_id: '' }), 'NOTIFICATION_MERCHANT_MISMATCH'],
    [
      'that names two merchants',
      () => payment().replace('</xml>', '<mch_id>2</mch_id></xml>'),
      'NOTIFICATION_SIGNATURE_WRONG',
    ],
    ['that is not XML', () => 'x', 'NOTIFICATION_MALFORMED'],
    ['that is too long', () => payment({ attach: 'a'.repeat(65_536) }), 'NOTIFICATION_TOO_LARGE'],
  ])('rejects a notification %s', async (_, bodyOf, code) => {
    const registry = createMerchantRegistry([wxpay, branch])
    await expect(registry.resolveV2(request(bodyOf()))).rejects.toMatchObject({ code })
  })

  it('has the same endpoints', async () => {
    const handle = vi.fn()
    const registry = createMerchantRegistry([wxpay, branch])
    const receive = registry.v2.fetch({ handle })
    const reply = await receive(
      new Request('https://shop.example.com/notify', {
        method: 'POST',
        body: payment({ mch_id: '1900000002' }, OTHER_SECRET),
      }),
    )
    expect(reply.status).toBe(200)
    expect(handle).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'payment' }), {
      key: 'v2:payment:1004400740201409030005092168',
    })
  })
})
