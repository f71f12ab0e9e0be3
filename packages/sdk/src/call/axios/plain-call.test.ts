import { AxiosHeaders, type AxiosResponse, getAdapter, isAxiosError } from 'axios'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Arrived, type Gateway, startGateway } from '../../../test/gateway'
import type { WechatpayOptions } from '../../options/options'
import { Wechatpay } from '../../wechatpay'

let gateway: Gateway

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({})
})

const route = 'v3/payscore/serviceorder/{out_order_no}/complete'
const short = (options: Partial<WechatpayOptions> = {}) => new Wechatpay({ ...gateway.options, ...options })

/** A client whose calls must go through axios because of an interceptor. */
function long(options: Partial<WechatpayOptions> = {}): Wechatpay {
  const wxpay = short(options)
  wxpay.client.v3.interceptors.request.use((config) => config)
  return wxpay
}

const volatile = ['authorization', 'date', 'wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-signature']
const lasting = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !volatile.includes(name.toLowerCase())))

const pick = (from: object, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, Reflect.get(from, name) as unknown]))

/** The result of a call and the received request, without the parts that differ between calls. */
async function outcome(call: Promise<AxiosResponse<unknown>>): Promise<unknown> {
  const seen: unknown = await call.then(
    (response) => ({
      ...pick(response, ['status', 'statusText', 'data', 'request']),
      headers: lasting(response.headers),
      duration: typeof response.duration,
      config: pick(response.config, ['method', 'url', 'baseURL', 'timeout', 'params', 'data']),
      sent: lasting(response.config.headers),
    }),
    (error: unknown) => {
      if (!isAxiosError(error)) throw error
      return {
        ...pick(error, ['name', 'message', 'code', 'status']),
        ...pick(error.response ?? {}, ['data']),
        config: pick(error.config ?? {}, ['url', 'data']),
      }
    },
  )
  const [arrived] = gateway.arrived.splice(0)
  return {
    seen,
    arrived: arrived && { ...arrived, headers: lasting(arrived.headers), body: arrived.body.toString() },
  }
}

describe('a plain call', () => {
  it('has the same result as a call through axios, for any call and any response', async () => {
    const [first, second] = [short(), long()]
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '中', '"', '\\', ' ', '\u2028') })
    const body = fc.jsonValue({ stringUnit: fc.constantFrom('a', '"', '中'), maxDepth: 4 })
    const name = fc.stringMatching(/^[a-z_]{1,8}$/)
    const data = fc.option(fc.dictionary(name, fc.oneof(body, fc.constant(undefined))), { nil: undefined })
    const config = fc.record(
      {
        params: fc.dictionary(name, fc.oneof(text, fc.nat(), fc.boolean())),
        timeout: fc.integer({ min: 5_000, max: 60_000 }),
      },
      { requiredKeys: [] },
    )
    const response = fc.constantFrom(
      { body: '{"id":12345678901234567890}' },
      { status: 204 },
      { status: 202, body: '{}' },
      { status: 400, body: '{"code":"PARAM_ERROR","message":"x"}' },
      { body: '{"a":' },
      { signature: 'AAAA' },
      { body: '<html>', headers: { 'Content-Type': 'text/html' } },
    )
    await fc.assert(
      fc.asyncProperty(data, config, response, fc.boolean(), async (given, options, said, reads) => {
        gateway.respond(said)
        const made = (wxpay: Wechatpay) => {
          const node = wxpay.chain(route)
          const own = { ...options, out_order_no: '1' }
          return reads ? node.get(own) : node.post(given, own)
        }
        expect(await outcome(made(first))).toEqual(await outcome(made(second)))
      }),
      { numRuns: 150 },
    )
  })

  it('sends the given values even if the caller changes them afterwards', async () => {
    const data = { post_payments: [{ name: '租借', amount: 400 }] }
    const params = { note: 'a' }
    const call = short().chain(route).post(data, { out_order_no: '1', params })
    data.post_payments[0] = { name: '别的', amount: 1 }
    params.note = 'b'
    const { config } = await call
    expect(gateway.arrived[0]).toMatchObject({
      verified: true,
      url: expect.stringMatching(/\?note=a$/) as string,
    })
    expect(JSON.parse(gateway.arrived[0]?.body.toString() ?? '')).toEqual({
      post_payments: [{ name: '租借', amount: 400 }],
    })
    expect(config.data).toEqual({ post_payments: [{ name: '租借', amount: 400 }] })
  })

  it('respects defaults that are set on the instance later', async () => {
    const wxpay = short()
    const { defaults } = wxpay.client.v3
    await wxpay.chain(route).post({}, { out_order_no: '1' })
    defaults.headers.common['X-Common'] = 'c'
    defaults.headers.post['X-Post'] = 'p'
    defaults.headers['X-All'] = 'a'
    defaults.timeout = 1234
    const { config } = await wxpay.chain(route).post({}, { out_order_no: '1' })
    expect(config.timeout).toBe(1234)
    expect(gateway.arrived[1]?.headers).toMatchObject({ 'x-common': 'c', 'x-post': 'p', 'x-all': 'a' })
    await wxpay.chain(route).get({ out_order_no: '1' })
    expect(gateway.arrived[2]?.headers).not.toHaveProperty('x-post')
  })

  it.each<[string, (wxpay: Wechatpay, seen: () => void) => unknown]>([
    [
      'an interceptor of requests',
      ({ client }, seen) => client.v3.interceptors.request.use((config) => (seen(), config)),
    ],
    [
      'a response interceptor',
      ({ client }, seen) => client.v3.interceptors.response.use((response) => (seen(), response)),
    ],
    [
      'a transform of requests',
      ({ client }, seen) => (client.v3.defaults.transformRequest = [(data: unknown) => (seen(), data)]),
    ],
    [
      'a response transform',
      ({ client }, seen) => (client.v3.defaults.transformResponse = [(data: unknown) => (seen(), data)]),
    ],
    [
      'an adapter',
      ({ client: { v3 } }, seen) => {
        v3.defaults.adapter = (config) => (seen(), getAdapter('http')(config))
      },
    ],
    [
      'something in the place of request',
      ({ client: { v3 } }, seen) => {
        const request = v3.request.bind(v3)
        v3.request = (config) => (seen(), request(config))
      },
    ],
  ])('does not bypass %s', async (_, hang) => {
    const wxpay = short()
    await wxpay.chain(route).post({}, { out_order_no: '1' })
    let seen = 0
    hang(wxpay, () => {
      seen += 1
    })
    await wxpay.chain(route).post({}, { out_order_no: '1' })
    expect(seen).toBe(1)
  })

  it('does not bypass axios for a call with its own headers, adapter or transform', async () => {
    const node = short().chain(route)
    await node.post({}, { out_order_no: '1', headers: new AxiosHeaders({ 'X-Own': '1' }) })
    expect(gateway.arrived[0]?.headers).toMatchObject({ 'x-own': '1' })
    const upper = await node.post<string>({}, { out_order_no: '1', transformResponse: [() => 'mine'] })
    expect(upper.data).toBe('mine')
  })

  it('signs each attempt again', async () => {
    let responses = 0
    gateway.respond(() =>
      ++responses < 3 ? { status: 500, body: '{"code":"SYSTEM_ERROR","message":"x"}' } : {},
    )
    const wxpay = short({ retry: { attempts: 3, delay: 1 } })
    await wxpay.chain('v3/certificates').get()
    responses = 0
    gateway.arrived.length = 0
    await wxpay.chain(route).get({ out_order_no: '1' })
    expect(gateway.arrived.map(({ verified }) => verified)).toEqual([true, true, true])
    expect(new Set(gateway.arrived.map(noncesOf)).size).toBe(3)
  })

  it('signs a request to the backup host over the path that is sent there', async () => {
    const wxpay = short({
      baseURL: 'http://127.0.0.1:9',
      backupBaseURL: `${gateway.url}/proxy`,
      retry: { delay: 1 },
    })
    await wxpay.chain(route).get({ out_order_no: '1' })
    await wxpay.chain(route).get({ out_order_no: '1' })
    expect(gateway.arrived.map(({ url, verified }) => ({ url, verified }))).toEqual(
      Array.from({ length: 2 }, () => ({
        url: '/proxy/v3/payscore/serviceorder/1/complete',
        verified: true,
      })),
    )
  })
})

const noncesOf = ({ headers }: Arrived) => /nonce_str="([^"]+)"/.exec(headers.authorization ?? '')?.[1]

describe('the default headers of a plain call', () => {
  it('are those at the time of the call, also when they change between two calls', async () => {
    const wxpay = short()
    const sent = async () => {
      await wxpay.chain(route).post({}, { out_order_no: '1' })
      return gateway.arrived.splice(0)[0]?.headers['x-shop']
    }
    const { headers } = wxpay.client.v3.defaults
    const seen = [await sent()]
    headers.common['X-Shop'] = 'a'
    seen.push(await sent(), await sent())
    headers.post['x-shop'] = 'b'
    seen.push(await sent())
    Reflect.deleteProperty(headers.post, 'x-shop')
    seen.push(await sent())
    Reflect.deleteProperty(headers.common, 'X-Shop')
    seen.push(await sent())
    expect(seen).toEqual([undefined, 'a', 'a', 'b', 'a', undefined])
  })
})
