import { Agent } from 'node:http'
import type { AxiosRequestConfig } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, secret: '0123456789abcdef0123456789abcdef', retry: false })
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({})
})

type Options = AxiosRequestConfig & Readonly<Record<string, unknown>>

async function refused(call: () => Promise<unknown>, field: string): Promise<string> {
  const error = (await call().catch((reason: unknown) => reason)) as Error
  expect(error).toMatchObject({ name: 'InputError', code: 'OPTION_INVALID', field })
  expect(gateway.arrived).toEqual([])
  return error.message
}

// Without effect on any call.
const ineffective: readonly (readonly [string, unknown])[] = [
  ['auth', { username: 'u', password: 'p' }],
  ['allowAbsoluteUrls', false],
  ['beforeRedirect', () => undefined],
  ['decompress', false],
  ['formDataHeaderPolicy', 'content-only'],
  ['formSerializer', { dots: true }],
  ['maxBodyLength', 1000],
  ['maxRedirects', 5],
  ['parseReviver', (_: string, value: unknown) => value],
  ['redact', ['x']],
  ['responseEncoding', 'latin1'],
  ['sensitiveHeaders', ['x-secret']],
  ['timeoutErrorMessage', 'too slow'],
  ['withCredentials', true],
  ['withXSRFToken', true],
  ['xsrfCookieName', 'x'],
  ['xsrfHeaderName', 'x'],
  ['responseType', 'document'],
  ['responseType', 'buffer'],
  ['paramsSerializer', { encode: encodeURIComponent }],
  ['paramsSerializer', { serialize: () => 'a=1', indexes: null }],
  ['paramsSerializer', {}],
]

describe('an option of axios that the client does not use', () => {
  it.each(ineffective)(
    'rejects an unused axios option by name in the constructor and in a call: %s',
    async (name, value) => {
      const options = { [name]: value } as Options
      const field = expect.stringMatching(new RegExp(`^${name}(?:\\.|$)`)) as string
      for (const call of [
        () => wxpay.v3.pay.transactions.native.post({} as never, options as never),
        () => wxpay.request('GET /v3/certificates', options as never),
        () => wxpay.refunds.create({} as never, options as never),
        () => wxpay.chain('v2/pay/orderquery').post({}, options),
        () => wxpay.client.v3.get('/v3/certificates', options),
      ]) {
        await refused(call, field)
      }
      expect(() => new Wechatpay({ ...gateway.options, ...options })).toThrow(
        expect.objectContaining({ code: 'OPTION_INVALID', field }),
      )
    },
  )

  it('accepts an unused axios option with the value that applies anyway', async () => {
    const usual = { maxRedirects: 0, decompress: true, maxBodyLength: Infinity, withCredentials: false }
    const own = new Wechatpay({ ...gateway.options, ...usual, allowAbsoluteUrls: true })
    await own.chain('v3/x').get(usual)
    expect(gateway.arrived).toHaveLength(1)
  })

  it.each(['env', 'fetchOptions', 'http2Options', 'allowedSocketPaths'])(
    'rejects an option in the constructor without the option that it requires: %s',
    (name) => {
      expect(() => new Wechatpay({ ...gateway.options, [name]: {} })).toThrow(
        expect.objectContaining({ code: 'OPTION_INVALID', field: name }),
      )
    },
  )
})

describe('an option that a call by its route overrides', () => {
  const native = (client: Wechatpay, options: Options): Promise<unknown> =>
    client.v3.pay.transactions.native.post({} as never, options as never)
  it.each([
    ['url', '/v3/elsewhere'],
    ['url', 'https://api.mch.weixin.qq.com/v3/certificates'],
    ['method', 'GET'],
    ['data', { amount: 1 }],
    ['meta', { sha256: 'x' }],
    ['security', true],
    ['nonceless', true],
  ])(
    'rejects an option that the route overrides by name, whatever the interceptors: %s',
    async (name, value) => {
      const message = await refused(() => native(wxpay, { [name]: value }), name)
      expect(message).toMatch(new RegExp(`^Option "${name}" \\(received an? `))
      expect(message).toContain('has no effect on POST /v3/pay/transactions/native')
      const extended = new Wechatpay({ ...gateway.options, httpAgent: new Agent() })
      extended.client.v3.interceptors.request.use((config) => config)
      await refused(() => native(extended, { [name]: value }), name)
      await refused(
        () => wxpay.request('POST /v3/pay/transactions/native', {} as never, { [name]: value } as never),
        name,
      )
    },
  )

  it('accepts data as the body if no other body is given', async () => {
    await wxpay.chain('v3/x').post(undefined, { data: { amount: 1 } })
    expect(gateway.arrived).toMatchObject([{ method: 'POST' }])
  })
})

describe('headers', () => {
  it.each([['x'], [7], [true], [['X-Trace: 1']]])('rejects headers that are %j', async (headers) => {
    const options = { headers: headers as never }
    const message = await refused(() => wxpay.chain('v3/x').post({}, options), 'headers')
    expect(message).toContain('must be an object of header names and values, received a')
    expect(() => new Wechatpay({ ...gateway.options, ...options })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field: 'headers' }),
    )
  })

  it.each([{ Authorization: 'Bearer x' }, new Headers({ authorization: 'x' }) as never])(
    'rejects headers that would replace the signature',
    async (headers) => {
      await refused(() => wxpay.chain('v3/x').post({}, { headers }), 'headers.Authorization')
    },
  )

  it('sends headers given as an object', async () => {
    await wxpay.chain('v3/x').post({}, { headers: { 'X-Trace': '1' } })
    expect(gateway.arrived).toMatchObject([{ headers: { 'x-trace': '1' } }])
  })
})
