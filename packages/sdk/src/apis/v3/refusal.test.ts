import { inspect } from 'node:util'
import axios from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  APIV3_KEY,
  merchantKey,
  merchantPem,
  platformKeys,
  SECRET,
  startGateway,
  type Gateway,
} from '../../../test/gateway'
import { ApiError, SignError } from '../../base/errors/response-errors'
import { WechatpayError } from '../../base/errors/wechatpay-error'
import { Wechatpay } from '../../wechatpay'

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, allowCallTransport: true })
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
})

const complete = () =>
  wxpay
    .chain('v3/payscore/serviceorder/{out_order_no}/complete')
    .post({ name: '张三丰的秘密' }, { out_order_no: 'A1' })

async function caught(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(WechatpayError)
  return error as ApiError
}

describe('an error response', () => {
  it('reports the message of WeChat Pay, the field and the remedy', async () => {
    gateway.respond({
      status: 404,
      body: JSON.stringify({
        code: 'ORDER_NOT_EXIST',
        message: '订单不存在',
        detail: { field: '/out_order_no', location: 'uri' },
      }),
      headers: { 'Request-ID': '08F78BB5AF0610D302189A9D7A20-268512771' },
    })
    const error = await caught(complete())
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'API_ERROR',
      status: 404,
      wechatpay: { code: 'ORDER_NOT_EXIST', message: '订单不存在' },
      field: '/out_order_no',
      requestId: '08F78BB5AF0610D302189A9D7A20-268512771',
      internalCode: '268512771',
      route: 'POST /v3/payscore/serviceorder/{out_order_no}/complete',
      signature: 'verified',
    })
    expect(error.advice).toBeDefined()
    expect(error.response).toMatchObject({ status: 404, data: { code: 'ORDER_NOT_EXIST' } })
    expect(error.message).toContain('404 ORDER_NOT_EXIST: 订单不存在')
  })

  it('removes control characters from the message and limits its length', async () => {
    const message = `a\nb\u001b[2J\u2028${'m'.repeat(100_000)}`
    gateway.respond({ status: 400, body: JSON.stringify({ code: 'X\u001b[31m', message }) })
    const error = await caught(complete())
    expect(error.message).not.toMatch(/[\p{Cc}\u2028]/u)
    expect(error.message).toContain('400 X [31m: a b [2J mmm')
    expect(error.message.length).toBeLessThan(700)
    expect(error.wechatpay).toEqual({ code: 'X\u001b[31m', message })
  })

  it('parses an unverified error response up to 64 KiB only', async () => {
    const bodyOf = (length: number) => {
      const filler = length - JSON.stringify({ code: 'PARAM_ERROR', message: '' }).length
      return JSON.stringify({ code: 'PARAM_ERROR', message: 'm'.repeat(filler) })
    }
    const parse = vi.spyOn(JSON, 'parse')
    try {
      for (const response of [{ without: ['Wechatpay-Signature'] }, { signed: 'other' }]) {
        gateway.respond({ status: 400, body: bodyOf(65_536), ...response })
        expect(await caught(complete())).toMatchObject({ wechatpay: { code: 'PARAM_ERROR' } })
        const body = bodyOf(65_537)
        gateway.respond({ status: 400, body, ...response })
        const error = await caught(complete())
        expect(error.code).toBe('GATEWAY_ERROR')
        expect(error.wechatpay).toBeUndefined()
        expect(error.message).toContain('longer than 65536 bytes')
        expect(error.response?.data === body).toBe(true)
        expect(parse.mock.calls.some(([text]) => text === body)).toBe(false)
      }
    } finally {
      parse.mockRestore()
    }
    gateway.respond({ status: 400, body: bodyOf(65_537) })
    expect(await caught(complete())).toMatchObject({
      signature: 'verified',
      wechatpay: { code: 'PARAM_ERROR' },
    })
  })

  it('classifies an error response by its status before its signature, and reports whether it was verified', async () => {
    const body = '{"code":"PARAM_ERROR","message":"x"}'
    gateway.respond({ status: 400, body, signed: 'other' })
    expect(await caught(complete())).toMatchObject({ code: 'API_ERROR', signature: 'wrong' })
    gateway.respond({ status: 400, body, without: ['Wechatpay-Signature'] })
    expect(await caught(complete())).toMatchObject({ code: 'API_ERROR', signature: 'unsigned' })
  })

  it('requires a signature on an error response that validateStatus accepts', async () => {
    const accepting = wxpay.chain('v3/x')
    gateway.respond({ status: 404, body: '{"code":"X","message":"y"}' })
    await expect(accepting.get({ validateStatus: () => true })).resolves.toMatchObject({
      status: 404,
      data: { code: 'X' },
    })
    gateway.respond({ status: 404, body: '{"code":"X","message":"y"}', signed: 'other' })
    await expect(accepting.get({ validateStatus: () => true })).rejects.toMatchObject({
      code: 'EV3_RES_HEADER_SIGNATURE_DIGEST',
    })
  })

  it.each([
    [502, '<html><body>Bad Gateway</body></html>', 'HTML page'],
    [503, '', 'empty body'],
    [500, '{"code":"SYS', 'other text'],
  ])('distinguishes %d with %s from an error of WeChat Pay', async (status, body, words) => {
    gateway.respond({
      status,
      body,
      without: ['Wechatpay-Signature'],
      headers: { 'Content-Type': 'text/html' },
    })
    const error = await caught(complete())
    expect(error).toMatchObject({ code: 'GATEWAY_ERROR', status, advice: 'query-first' })
    expect(error.message).toContain(words)
  })

  it('explains what a public-key merchant must configure when there are no platform certificates', async () => {
    gateway.respond({ status: 404, body: '{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}' })
    const error = await caught(wxpay.v3.certificates.get())
    expect(error).toMatchObject({ code: 'NO_PLATFORM_CERTIFICATES', status: 404, advice: 'fix-request' })
    expect(error.message).toContain('PUB_KEY_ID_')
  })
})

describe('SIGN_ERROR', () => {
  const refuse = (change: (information: Record<string, unknown>) => object, nested = true): void => {
    gateway.respond(({ method, url, headers, body }) => {
      const field = (name: string) =>
        new RegExp(`${name}="([^"]*)"`).exec(headers.authorization ?? '')?.[1] ?? ''
      const head = `${method}\n${url}\n${field('timestamp')}\n${field('nonce_str')}\n`
      const information = change({
        method,
        url,
        sign_message_length: Buffer.byteLength(head) + body.length + 1,
        truncated_sign_message: `${head}${body.subarray(0, 8).toString()}\n`,
      })
      const detail = {
        field: 'signature',
        issue: 'sign not match',
        location: 'authorization',
        sign_information: information,
      }
      return {
        status: 401,
        body: JSON.stringify({
          code: 'SIGN_ERROR',
          message: '错误的签名，验签失败',
          detail: nested ? { detail, ...detail } : detail,
        }),
      }
    })
  }

  it.each<[string, (information: Record<string, unknown>) => object, string]>([
    [
      'url',
      (seen) => ({ ...seen, url: '/other' }),
      'url: /v3/payscore/serviceorder/A1/complete was signed, /other arrived',
    ],
    ['method', (seen) => ({ ...seen, method: 'GET' }), 'method: POST was signed, GET arrived'],
    ['length', (seen) => ({ ...seen, sign_message_length: 7 }), 'bytes were signed, 7 arrived'],
    [
      'prefix of the body',
      (seen) => ({
        ...seen,
        truncated_sign_message: String(seen['truncated_sign_message']).replace('{"name', '{ "nam'),
      }),
      'body: "{\\"name\\":" was signed, "{ \\"nam\\":" arrived',
    ],
    ['nothing', (seen) => seen, 'check that privateKey belongs to the certificate'],
  ])('shows the first difference between the signed and the received text: %s', async (_, change, words) => {
    refuse(change)
    const error = await caught(complete())
    expect(error).toMatchObject({ code: 'SIGN_ERROR', status: 401, field: 'signature' })
    if (!(error instanceof SignError)) return expect.unreachable()
    const { comparison } = error
    expect(comparison.difference).toContain(words)
    expect(error.message).toContain(words)
    expect(comparison.signed).toContain('POST\n/v3/payscore/serviceorder/A1/complete\n')
    expect(comparison.signed).not.toContain('张三丰')
    expect(comparison.server).toMatchObject({ method: expect.any(String) as string })
  })

  it.each([
    [600, 'fast'],
    [-600, 'slow'],
  ])('names the clock first if it is %d s off', async (seconds, word) => {
    gateway.respond({
      status: 401,
      body: JSON.stringify({
        code: 'SIGN_ERROR',
        message: 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
        detail: { field: 'timestamp', location: 'authorization' },
      }),
    })
    const clock = { now: () => new Date(Date.now() + seconds * 1000) }
    const error = await caught(new Wechatpay({ ...gateway.options, clock }).chain('v3/certificates').get())
    expect(error.message).toMatch(
      new RegExp(`the clocks are (?:599|600|601) s apart, the local one is ${word}`),
    )
    expect(error.message).not.toContain('privateKey')
  })

  it('reads the older form of detail too', async () => {
    refuse((seen) => ({ ...seen, url: '/other' }), false)
    expect(await caught(complete())).toMatchObject({
      comparison: { difference: expect.stringContaining('/other') as string },
    })
  })
})

describe('no error', () => {
  it('never shows a key, the Authorization header or a body in an error', async () => {
    gateway.respond({ status: 400, body: '{"code":"PARAM_ERROR","message":"x"}' })
    const agentKey = platformKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const refusal = await caught(
      wxpay.chain('v3/x').post(
        { id_card: '110101199003071234' },
        {
          mchid: '1900000001',
          serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
          privateKey: merchantKey,
          httpsAgent: { options: { key: agentKey } },
          httpAgent: undefined,
          headers: { Cookie: 'session=1' },
        },
      ),
    )
    gateway.respond({ signed: 'x' })
    const forged = await caught(complete())
    const missing = await caught(wxpay.chain('v3/{x}').post({}, { privateKey: merchantPem }))
    const closed = await caught(
      new Wechatpay({ ...gateway.options, baseURL: 'http://127.0.0.1:1' }).chain('v3/x').get(),
    )
    for (const error of [refusal, forged, missing, closed]) {
      const printed = [
        inspect(error, { depth: 20, showHidden: true, getters: true }),
        inspect(error.config, { depth: 20, showHidden: true }),
        inspect(error.response, { depth: 20, showHidden: true }),
        inspect(error.request, { depth: 20 }),
        JSON.stringify(error),
        String(error.stack),
      ].join('\n')
      expect(printed).not.toMatch(/PRIVATE KEY|BEGIN|WECHATPAY2-SHA256-RSA2048 mchid|session=1/)
      expect(printed).not.toContain(APIV3_KEY)
      expect(printed).not.toContain(SECRET)
      expect(inspect(error) + JSON.stringify(error)).not.toMatch(/110101199003071234|张三丰/)
      expect(Object.keys(error)).not.toContain('config')
    }
    expect(JSON.parse(JSON.stringify(refusal))).toMatchObject({
      name: 'ApiError',
      code: 'API_ERROR',
      status: 400,
      wechatpay: { code: 'PARAM_ERROR' },
    })
  })

  it('keeps the fields of an error that axios users read', async () => {
    gateway.respond({ status: 400, body: '{"code":"PARAM_ERROR","message":"x"}' })
    const error = await caught(complete())
    expect(axios.isAxiosError(error)).toBe(true)
    expect(error.config).toMatchObject({
      method: 'post',
      url: '/v3/payscore/serviceorder/A1/complete',
      baseURL: gateway.url,
    })
    expect(error.request).toMatchObject({ method: 'POST', path: '/v3/payscore/serviceorder/A1/complete' })
    expect(error.response?.headers['request-id']).toBe('08F78BB5AF0610D302189A9D7A20-0')
    expect(error.stack).toContain('refusal.test.ts')
  })
})
