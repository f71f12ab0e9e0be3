import type { AxiosResponse } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../test/gateway'
import type { ChainConfig } from '../operations/chain/node'
import { Wechatpay } from '../wechatpay'

let gateway: Gateway
let wxpay: Wechatpay
// Calls of this client go through axios; those of the other may not.
let adorned: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay(gateway.options)
  adorned = new Wechatpay(gateway.options)
  adorned.client.v3.interceptors.request.use((config) => config)
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({})
})

// The type declarations reject some of these calls.
type Untyped = (route: string, ...given: readonly unknown[]) => Promise<AxiosResponse<unknown>>

interface Door {
  readonly name: string
  readonly send: (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    data?: unknown,
    config?: ChainConfig,
  ) => Promise<{ data: unknown; status: number }>
}

const byChain =
  (client: () => Wechatpay): Door['send'] =>
  (method, path, data, config) => {
    const node = client().chain(path.slice(1))
    switch (method) {
      case 'GET':
        return node.get(config)
      case 'DELETE':
        return node.delete({ ...config, ...(data === undefined ? {} : { data }) })
      case 'POST':
        return node.post(data, config)
      case 'PUT':
        return node.put(data, config)
      case 'PATCH':
        return node.patch(data, config)
    }
  }

const doors: readonly Door[] = [
  { name: 'the chain', send: byChain(() => wxpay) },
  { name: 'the chain, past an interceptor', send: byChain(() => adorned) },
  {
    name: 'request()',
    send(method, path, data, config) {
      const request = wxpay.request.bind(wxpay) as Untyped
      if (method === 'GET') return request(`${method} ${path}`, config)
      if (method === 'DELETE') return request(`${method} ${path}`, { ...config, data })
      return request(`${method} ${path}`, data, config)
    },
  },
]

describe.each(doors)('a call by $name', ({ send }) => {
  it('signs the sent bytes and parses the response of a call by $name', async () => {
    gateway.respond({ body: '{"state":"DONE"}' })
    const { data, status } = await send(
      'POST',
      '/v3/payscore/serviceorder/{out_order_no}/complete',
      { a: '中' },
      {
        out_order_no: '1234',
      },
    )
    expect(data).toEqual({ state: 'DONE' })
    expect(status).toBe(200)
    expect(gateway.arrived).toMatchObject([
      { method: 'POST', url: '/v3/payscore/serviceorder/1234/complete', verified: true },
    ])
    expect(gateway.arrived[0]?.body.toString()).toBe('{"a":"中"}')
  })

  it.each([
    ['GET', '/v3/certificates'],
    ['POST', '/v3/pay/transactions/native'],
    ['PUT', '/v3/merchant-service/complaint-notifications'],
    ['PATCH', '/v3/customs/orders'],
    ['DELETE', '/v3/merchant-service/complaint-notifications'],
  ] as const)('verifies %s %s', async (method, path) => {
    await send(method, path, method === 'GET' ? undefined : { b: 1 }, {
      params: { a: "it's (1)" },
    })
    expect(gateway.arrived).toMatchObject([{ method, url: `${path}?a=it%27s%20%281%29`, verified: true }])
    expect(gateway.arrived[0]?.body.toString()).toBe(method === 'GET' ? '' : '{"b":1}')
  })

  it('encodes a parameter as one segment', async () => {
    await send('GET', '/v3/pay/transactions/out-trade-no/{out_trade_no}', undefined, {
      out_trade_no: 'a../b?c=1#%2F 中',
    })
    expect(gateway.arrived).toMatchObject([
      { url: '/v3/pay/transactions/out-trade-no/a..%2Fb%3Fc%3D1%23%252F%20%E4%B8%AD', verified: true },
    ])
  })

  it.each([
    [{}, 'PARAMETER_MISSING'],
    [{ out_trade_no: null }, 'PARAMETER_MISSING'],
    [{ out_trade_no: '' }, 'PARAMETER_INVALID'],
    [{ out_trade_no: '..' }, 'PARAMETER_INVALID'],
    [{ out_trade_no: '.' }, 'PARAMETER_INVALID'],
    [{ out_trade_no: 1e21 }, 'PARAMETER_INVALID'],
    [{ out_trade_no: ['a'] }, 'PARAMETER_INVALID'],
    [{ out_trade_no: '\uD800' }, 'PARAMETER_INVALID'],
  ])('rejects %o before anything is sent', async (config, code) => {
    const refused = send('GET', '/v3/pay/transactions/out-trade-no/{out_trade_no}', undefined, config)
    await expect(refused).rejects.toMatchObject({ name: 'InputError', code, field: 'out_trade_no' })
    await expect(refused).rejects.toThrow(
      '  GET /v3/pay/transactions/out-trade-no/{out_trade_no}\n                                        ^^^^^^^^^^^^^^',
    )
    expect(gateway.arrived).toEqual([])
  })

  it.each([
    [{ timeout: '5s' }, 'timeout'],
    [{ timeout: Number.NaN }, 'timeout'],
    [{ timeout: 2 ** 31 }, 'timeout'],
    [{ timeout: 2 ** 40 }, 'timeout'],
    [{ attemptTimeout: -1 }, 'attemptTimeout'],
  ])('rejects %o before anything is sent', async (config, field) => {
    await expect(
      send('GET', '/v3/certificates', undefined, config as unknown as ChainConfig),
    ).rejects.toMatchObject({ code: 'OPTION_INVALID', field, route: 'GET /v3/certificates' })
    expect(gateway.arrived).toEqual([])
  })

  it.each([Number.POSITIVE_INFINITY, 2 ** 31 - 1])('accepts a timeout of %d', async (timeout) => {
    await send('GET', '/v3/certificates', undefined, { timeout })
    expect(gateway.arrived).toMatchObject([{ verified: true }])
  })

  it('rejects a body with a cycle, or nested without end', async () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    let deep: object = {}
    for (let depth = 0; depth < 20_000; depth++) deep = { deep }
    for (const body of [circle, { deep }]) {
      await expect(send('POST', '/v3/x', body)).rejects.toMatchObject({
        name: 'InputError',
        code: 'BODY_INVALID',
        route: 'POST /v3/x',
      })
    }
    expect(gateway.arrived).toEqual([])
  })

  it('rejects a header that HTTP cannot represent, and does not report a network failure', async () => {
    await expect(
      send('GET', '/v3/certificates', undefined, { headers: { 'X-Shop': '商店' } }),
    ).rejects.toMatchObject({ name: 'InputError', code: 'OPTION_INVALID', field: 'headers' })
    expect(gateway.arrived).toEqual([])
  })

  it('accepts numbers and bigints as parameters', async () => {
    await send('GET', '/v3/marketing/favor/users/{openid}/coupons/{coupon_id}', undefined, {
      openid: 7,
      coupon_id: 12345678901234567890n,
    })
    expect(gateway.arrived).toMatchObject([
      { url: '/v3/marketing/favor/users/7/coupons/12345678901234567890', verified: true },
    ])
  })

  it.each(['/v3/a/../b', '/v3/%2e%2E/b', '/v3/a?b=1', '/v3/a#b', '/v3/{a/b', '/v3//b'])(
    'rejects the path %s',
    async (path) => {
      await expect(send('GET', path)).rejects.toMatchObject({ code: 'PATH_INVALID' })
      expect(gateway.arrived).toEqual([])
    },
  )

  it('keeps the slash at the end of a path', async () => {
    await send('POST', '/v3/applyment4sub/applyment/', {})
    await send('POST', '/v3/applyment4sub/applyment/{empty}', {}, { empty: '' })
    expect(gateway.arrived).toMatchObject([
      { url: '/v3/applyment4sub/applyment/', verified: true },
      { url: '/v3/applyment4sub/applyment/', verified: true },
    ])
  })
})

it('rejects an invalid route in request()', async () => {
  const request = wxpay.request.bind(wxpay) as Untyped
  await expect(request('POST v3/pay')).rejects.toMatchObject({ code: 'PATH_INVALID' })
})
