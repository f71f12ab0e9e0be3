import { gzipSync } from 'node:zlib'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import PackageForm from 'form-data'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { merchantKey, SECRET } from '../../../test/gateway'
import { type GatewayV2, signed, signOf, startGatewayV2, xmlOf } from '../../../test/gateway-v2'
import type { ChainNode } from '../../operations/chain/node'
import { Wechatpay } from '../../wechatpay'

let gateway: GatewayV2
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGatewayV2()
  wxpay = new Wechatpay(gateway.options)
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond(signed({}))
})

const query = { appid: 'wx8888888888888888', mch_id: '1900000001', out_trade_no: '1234' }
const node = (path: string): ChainNode => wxpay.chain(`v2/${path}`)

describe('a request of APIv2', () => {
  it.each([
    ['the chain', () => wxpay.v2.pay.orderquery.post(query)],
    ['a call of the chain', () => wxpay.v2.pay.orderquery(query)],
    ['request()', () => wxpay.request('POST /v2/pay/orderquery', query)],
    ['chain()', () => wxpay.chain('v2/pay/orderquery').post(query)],
    ['the axios instance', () => wxpay.client.v2.post('/pay/orderquery', query)],
  ])('sends signed XML and resolves with an object: %s', async (_, call) => {
    gateway.respond(signed({ trade_state: 'SUCCESS', total_fee: '007', attach: ' a < b ' }))
    const response = await call()
    expect(response.data).toMatchObject({ trade_state: 'SUCCESS', total_fee: '007', attach: ' a < b ' })
    expect(gateway.arrived).toMatchObject([
      { method: 'POST', url: '/pay/orderquery', fields: query, verifiedBy: 'MD5' },
    ])
    const [arrived] = gateway.arrived
    expect(Object.keys(arrived?.fields ?? {}).sort()).toEqual([
      'appid',
      'mch_id',
      'nonce_str',
      'out_trade_no',
      'sign',
    ])
    expect(arrived?.fields['nonce_str']).toMatch(/^[0-9A-Za-z]{32}$/)
    expect(arrived?.headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(arrived?.headers).not.toHaveProperty('authorization')
    expect(arrived?.headers).not.toHaveProperty('wechatpay-serial')
  })

  it('signs any strings in any order', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .filter((value) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(value))
    const tricky = fc.constantFrom(']]>', '&#65;', '&amp;', '<b>', ' a ', '\r\n', "it's", '😀', '{"a":"b"}')
    const fields = fc.dictionary(
      fc.stringMatching(/^[a-z][a-z_]{0,8}$/).filter((name) => !name.startsWith('sign')),
      fc.oneof(text, tricky),
      {
        maxKeys: 6,
      },
    )
    await fc.assert(
      fc.asyncProperty(fields, async (given) => {
        gateway.arrived.length = 0
        await node('pay/orderquery').post(given)
        expect(gateway.arrived).toMatchObject([{ fields: given, verifiedBy: 'MD5' }])
      }),
      { numRuns: 60 },
    )
  })

  it('omits null and undefined fields, and sends the digits of numbers', async () => {
    await node('pay/unifiedorder').post({
      a: null,
      b: undefined,
      c: '',
      d: 0,
      e: 12345678901234567890n,
      f: true,
    })
    const { fields, verifiedBy } = gateway.arrived[0] ?? {}
    expect(fields).toMatchObject({ c: '', d: '0', e: '12345678901234567890', f: 'true' })
    expect(fields).not.toHaveProperty('a')
    expect(fields).not.toHaveProperty('b')
    expect(verifiedBy).toBe('MD5')
  })

  it('keeps a given nonce, and recomputes the signature', async () => {
    const given = Object.freeze({ ...query, nonce_str: 'mine', sign: 'old' })
    await node('pay/orderquery').post(given)
    expect(gateway.arrived).toMatchObject([{ fields: { nonce_str: 'mine' }, verifiedBy: 'MD5' }])
    expect(given.sign).toBe('old')
  })

  it('rejects a nonce_str of more than 32 characters', async () => {
    await node('pay/orderquery').post({ ...query, nonce_str: 'n'.repeat(32) })
    gateway.arrived.length = 0
    await expect(node('pay/orderquery').post({ ...query, nonce_str: 'n'.repeat(33) })).rejects.toMatchObject({
      code: 'BODY_INVALID',
      field: 'nonce_str',
    })
    expect(gateway.arrived).toEqual([])
  })

  it('signs by the given algorithm, or by the one that the operation requires', async () => {
    gateway.respond(signed({}, 'HMAC-SHA256'))
    await wxpay.v2.pay.orderquery.post({ ...query, sign_type: 'HMAC-SHA256' })
    await node('pay/profitsharingquery').post(query)
    const expected = { fields: { sign_type: 'HMAC-SHA256' }, verifiedBy: 'HMAC-SHA256' }
    expect(gateway.arrived).toMatchObject([expected, expected])
    await expect(node('pay/orderquery').post({ ...query, sign_type: 'SHA256' })).rejects.toMatchObject({
      code: 'BODY_INVALID',
      field: 'sign_type',
    })
  })

  it('sends no nonce if the operation has none, or the call disables it', async () => {
    await node('papay/querycontract').post(query)
    await node('pay/orderquery').post(query, { nonceless: true })
    await node('papay/querycontract').post(query, { nonceless: false })
    expect(gateway.arrived.map(({ fields }) => 'nonce_str' in fields)).toEqual([false, false, true])
    expect(gateway.arrived.map(({ verifiedBy }) => verifiedBy)).toEqual(['MD5', 'MD5', 'MD5'])
  })

  it('sends a GET as a signed query', async () => {
    gateway.respond({ status: 302, headers: { Location: 'https://payapp.weixin.qq.com/x' }, body: '' })
    const response = await node('papay/entrustweb').get({
      params: { ...query, notify_url: "https://x/?a=1&b='", none: null },
    })
    expect(response).toMatchObject({ status: 302, data: '' })
    expect(response.headers).toMatchObject({ location: 'https://payapp.weixin.qq.com/x' })
    expect(gateway.arrived).toMatchObject([
      { method: 'GET', fields: { ...query, notify_url: "https://x/?a=1&b='" }, verifiedBy: 'MD5' },
    ])
    expect(gateway.arrived[0]?.url.startsWith('/papay/entrustweb?')).toBe(true)
  })

  it('keeps an unsigned query next to a signed body', async () => {
    gateway.respond(xmlOf({ return_code: 'SUCCESS', result_code: 'SUCCESS' }))
    const certified = new Wechatpay({ ...gateway.options, httpsAgent: {} })
    await certified.chain('v2/secapi/mch/submchmanage').post(query, { params: { action: 'query' } })
    expect(gateway.arrived).toMatchObject([{ url: '/secapi/mch/submchmanage?action=query', fields: query }])
  })

  it('uploads a file with its MD5', async () => {
    const certified = new Wechatpay({ ...gateway.options, httpsAgent: {} })
    gateway.respond(signed({ media_id: 'x' }))
    const form = new FormData()
    form.append('mch_id', '1900000001')
    form.append('media', new File(['hello'], 'a.jpg'))
    const packageForm = new PackageForm()
    packageForm.append('mch_id', '1900000001')
    packageForm.append('media_hash', '5D41402ABC4B2A76B9719D911017C592'.toLowerCase())
    packageForm.append('media', Buffer.from('hello'), 'a.jpg')
    const given = {
      media: Buffer.from('hello'),
      filename: 'a.jpg',
      mch_id: '1900000001',
      sign_type: 'MD5' as const,
    }
    const responses = [
      await certified.v2.secapi.mch.uploadmedia.post(given),
      await certified.v2.secapi.mch.uploadmedia.post(form),
      await certified.v2.secapi.mch.uploadmedia.post(packageForm),
    ]
    expect(responses.map(({ data }) => data.media_id)).toEqual(['x', 'x', 'x'])
    for (const { fields, verifiedBy, body } of gateway.arrived) {
      expect(fields).toMatchObject({ media_hash: '5d41402abc4b2a76b9719d911017c592', mch_id: '1900000001' })
      expect(fields).not.toHaveProperty('nonce_str')
      expect(verifiedBy).toBe('MD5')
      expect(body.toString()).toContain('filename="a.jpg"')
    }
    expect(gateway.arrived).toHaveLength(3)
    await expect(
      certified.v2.secapi.mch.uploadmedia.post({ ...given, media_hash: '0'.repeat(32) }),
    ).rejects.toMatchObject({ code: 'UPLOAD_META_MISMATCH', field: 'media_hash' })
    expect(gateway.arrived).toHaveLength(3)
  })

  it.each<[string, unknown, string, string | undefined]>([
    ['nothing', undefined, 'BODY_INVALID', undefined],
    ['a text', '<xml/>', 'BODY_INVALID', undefined],
    ['bytes', Buffer.from('<xml/>'), 'BODY_INVALID', undefined],
    ['parameters', new URLSearchParams({ a: '1' }), 'BODY_INVALID', undefined],
    ['a list', [1], 'BODY_INVALID', undefined],
    ['a nested field', { detail: { goods: [] } }, 'BODY_INVALID', 'detail'],
    ['a date', { time_start: new Date() }, 'BODY_INVALID', 'time_start'],
    ['a fraction', { total_fee: 0.1 }, 'BODY_NUMBER', 'total_fee'],
    ['a value that is not a number', { total_fee: Number.NaN }, 'BODY_NUMBER', 'total_fee'],
    ['more digits than a number has', { total_fee: 2 ** 53 }, 'BODY_NUMBER', 'total_fee'],
    ['a control character', { attach: 'a\u0000' }, 'BODY_CHARACTER', 'attach'],
    ['a lone surrogate', { attach: '\uD83D' }, 'BODY_CHARACTER', 'attach'],
    ['an invalid name', { 'a b': '1' }, 'BODY_INVALID', 'a b'],
  ])('rejects a field with %s before anything is sent', async (_, data, code, field) => {
    const refused = node('pay/orderquery').post(data)
    await expect(refused).rejects.toMatchObject({
      name: 'InputError',
      code,
      route: 'POST /v2/pay/orderquery',
    })
    if (field !== undefined) await expect(refused).rejects.toMatchObject({ field })
    expect(gateway.arrived).toEqual([])
  })

  it('requires the APIv2 key', async () => {
    const keyless = new Wechatpay({ ...gateway.options, secret: undefined })
    await expect(keyless.v2.pay.orderquery.post(query)).rejects.toMatchObject({
      name: 'InputError',
      code: 'OPTION_INVALID',
      field: 'secret',
    })
  })

  it("rejects another merchant as signer without that merchant's secret", async () => {
    const signer = { mchid: '1900000002', serial: '0'.repeat(40), privateKey: merchantKey }
    await expect(node('pay/orderquery').post(query, signer)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      field: 'privateKey',
    })
    expect(gateway.arrived).toEqual([])
  })
})

describe('a response of APIv2', () => {
  const success = { return_code: 'SUCCESS', result_code: 'SUCCESS', total_fee: '1' }

  it.each<[string, string]>([
    ['without a sign', xmlOf(success)],
    ['with an empty sign', xmlOf({ ...success, sign: '' })],
    ['with the sign of another key', signed({}, 'MD5', 'x'.repeat(32))],
    ['with a changed field', signed(success).replace('[1]', '[2]')],
    ['with an additional field', signed({}).replace('</xml>', '<total_fee>1</total_fee></xml>')],
    ['with a repeated field', signed(success).replace('</xml>', '<total_fee>1</total_fee></xml>')],
    ['with a nested field', signed(success).replace('</xml>', '<a><b>1</b></a></xml>')],
    ['with two sign fields', signed(success).replace('</xml>', '<sign>A</sign></xml>')],
    ['with a lower-case sign', xmlOf({ ...success, sign: signOf(success, 'MD5').toLowerCase() })],
    [
      'with the sign of a weaker algorithm, which it names',
      xmlOf({ ...success, sign_type: 'MD5', sign: 'A'.repeat(32) }),
    ],
  ])('rejects a response %s', async (_, body) => {
    gateway.respond(body)
    await expect(wxpay.v2.pay.orderquery.post(query)).rejects.toMatchObject({
      name: 'VerificationError',
      code: 'EV2_RES_SIGNATURE_NOT_EQUAL',
      advice: 'query-first',
      route: 'POST /v2/pay/orderquery',
    })
  })

  it('rejects MD5 if HMAC-SHA256 was requested, and accepts HMAC-SHA256 if MD5 was requested and the response names it', async () => {
    gateway.respond(signed({ sign_type: 'MD5' }, 'MD5'))
    await expect(wxpay.v2.pay.orderquery.post({ ...query, sign_type: 'HMAC-SHA256' })).rejects.toMatchObject({
      code: 'EV2_RES_SIGNATURE_NOT_EQUAL',
    })
    gateway.respond(signed({ sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256'))
    await expect(wxpay.v2.pay.orderquery.post(query)).resolves.toMatchObject({ status: 200 })
  })

  it('rejects an unverified response, whatever the options', async () => {
    gateway.respond(xmlOf(success))
    const options = [
      { transformResponse: [] },
      { responseType: 'text' as const },
      { responseType: 'arraybuffer' as const },
      { responseType: 'stream' as const },
      { validateStatus: () => true },
      { route: 'POST /v2/payitil/report' },
    ]
    for (const option of options) {
      await expect(node('pay/orderquery').post(query, option)).rejects.toMatchObject({
        code: 'route' in option ? 'OPTION_INVALID' : 'EV2_RES_SIGNATURE_NOT_EQUAL',
      })
      await expect(wxpay.client.v2.post('/pay/orderquery', query, option)).rejects.toMatchObject({
        code: 'EV2_RES_SIGNATURE_NOT_EQUAL',
      })
    }
  })

  it('judges a response by its status and its signed fields, whatever validateStatus says', async () => {
    const shared = { validateStatus: (status: number) => status < 600 }
    gateway.respond(signed({ trade_state: 'SUCCESS' }))
    await expect(wxpay.v2.pay.orderquery.post(query, shared)).resolves.toMatchObject({ status: 200 })
    await expect(wxpay.request('POST /v2/pay/orderquery', query, shared)).resolves.toMatchObject({
      data: { trade_state: 'SUCCESS' },
    })
    gateway.respond(signed({ result_code: 'FAIL', err_code: 'ORDERNOTEXIST' }))
    await expect(wxpay.v2.pay.orderquery.post(query, shared)).rejects.toMatchObject({
      code: 'EV2_RES_RESULT_CODE_NOT_MATCHED',
    })
  })

  it('verifies a signature over line ends that XML parsing changes', async () => {
    gateway.respond(signed({ attach: 'a\r\nb' }))
    const { data } = await wxpay.v2.pay.orderquery.post(query)
    expect(data.attach).toBe('a\r\nb')
    gateway.respond(signed({ attach: 'a\nb' }).replace('a\nb', 'a\r\nb'))
    await expect(wxpay.v2.pay.orderquery.post(query)).resolves.toMatchObject({ data: { attach: 'a\nb' } })
    gateway.respond(signed({ attach: 'a\nb' }).replace('a\nb', 'a\r\n\rb'))
    await expect(wxpay.v2.pay.orderquery.post(query)).rejects.toMatchObject({
      code: 'EV2_RES_SIGNATURE_NOT_EQUAL',
    })
  })

  it('returns a verified response in the requested form', async () => {
    const body = signed({ total_fee: '1' })
    gateway.respond(body)
    await expect(node('pay/orderquery').post(query, { responseType: 'text' })).resolves.toMatchObject({
      data: body,
    })
    const { data } = await node('pay/orderquery').post(query, { responseType: 'arraybuffer' })
    expect(Buffer.from(data as Buffer).toString()).toBe(body)
  })

  it('accepts a response without a sign if the operation has none, and verifies a sign if present', async () => {
    const packet = new Wechatpay({ ...gateway.options, httpsAgent: {} }).chain(
      'v2/mmpaymkttransfers/sendredpack',
    )
    gateway.respond(xmlOf({ ...success, send_listid: '1000' }))
    await expect(packet.post(query)).resolves.toMatchObject({ data: { send_listid: '1000' } })
    gateway.respond(signed({ send_listid: '1000' }))
    await expect(packet.post(query)).resolves.toMatchObject({ data: { send_listid: '1000' } })
    gateway.respond(signed({ send_listid: '1000' }, 'MD5', 'x'.repeat(32)))
    await expect(packet.post(query)).rejects.toMatchObject({ code: 'EV2_RES_SIGNATURE_NOT_EQUAL' })
  })

  it('returns lists as the catalog declares them, with one element or several', async () => {
    const info = new Wechatpay({ ...gateway.options, httpsAgent: {} }).chain('v2/mmpaymkttransfers/gethbinfo')
    const head = '<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>'
    const one = '<hbinfo><openid>a</openid></hbinfo>'
    gateway.respond(`${head}<hblist>${one}</hblist></xml>`)
    await expect(info.post(query)).resolves.toMatchObject({ data: { hblist: { hbinfo: [{ openid: 'a' }] } } })
    gateway.respond(`${head}<hblist>${one}${one}</hblist></xml>`)
    await expect(info.post(query)).resolves.toMatchObject({
      data: { hblist: { hbinfo: [{ openid: 'a' }, { openid: 'a' }] } },
    })
  })

  it('reports the reason of a communication failure, signed or not', async () => {
    gateway.respond(xmlOf({ return_code: 'FAIL', return_msg: '签名错误' }))
    await expect(wxpay.v2.pay.orderquery.post(query)).rejects.toMatchObject({
      name: 'ApiError',
      code: 'EV2_RES_STATUS_CODE_NOT_SUCESS',
      status: 200,
      signature: 'unsigned',
      advice: 'fix-request',
      wechatpay: { code: 'FAIL', message: '签名错误' },
    })
    await expect(wxpay.v2.pay.orderquery.post(query)).rejects.toThrow('secret is the APIv2 key')
  })

  it('reports the code of a business failure, with the advice of the catalog', async () => {
    gateway.respond(signed({ result_code: 'FAIL', err_code: 'ORDERNOTEXIST', err_code_des: '订单不存在' }))
    await expect(wxpay.v2.pay.orderquery.post(query)).rejects.toMatchObject({
      code: 'EV2_RES_RESULT_CODE_NOT_MATCHED',
      signature: 'verified',
      wechatpay: { code: 'ORDERNOTEXIST', message: '订单不存在' },
    })
    gateway.respond(signed({ result_code: 'FAIL', err_code: 'SYSTEMERROR' }))
    await expect(wxpay.v2.pay.unifiedorder.post({ ...query } as never)).rejects.toMatchObject({
      wechatpay: { code: 'SYSTEMERROR' },
      advice: 'query-first',
      outcome: 'unknown',
    })
    gateway.respond(signed({ result_code: 'FAIL', err_code: 'ORDERPAID' }, 'MD5', 'x'.repeat(32)))
    await expect(wxpay.v2.pay.orderquery.post(query)).rejects.toMatchObject({
      signature: 'wrong',
      advice: 'query-first',
    })
  })

  it.each<[string, number, string, Record<string, unknown>]>([
    ['HTML', 200, '<html><p>a<br>b</html>', { name: 'ResponseError', code: 'RESPONSE_NOT_XML' }],
    ['a document type', 200, '<!DOCTYPE xml><xml></xml>', { code: 'RESPONSE_NOT_XML' }],
    ['JSON', 200, '{"return_code":"SUCCESS"}', { code: 'RESPONSE_NOT_XML' }],
    ['nothing', 200, '', { code: 'RESPONSE_NOT_XML' }],
    ['no field', 200, '<xml></xml>', { code: 'EV2_RES_STATUS_CODE_NOT_SUCESS' }],
    [
      'a gateway error',
      502,
      '<html>Bad Gateway</html>',
      { code: 'GATEWAY_ERROR', status: 502, advice: 'query-first' },
    ],
    [
      'an error with a status',
      500,
      xmlOf({ return_code: 'FAIL', return_msg: 'x' }),
      { code: 'EV2_RES_STATUS_CODE_NOT_SUCESS', status: 500 },
    ],
    [
      'an APIv3 error',
      404,
      '{"code":"RESOURCE_NOT_EXISTS","message":"URI not in the catalog\\n"}',
      {
        name: 'ApiError',
        code: 'API_ERROR',
        status: 404,
        wechatpay: { code: 'RESOURCE_NOT_EXISTS', message: 'URI not in the catalog\n' },
        message: expect.stringMatching(
          /^POST \/v2\/pay\/unifiedorder returned 404 with an APIv3 error in JSON, RESOURCE_NOT_EXISTS: URI not in the catalog \..*does not support this APIv2 call/,
        ),
      },
    ],
    ['JSON that is not a WeChat Pay error', 404, '{"error":"x"}', { code: 'GATEWAY_ERROR' }],
    [
      'megabytes of attributes',
      200,
      `<xml${' b="c"'.repeat(2_600_000)}></xml>`,
      { name: 'ResponseError', code: 'RESPONSE_NOT_XML', outcome: 'unknown' },
    ],
    [
      'an error with a status, of more than 64 KiB',
      500,
      xmlOf({ return_code: 'FAIL', return_msg: 'x'.repeat(65_536) }),
      { code: 'GATEWAY_ERROR', status: 500 },
    ],
    ['XML of more than 1 MiB', 200, signed({ attach: 'x'.repeat(2 ** 20) }), { code: 'RESPONSE_NOT_XML' }],
    ['success with an error status', 500, signed({}), { code: 'GATEWAY_ERROR', status: 500 }],
    ['a redirect', 302, '', { code: 'RESPONSE_REDIRECT' }],
    ['304', 304, '', { code: 'RESPONSE_NOT_MODIFIED' }],
  ])('rejects a response that is %s', async (_, status, body, expected) => {
    gateway.respond({ status, body })
    const call = node('pay/unifiedorder').post(query, { retry: false })
    await expect(call).rejects.toMatchObject({ ...expected, route: 'POST /v2/pay/unifiedorder' })
  })

  it('parses the JSON of the one operation that returns JSON', async () => {
    gateway.respond('{"retcode":0,"retmsg":"OK","access_token":"t"}')
    const get = () => node('appauth/getaccesstoken').get({ params: query })
    await expect(get()).resolves.toMatchObject({ data: { access_token: 't' } })
    gateway.respond('{"retcode":-1,"retmsg":"bad code"}')
    await expect(get()).rejects.toMatchObject({
      code: 'EV2_RES_STATUS_CODE_NOT_SUCESS',
      wechatpay: { code: '-1', message: 'bad code' },
    })
    expect(gateway.arrived[0]?.verifiedBy).toBe('HMAC-SHA256')
  })

  it('shows neither the secret nor the request in an error', async () => {
    gateway.respond(xmlOf({ return_code: 'FAIL', return_msg: 'no' }))
    const error: unknown = await wxpay.v2.pay.orderquery.post(query).catch((reason: unknown) => reason)
    for (const shown of [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      String(error),
    ]) {
      expect(shown).not.toContain(SECRET)
    }
    expect(JSON.stringify(error)).not.toContain(query.out_trade_no)
    expect(error).toMatchObject({ response: { data: { return_code: 'FAIL', return_msg: 'no' } } })
  })
})

describe('a bill of APIv2', () => {
  const bill = '\uFEFF交易时间,公众账号ID\r\n`2014-06-03,`wx\r\n'
  const asked = { appid: 'wx', mch_id: '1900000001', bill_date: '20140603' }

  it('returns a bill as text, decompressed if needed', async () => {
    gateway.respond(bill)
    await expect(wxpay.v2.pay.downloadbill.post(asked)).resolves.toMatchObject({ data: bill.slice(1) })
    gateway.respond({ body: gzipSync(bill) })
    await expect(wxpay.v2.pay.downloadbill.post({ ...asked, tar_type: 'GZIP' })).resolves.toMatchObject({
      data: bill.slice(1),
    })
  })

  it('returns a bill as bytes or as a stream, unchanged', async () => {
    gateway.respond({ body: gzipSync(bill) })
    const bytes = await wxpay.v2.pay.downloadbill.post(asked, { responseType: 'arraybuffer' })
    expect(bytes.data).toEqual(gzipSync(bill))
    gateway.respond((_, response) => {
      response.write(bill.slice(0, 5))
      setTimeout(() => response.end(bill.slice(5)), 5)
      return undefined
    })
    const { data } = await node('pay/downloadbill').post(asked, { responseType: 'stream' })
    expect(data).toBeInstanceOf(Readable)
    const chunks: Buffer[] = []
    for await (const chunk of data as AsyncIterable<Buffer>) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe(bill)
  })

  it.each(['text', 'arraybuffer', 'stream'] as const)(
    'rejects if there is no bill, requested as %s',
    async (responseType) => {
      gateway.respond(xmlOf({ return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' }))
      await expect(wxpay.v2.pay.downloadbill.post(asked, { responseType })).rejects.toMatchObject({
        code: 'EV2_RES_STATUS_CODE_NOT_SUCESS',
        wechatpay: { code: '20002', message: 'No Bill Exist' },
      })
    },
  )

  it('closes the connection of a bill that is not read', async () => {
    let closed: Promise<void> | undefined
    gateway.respond((_, response) => {
      closed = new Promise((resolve) => {
        response.once('close', resolve)
      })
      response.write(bill)
      return undefined
    })
    const { data } = await node('pay/downloadbill').post(asked, { responseType: 'stream' })
    ;(data as Readable).destroy()
    await closed
  })

  it('rejects a bill that cannot be decompressed or is too large', async () => {
    gateway.respond({ body: gzipSync(bill).subarray(0, 20) })
    await expect(wxpay.v2.pay.downloadbill.post(asked)).rejects.toMatchObject({ code: 'RESPONSE_ENCODING' })
    gateway.respond({ body: gzipSync('x'.repeat(10_000)) })
    await expect(wxpay.v2.pay.downloadbill.post(asked, { maxContentLength: 5_000 })).rejects.toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    })
  })
})
