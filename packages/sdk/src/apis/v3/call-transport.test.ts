import { Agent } from 'node:http'
import axios, { type AxiosAdapter } from 'axios'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, merchantKey, startGateway } from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'

/*
 * Path parameters and options of a call share one object, and programs write `{ ...req.query }`. What is in there must not
 * choose where a signed request goes.
 */

let gateway: Gateway
let elsewhere: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  elsewhere = await startGateway()
})
afterAll(() => Promise.all([gateway.close(), elsewhere.close()]))
beforeEach(() => {
  wxpay = new Wechatpay({ ...gateway.options, retry: false })
  gateway.respond({})
})
afterEach(() => {
  gateway.arrived.length = 0
  elsewhere.arrived.length = 0
})

const moving: readonly (readonly [string, () => unknown])[] = [
  ['adapter', () => 'fetch'],
  [
    'adapter',
    () => ((config) => axios.getAdapter('http')({ ...config, url: elsewhere.url })) as AxiosAdapter,
  ],
  ['allowedSocketPaths', () => ['/var/run/docker.sock']],
  ['baseURL', () => elsewhere.url],
  ['baseURL', () => null],
  ['env', () => ({ fetch: () => fetch(elsewhere.url) })],
  ['family', () => '6'],
  ['fetchOptions', () => ({ mode: 'no-cors' })],
  ['http2Options', () => ({ sessionTimeout: 1 })],
  ['httpAgent', () => new Agent()],
  ['httpVersion', () => 2],
  ['httpsAgent', () => 'x'],
  ['insecureHTTPParser', () => 'true'],
  ['lookup', () => () => undefined],
  ['proxy', () => ({ protocol: 'http', host: '127.0.0.1', port: String(elsewhere.port) })],
  ['proxy', () => false],
  ['socketPath', () => '/var/run/docker.sock'],
  ['transport', () => ({ request: () => undefined })],
]

describe('a transport option of a single call', () => {
  it.each(moving)(
    'rejects a transport option of a single call by name, and sends nothing: %s',
    async (name, valueOf) => {
      const query = { [name]: valueOf() }
      const refused = { name: 'InputError', code: 'OPTION_INVALID', field: name }
      for (const call of [
        () => wxpay.chain('v3/pay/transactions/id/{id}').get({ id: '1', ...query }),
        () => wxpay.request('POST /v3/pay/transactions/native', {} as never, query),
        () => wxpay.refunds.create({} as never, query),
        () => wxpay.client.v3.get('/v3/x', query),
        () => wxpay.client.v3({ url: '/v3/x', ...query }),
        () => wxpay.chain('v2/pay/unifiedorder').post({}, query),
        () => wxpay.client.v3.create().get('/v3/x', query),
      ]) {
        const error = (await call().catch((reason: unknown) => reason)) as Error
        expect(error).toMatchObject(refused)
        expect(error.message).toContain('allowCallTransport: true')
      }
      expect([...gateway.arrived, ...elsewhere.arrived]).toEqual([])
    },
  )

  it('rejects a transport option even if it has the name of a path parameter', async () => {
    const call = wxpay.chain('v3/x/{baseURL}').get({ baseURL: elsewhere.url })
    await expect(call).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'baseURL' })
    expect([...gateway.arrived, ...elsewhere.arrived]).toEqual([])
  })

  it('rejects a transport option set by an interceptor, in either order of interceptors', async () => {
    const adapter: AxiosAdapter = () => Promise.reject(new Error('reached'))
    for (const options of [{ baseURL: elsewhere.url }, { adapter }, { proxy: false as const }]) {
      const own = new Wechatpay({ ...gateway.options, retry: false })
      own.client.v3.interceptors.request.use((config) => Object.assign(config, options))
      for (const legacyInterceptorReqResOrdering of [true, false]) {
        const call = own.client.v3.get('/v3/x', { transitional: { legacyInterceptorReqResOrdering } })
        await expect(call).rejects.toMatchObject({ code: 'OPTION_INVALID', field: Object.keys(options)[0] })
      }
    }
    expect([...gateway.arrived, ...elsewhere.arrived]).toEqual([])
  })

  it('accepts a transport option equal to that of the client', async () => {
    const httpAgent = new Agent()
    const options = { ...gateway.options, proxy: false as const, httpAgent }
    const own = new Wechatpay(options)
    await own.chain('v3/x').get({ baseURL: gateway.url, proxy: false, httpAgent })
    expect(gateway.arrived).toHaveLength(1)
    wxpay.client.v3.defaults.proxy = { protocol: 'http', host: '127.0.0.1', port: gateway.port }
    wxpay.client.v3.defaults.baseURL = 'http://127.0.0.1:1'
    await wxpay.client.v3.get('/v3/x')
    expect(gateway.arrived[1]?.url).toBe('http://127.0.0.1:1/v3/x')
  })

  it('does not let a redirect replace the host', async () => {
    gateway.respond({ status: 302, body: '', headers: { Location: `${elsewhere.url}/v3/x` } })
    const own = new Wechatpay({ ...gateway.options, httpAgent: new Agent() })
    for (const client of [wxpay, own]) {
      await expect(client.chain('v3/x').get()).rejects.toMatchObject({ code: 'RESPONSE_REDIRECT' })
    }
    expect(elsewhere.arrived).toEqual([])
    expect(gateway.arrived).toHaveLength(2)
  })

  it('accepts transport options with allowCallTransport, and still signs and verifies', async () => {
    const own = new Wechatpay({ ...gateway.options, allowCallTransport: true, retry: false })
    await own.chain('v3/x').get({ baseURL: elsewhere.url })
    await own.chain('v3/x').get({ httpAgent: new Agent(), adapter: 'http' })
    expect(elsewhere.arrived).toMatchObject([{ verified: true }])
    expect(gateway.arrived).toMatchObject([{ verified: true }])
    const forged: AxiosAdapter = (config) =>
      Promise.resolve({ data: '{}', status: 200, statusText: '', headers: {}, config })
    await expect(own.chain('v3/x').get({ adapter: forged })).rejects.toMatchObject({
      code: 'EV3_RES_HEADERS_INCOMPLATE',
    })
    const branch = own.with({ ...gateway.options, serial: gateway.options.serial })
    await branch.chain('v3/x').get({ baseURL: elsewhere.url })
    expect(elsewhere.arrived).toHaveLength(2)
  })

  it.each(['yes', 1, null])('allowCallTransport: %j is refused', (allowCallTransport) => {
    const options = { ...gateway.options, allowCallTransport: allowCallTransport as never }
    expect(() => new Wechatpay(options)).toThrow(expect.objectContaining({ field: 'allowCallTransport' }))
  })
})

describe('a callback of a single call that is not a function', () => {
  it.each([
    ['onDownloadProgress', 'x'],
    ['onUploadProgress', { a: 'x' }],
    ['validateStatus', 'x'],
    ['transformRequest', 'x'],
    ['transformResponse', ['x']],
  ])('rejects a callback that is not a function by name, and sends nothing: %s', async (name, value) => {
    const query = { [name]: value }
    for (const call of [
      () => wxpay.chain('v3/pay/transactions/id/{id}').get({ id: '1', ...query }),
      () => wxpay.client.v3.get('/v3/x', query),
      () => wxpay.chain('v2/pay/unifiedorder').post({}, query),
    ]) {
      await expect(call()).rejects.toMatchObject({ name: 'InputError', code: 'OPTION_INVALID', field: name })
    }
    expect(() => new Wechatpay({ ...gateway.options, ...query })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field: name }),
    )
    expect(gateway.arrived).toEqual([])
  })
})

describe('a call that another merchant signs', () => {
  it('uses the adapter of the client for a call signed by another merchant', async () => {
    const through: (string | undefined)[] = []
    const adapter: AxiosAdapter = (config) => {
      through.push(config.url)
      return axios.getAdapter('http')(config)
    }
    const own = new Wechatpay({ ...gateway.options, adapter })
    const { serial } = gateway.options
    await own.chain('v3/x').get({ mchid: '1900000002', serial, privateKey: merchantKey })
    expect(through).toEqual([`${gateway.url}/v3/x`])
    expect(gateway.arrived[0]?.headers.authorization).toContain('mchid="1900000002"')
  })
})
