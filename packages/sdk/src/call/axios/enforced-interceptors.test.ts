import { type AxiosAdapter, AxiosHeaders, type AxiosInstance } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'

/*
 * Whatever is done to an instance, what it resolves with was verified.
 */

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({})
  wxpay = new Wechatpay({ ...gateway.options, retry: false, allowCallTransport: true })
})

const forged: AxiosAdapter = (config) =>
  Promise.resolve({
    data: '{"forged":true}',
    status: 200,
    statusText: 'OK',
    headers: new AxiosHeaders(),
    config,
  })

const clear = ({ interceptors: { request, response } }: AxiosInstance): void => {
  request.clear()
  response.clear()
}

const attacks: readonly (readonly [string, (instance: AxiosInstance) => Promise<unknown>])[] = [
  ['an adapter of a call', (instance) => instance.get('/v3/x', { adapter: forged })],
  [
    'an adapter of a call, after clear()',
    (instance) => {
      clear(instance)
      return instance.get('/v3/x', { adapter: forged })
    },
  ],
  [
    'an adapter of a call, after eject() of every interceptor',
    (instance) => {
      for (let id = 0; id < 5; id += 1) {
        instance.interceptors.request.eject(id)
        instance.interceptors.response.eject(id)
      }
      return instance({ url: '/v3/x', adapter: forged })
    },
  ],
  [
    'an adapter of a call, after its lists of interceptors were emptied',
    (instance) => {
      instance.interceptors.request.handlers = []
      instance.interceptors.response.handlers = []
      return instance.request({ url: '/v3/x', adapter: forged })
    },
  ],
  [
    'an adapter in its defaults, after clear()',
    (instance) => {
      clear(instance)
      instance.defaults.adapter = forged
      return instance.post('/v3/x', {})
    },
  ],
  ['create({ adapter })', (instance) => instance.create({ adapter: forged }).get('/v3/x')],
  [
    'create() and an adapter of a call',
    (instance) => {
      const made = instance.create()
      clear(made)
      return made.get('/v3/x', { adapter: forged })
    },
  ],
  [
    'create() of create({ adapter })',
    (instance) => instance.create({ adapter: forged }).create({ timeout: 5 }).get('/v3/x'),
  ],
  [
    'create() after its defaults have another adapter',
    (instance) => {
      instance.defaults.adapter = forged
      return instance.create().get('/v3/x')
    },
  ],
  [
    'an adapter that an interceptor puts in, in the other order of interceptors',
    (instance) => {
      instance.interceptors.request.use((config) => ({ ...config, adapter: forged }))
      return instance.get('/v3/x', { transitional: { legacyInterceptorReqResOrdering: false } })
    },
  ],
  [
    'a response that an interceptor in front puts in',
    (instance) => {
      const { handlers = [] } = instance.interceptors.response
      const headers = new AxiosHeaders()
      handlers.unshift({
        fulfilled: (response) => ({ ...response, headers, data: 'seen' }),
        synchronous: false,
      })
      return instance.get('/v3/x', { adapter: forged })
    },
  ],
  [
    'an adapter, where a request interceptor fails and is caught',
    (instance) => {
      instance.interceptors.request.use(
        () => {
          throw new Error('x')
        },
        undefined,
        { synchronous: true },
      )
      instance.interceptors.request.use(
        (config) => config,
        () => Promise.resolve(undefined as never),
        { synchronous: true },
      )
      return instance.get('/v3/x', { adapter: forged })
    },
  ],
]

describe('never resolves with an unsigned response', () => {
  it.each(attacks)('by %s', async (_, attack) => {
    for (const name of ['v3', 'v2'] as const) {
      const client = new Wechatpay({ ...gateway.options, retry: false, allowCallTransport: true })
      await expect(attack(client.client[name])).rejects.toBeInstanceOf(Error)
    }
    expect(gateway.arrived).toEqual([])
  })
})

describe('an instance made by create()', () => {
  it('signs and verifies on an instance made by create(), with the defaults of both', async () => {
    const { v3 } = wxpay.client
    v3.interceptors.request.use((config) => {
      config.headers.set('X-First', 'yes')
      return config
    })
    v3.defaults.headers['X-Default'] = 'yes'
    const made = v3.create({ timeout: 61_234, headers: { 'X-Made': 'yes' } })
    const { data, config } = await made.post<{ ok: boolean }>('/v3/x', { a: 1 })
    expect(data).toEqual({ ok: true })
    expect(config.timeout).toBe(61_234)
    expect(gateway.arrived).toMatchObject([
      {
        verified: true,
        headers: { 'x-made': 'yes', 'x-default': 'yes', 'content-type': 'application/json' },
      },
    ])
    expect(gateway.arrived[0]?.headers).not.toHaveProperty('x-first')
    gateway.respond({ signed: 'other' })
    await expect(made.get('/v3/x')).rejects.toMatchObject({ code: 'EV3_RES_HEADER_SIGNATURE_DIGEST' })
  })

  it('supports an adapter on create(), which carries the signed request', async () => {
    const made = wxpay.client.v3.create({ adapter: 'http' })
    await expect(made.get('/v3/x')).resolves.toMatchObject({ data: { ok: true } })
    expect(gateway.arrived).toMatchObject([{ verified: true }])
  })
})

describe('interceptors of callers', () => {
  it('runs, removes and clears interceptors like axios', async () => {
    const { v3 } = wxpay.client
    const seen: string[] = []
    const note = (name: string) =>
      v3.interceptors.request.use((config) => {
        seen.push(name)
        return config
      })
    note('first')
    const second = note('second')
    v3.interceptors.response.use((response) => {
      seen.push('response')
      return response
    })
    await wxpay.chain('v3/x').get()
    await v3.get('/v3/x', { transitional: { legacyInterceptorReqResOrdering: false } })
    v3.interceptors.request.eject(second)
    await v3.get('/v3/x')
    clear(v3)
    await expect(v3.get('/v3/x')).resolves.toMatchObject({ data: { ok: true } })
    expect(seen).toEqual([
      ...['second', 'first', 'response'],
      ...['first', 'second', 'response'],
      ...['first', 'response'],
    ])
    expect(gateway.arrived.every(({ verified }) => verified)).toBe(true)
  })

  it('shows interceptors a request without Content-Type, which depends on the final body', async () => {
    wxpay.client.v3.interceptors.request.use((config) => {
      expect(config.headers.has('Content-Type')).toBe(false)
      return config
    })
    await wxpay.client.v3.post('/v3/x', {})
    expect(gateway.arrived[0]?.headers['content-type']).toBe('application/json')
  })

  it('does not let interceptors be replaced as a whole', () => {
    const { interceptors } = wxpay.client.v3
    expect(() => Object.assign(interceptors, { request: {} })).toThrow(TypeError)
    expect(() => Object.assign(interceptors.response, { forEach: () => undefined })).toThrow(TypeError)
  })
})
