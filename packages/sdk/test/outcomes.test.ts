import { Agent } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Wechatpay, type WechatpayError } from '../src/index'
import { type CannedResponse, type Gateway, type Script, signedHeaders, startGateway } from './gateway'
import { rejection } from './stage'

/*
 * After any failure behind the sending of a write, the error has an unknown outcome and the query that
 * resolves it.
 */

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({
    ...gateway.options,
    retry: { delay: 1 },
    maxContentLength: 1000,
    allowCallTransport: true,
  })
})
beforeEach(() => {
  gateway.arrived.length = 0
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
})

const html = '<!DOCTYPE html><html><body>Forbidden</body></html>'
const unsigned = [
  'Wechatpay-Timestamp',
  'Wechatpay-Nonce',
  'Wechatpay-Serial',
  'Wechatpay-Signature',
] as const

const breakOff: Script = (_, response) => {
  response.writeHead(200, { ...signedHeaders('{}'), 'Content-Length': '100' }).write('{"a":')
  setTimeout(() => response.socket?.destroy(), 20)
  return undefined
}

const failures: readonly (readonly [string, CannedResponse | Script, string])[] = [
  ['truncated JSON, signed', { body: '{"status":"PROCESS' }, 'RESPONSE_NOT_JSON'],
  ['invalid JSON, signed', { body: 'OK' }, 'RESPONSE_NOT_JSON'],
  ['too deeply nested JSON, signed', { body: '['.repeat(200) + ']'.repeat(200) }, 'RESPONSE_NOT_JSON'],
  ['a response that is too long', { body: JSON.stringify('x'.repeat(2000)) }, 'RESPONSE_TOO_LARGE'],
  ['an unknown encoding', { headers: { 'Content-Encoding': 'zstd' } }, 'RESPONSE_ENCODING'],
  ['a broken encoding', { headers: { 'Content-Encoding': 'gzip' } }, 'RESPONSE_ENCODING'],
  ['a wrong signature', { signed: '{}' }, 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
  ['an unknown serial', { serial: 'PUB_KEY_ID_99' }, 'EV3_RES_HEADER_PLATFORM_SERIAL'],
  ['an old timestamp', { timestamp: '1700000000' }, 'EV3_RES_HEADER_TIMESTAMP_OFFSET'],
  ['HTML of a proxy and 200', { body: html, without: unsigned }, 'EV3_RES_HEADERS_INCOMPLATE'],
  ['HTML of a proxy and 502', { status: 502, body: html, without: unsigned }, 'GATEWAY_ERROR'],
  ['an empty 504', { status: 504, body: '', without: unsigned }, 'GATEWAY_ERROR'],
  ['500', { status: 500, body: '{"code":"SYSTEM_ERROR","message":""}' }, 'API_ERROR'],
  ['a redirect', { status: 302, body: '', headers: { Location: '/elsewhere' } }, 'RESPONSE_REDIRECT'],
  ['304 of a cache', { status: 304, body: '' }, 'RESPONSE_NOT_MODIFIED'],
  ['a truncated response', breakOff, 'RESPONSE_TRUNCATED'],
]

const transports = [
  ['its own sockets', {}],
  ['an agent of the caller', { httpAgent: new Agent() }],
] as const

describe.each(transports)('over %s, a write that gets', (_, by) => {
  const refund = (config = {}) =>
    wxpay
      .chain('v3/refund/domestic/refunds')
      .post({ out_refund_no: 'R1', amount: { refund: 1 } }, { ...by, ...config })

  it.each(failures)('%s has an unknown outcome', async (__, response, code) => {
    gateway.respond(response)
    const error = await rejection(refund())
    const codes = code === 'RESPONSE_TRUNCATED' ? [code, 'ECONNRESET'] : [code]
    expect(codes).toContain((error as WechatpayError).code)
    expect(error).toMatchObject({
      route: 'POST /v3/refund/domestic/refunds',
      outcome: 'unknown',
      query: {
        route: 'GET /v3/refund/domestic/refunds/{out_refund_no}',
        config: { out_refund_no: 'R1' },
      },
    })
  })

  it('a success status that the caller does not accept has an unknown outcome', async () => {
    gateway.respond({ status: 201, body: '{"refund_id":"1"}' })
    const error = await rejection(refund({ validateStatus: (status: number) => status === 200 }))
    expect(error).toMatchObject({ code: 'API_ERROR', status: 201, outcome: 'unknown', attempts: 1 })
    expect((error as Error).message).toContain('validateStatus')
  })

  it.each([400, 401, 403, 404, 409])('%i has a known outcome', async (status) => {
    gateway.respond({ status, body: '{"code":"PARAM_ERROR","message":""}' })
    const error = await rejection(refund())
    expect(error).toMatchObject({ status, attempts: 1 })
    expect(error).not.toHaveProperty('outcome')
    expect(error).not.toHaveProperty('query')
  })
})

describe('broken JSON', () => {
  it('in the response to a read leaves no unknown outcome', async () => {
    gateway.respond({ body: '{' })
    const error = await rejection(wxpay.chain('v3/refund/domestic/refunds/R1').get())
    expect(error).toMatchObject({ code: 'RESPONSE_NOT_JSON', advice: 'query-first', attempts: 1 })
    expect(error).not.toHaveProperty('outcome')
  })

  it.each([
    ['by a chain', () => wxpay.chain('v3/refund/domestic/refunds/R1').get()],
    ['by the axios instance', () => wxpay.client.v3.get('/v3/refund/domestic/refunds/R1')],
  ])('at the second attempt reports two attempts, %s', async (_, call) => {
    gateway.respond(() =>
      gateway.arrived.length > 1 ? { body: '{' } : { status: 500, body: '{"code":"SYSTEM_ERROR"}' },
    )
    expect(await rejection(call())).toMatchObject({ code: 'RESPONSE_NOT_JSON', attempts: 2 })
  })

  it('in the response to a write by the axios instance has an unknown outcome', async () => {
    gateway.respond({ body: '{' })
    const error = await rejection(
      wxpay.client.v3.post('/v3/refund/domestic/refunds', '{"out_refund_no":"R2"}'),
    )
    expect(error).toMatchObject({
      code: 'RESPONSE_NOT_JSON',
      outcome: 'unknown',
      query: { config: { out_refund_no: 'R2' } },
    })
  })

  it('in the response to an operation outside the catalog has an unknown outcome, without a query', async () => {
    gateway.respond({ body: '{' })
    const error = await rejection(wxpay.chain('v3/pay/no-such-operation').post({}))
    expect(error).toMatchObject({ code: 'RESPONSE_NOT_JSON', outcome: 'unknown' })
    expect(error).not.toHaveProperty('query')
  })
})
