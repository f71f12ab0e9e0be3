import { gzipSync } from 'node:zlib'
import axios, { AxiosHeaders, type AxiosAdapter } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type CannedResponse,
  type Gateway,
  PUBLIC_KEY_ID,
  sha1,
  signedHeaders,
  startGateway,
} from '../../../test/gateway'
import { VerificationError } from '../../base/errors/response-errors'
import { WechatpayError } from '../../base/errors/wechatpay-error'
import { Wechatpay } from '../../wechatpay'

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({})
  wxpay = new Wechatpay({ ...gateway.options, allowCallTransport: true })
})

const query = (config = {}) =>
  wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get({ out_trade_no: '1', ...config })

const now = () => Math.floor(Date.now() / 1000)

const forgeries: readonly (readonly [string, CannedResponse, string])[] = [
  [
    'no signature at all',
    { without: ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature'] },
    'EV3_RES_HEADERS_INCOMPLATE',
  ],
  ['no nonce', { without: ['Wechatpay-Nonce'] }, 'EV3_RES_HEADERS_INCOMPLATE'],
  ['an empty serial', { serial: '' }, 'EV3_RES_HEADERS_INCOMPLATE'],
  ['a tampered body', { signed: '{"ok":false}' }, 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
  [
    'a body written again',
    { body: '{ "ok": true }', signed: '{"ok":true}' },
    'EV3_RES_HEADER_SIGNATURE_DIGEST',
  ],
  ['a signature that is not Base64', { signature: 'not base64!' }, 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
  ['an unknown serial', { serial: '7132D72A03E93CDDF8C03BBD1F37EEDF' }, 'EV3_RES_HEADER_PLATFORM_SERIAL'],
  ['an old timestamp', { timestamp: String(now() - 320) }, 'EV3_RES_HEADER_TIMESTAMP_OFFSET'],
  ['a future timestamp', { timestamp: String(now() + 320) }, 'EV3_RES_HEADER_TIMESTAMP_OFFSET'],
  ['a NaN timestamp', { timestamp: 'NaN' }, 'EV3_RES_HEADER_TIMESTAMP_OFFSET'],
  [
    'another scheme',
    { headers: { 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' } },
    'EV3_RES_HEADER_SIGNATURE_TYPE',
  ],
  ['a probe', { signature: 'WECHATPAY/SIGNTEST/abc=' }, 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
]

describe('a response with', () => {
  it.each(forgeries)('rejects %s by name', async (_, response, code) => {
    gateway.respond(response)
    await expect(query()).rejects.toMatchObject({
      name: 'VerificationError',
      code,
      status: 200,
      advice: 'query-first',
    })
  })

  it.each(forgeries)('rejects %s however the caller changes axios', async (_, response, code) => {
    gateway.respond(response)
    const passing: AxiosAdapter = (config) => axios.getAdapter('http')({ ...config, validateStatus: null })
    for (const config of [
      { transformResponse: [] },
      { transformResponse: [(data: unknown) => data] },
      { validateStatus: null },
      { validateStatus: () => true },
      { responseType: 'arraybuffer' },
      { responseType: 'stream' },
      { adapter: 'http' },
      { adapter: passing },
    ]) {
      await expect(query(config)).rejects.toMatchObject({ code })
    }
    await expect(query({ route: 'GET /v3/billdownload/file' })).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      field: 'route',
    })
  })

  it('reports the measured fault of a signature', async () => {
    gateway.respond({ timestamp: String(now() - 1000) })
    const stale = await caught(query())
    expect(stale).toMatchObject({
      skew: expect.toSatisfy((skew: number) => skew <= -1000 && skew > -1010) as number,
    })
    gateway.respond({ serial: 'ABCDEF0123456789' })
    expect(await caught(query())).toMatchObject({ serial: 'ABCDEF0123456789', knownSerials: [PUBLIC_KEY_ID] })
    gateway.respond({ without: ['Wechatpay-Nonce', 'Wechatpay-Serial'] })
    expect(await caught(query())).toMatchObject({ missing: ['Wechatpay-Nonce', 'Wechatpay-Serial'] })
    gateway.respond({ signature: 'WECHATPAY/SIGNTEST/abc=' })
    expect(await caught(query())).toMatchObject({
      probe: true,
      message: expect.stringContaining('probe') as string,
    })
  })

  it('recognizes HTML without a signature', async () => {
    gateway.respond((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><title>Login</title>')
      return undefined
    })
    const error = await caught(query())
    expect(error).toMatchObject({ code: 'EV3_RES_HEADERS_INCOMPLATE' })
    expect(error.message).toContain('HTML page')
  })
})

describe('verification', () => {
  it('verifies a signature over an empty body', async () => {
    gateway.respond({ status: 204 })
    await expect(wxpay.chain('v3/pay/transactions/out-trade-no/1/close').post({})).resolves.toMatchObject({
      status: 204,
      data: '',
    })
    gateway.respond((_, response) => {
      response.writeHead(204, signedHeaders('x')).end()
      return undefined
    })
    await expect(wxpay.chain('v3/x').post({})).rejects.toMatchObject({
      code: 'EV3_RES_HEADER_SIGNATURE_DIGEST',
    })
  })

  it('skips verification only for operations that the catalog lists', async () => {
    const unsigned = {
      without: ['Wechatpay-Signature', 'Wechatpay-Serial', 'Wechatpay-Nonce', 'Wechatpay-Timestamp'],
    }
    gateway.respond({ ...unsigned, body: 'bytes' })
    const bill = await wxpay.client.v3.get<Buffer>(`${gateway.url}/v3/billdownload/file?token=a`)
    expect(Buffer.from(bill.data).toString()).toBe('bytes')
    await expect(wxpay.chain('v3/billdownload/file').get({ params: { token: 'a' } })).resolves.toMatchObject({
      status: 200,
    })
    for (const path of ['v3/billdownload/file2', 'v3/x/v3/billdownload/file', 'v3/certificates']) {
      await expect(wxpay.chain(path).get()).rejects.toMatchObject({ code: 'EV3_RES_HEADERS_INCOMPLATE' })
    }
    await expect(
      wxpay
        .chain('v3/payscore/{x}')
        .get({ x: 'v3/billdownload/file', params: { a: '/v3/billdownload/file' } }),
    ).rejects.toMatchObject({ code: 'EV3_RES_HEADERS_INCOMPLATE' })
  })

  it('verifies a statement by the digest in its signed header', async () => {
    const body = gzipSync('a,b\n1,2\n')
    const digest = sha1('a,b\n1,2\n')
    gateway.respond({ body, signed: `{"sha1":"${digest}"}`, headers: { 'Wechatpay-Statement-Sha1': digest } })
    await expect(wxpay.chain('v3/statements').get()).resolves.toMatchObject({ status: 200 })
    gateway.respond({
      body: 'forged',
      signed: `{"sha1":"${digest}"}`,
      headers: { 'Wechatpay-Statement-Sha1': digest },
    })
    await expect(wxpay.chain('v3/statements').get()).rejects.toMatchObject({
      code: 'EV3_RES_HEADER_SIGNATURE_DIGEST',
    })
  })

  it('verifies the bytes inside a content encoding', async () => {
    const body = '{"zipped":true}'
    gateway.respond({ body: gzipSync(body), signed: body, headers: { 'Content-Encoding': 'gzip' } })
    await expect(query()).resolves.toMatchObject({ data: { zipped: true } })
    await expect(query({ adapter: 'http' })).resolves.toMatchObject({ data: { zipped: true } })
  })

  it('matches serial numbers in any case and without leading zeros only', async () => {
    gateway.respond({ serial: PUBLIC_KEY_ID.toLowerCase() })
    await expect(query()).resolves.toMatchObject({ status: 200 })
    gateway.respond({ serial: PUBLIC_KEY_ID.slice(0, -1) })
    await expect(query()).rejects.toMatchObject({ code: 'EV3_RES_HEADER_PLATFORM_SERIAL' })
  })

  it('cannot be affected by interceptors, neither before signing nor after verification', async () => {
    wxpay.client.v3.interceptors.request.use((config) => {
      config.data = { changed: true }
      config.headers.set('X-Mine', 'yes')
      return config
    })
    await wxpay.chain('v3/x').post({ original: true })
    expect(gateway.arrived).toMatchObject([{ verified: true, headers: { 'x-mine': 'yes' } }])
    expect(gateway.arrived[0]?.body.toString()).toBe('{"changed":true}')
  })

  it('rejects an adapter set by an interceptor, in either order of interceptors', async () => {
    const forged: AxiosAdapter = (config) =>
      Promise.resolve({
        data: '{"forged":true}',
        status: 200,
        statusText: '',
        headers: new AxiosHeaders(),
        config,
      })
    wxpay.client.v3.interceptors.request.use((config) => ({ ...config, adapter: forged }))
    await expect(query()).rejects.toMatchObject({ code: 'EV3_RES_HEADERS_INCOMPLATE' })
    await expect(query({ transitional: { legacyInterceptorReqResOrdering: false } })).rejects.toMatchObject({
      code: 'EV3_RES_HEADERS_INCOMPLATE',
    })
  })

  it('rejects an adapter that parses the response', async () => {
    const parsing: AxiosAdapter = (config) =>
      Promise.resolve({
        data: { parsed: true },
        status: 200,
        statusText: '',
        headers: new AxiosHeaders(),
        config,
      })
    await expect(query({ adapter: parsing })).rejects.toMatchObject({ code: 'RESPONSE_BYTES_LOST' })
  })

  it('requests content that it can verify, unless the caller asks otherwise', async () => {
    await query()
    await query({ headers: { 'Wechatpay-Serial': 'OTHER' } })
    expect(gateway.arrived.map(({ headers }) => headers['wechatpay-serial'])).toEqual([
      PUBLIC_KEY_ID,
      'OTHER',
    ])
  })
})

async function caught(call: Promise<unknown>): Promise<VerificationError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(VerificationError)
  expect(error).toBeInstanceOf(WechatpayError)
  expect(axios.isAxiosError(error)).toBe(true)
  return error as VerificationError
}
