import type { AxiosResponse } from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, MERCHANT_SERIAL, merchantKey, startGateway } from '../../../test/gateway'
import type { ChainNode } from '../../operations/chain/node'
import { Wechatpay } from '../../wechatpay'

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay(gateway.options)
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({})
})

// Written like JavaScript: the type declarations reject these calls.
const at = (path: string, client: Wechatpay = wxpay): ChainNode =>
  path
    .split('.')
    .reduce<unknown>((node, name) => Reflect.get(Object(node) as object, name), client) as ChainNode
const out_trade_no = '1217752501201407033233368018'

const refused = async (call: Promise<AxiosResponse>, code: string, field?: string): Promise<string> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ name: 'InputError', code, ...(field === undefined ? {} : { field }) })
  expect(gateway.arrived).toEqual([])
  return (error as Error).message
}

describe('a route that is not in the catalog', () => {
  it('rejects an unknown route of the chain before anything is sent, with the nearest route', async () => {
    const message = await refused(at('v3.pay.transactions.nativ').post({}), 'ROUTE_UNKNOWN')
    expect(message).toContain('Did you mean POST /v3/pay/transactions/native?')
  })

  it('rejects an unknown route in request() before anything is sent', async () => {
    const request = wxpay.request.bind(wxpay) as unknown as (...given: unknown[]) => Promise<AxiosResponse>
    const message = await refused(request('POST /v3/pay/transactions/nativ', {}), 'ROUTE_UNKNOWN')
    expect(message).toContain('Did you mean POST /v3/pay/transactions/native?')
  })

  it('rejects unknown routes of APIv2 and of a brand', async () => {
    const v2 = await refused(at('v2.pay.unifiedOrder').post({}), 'ROUTE_UNKNOWN')
    expect(v2).toContain('Did you mean POST /v2/pay/unifiedorder?')
    await refused(at('brand.marketing.productCoupons').get(), 'ROUTE_UNKNOWN')
  })

  it('rejects a method that the path does not have, and lists those that it has', async () => {
    const message = await refused(at('v3.pay.transactions.native').get(), 'ROUTE_UNKNOWN')
    expect(message).toContain('/v3/pay/transactions/native has no GET in the catalog; it has POST.')
  })

  it('sends an unknown route unchanged by chain()', async () => {
    await wxpay.chain('v3/brand-new/Operation').post({ a: 1 })
    await at('v3.pay.transactions').chain('brand-new').get()
    await wxpay.chain('v3/pay').chain('Other').get()
    expect(gateway.arrived).toMatchObject([
      { method: 'POST', url: '/v3/brand-new/Operation', verified: true },
      { method: 'GET', url: '/v3/pay/transactions/brand-new', verified: true },
      { method: 'GET', url: '/v3/pay/Other', verified: true },
    ])
  })
})

describe('a key of a config that nothing reads', () => {
  const orders = (client = wxpay): ChainNode => at('v3.pay.transactions.outTradeNo._out_trade_no_', client)

  it('rejects a query parameter of the operation outside params', async () => {
    const message = await refused(
      orders().get({ out_trade_no, mchid: '1900000001' }),
      'OPTION_INVALID',
      'mchid',
    )
    expect(message).toBe(
      'Query parameter "mchid" of GET /v3/pay/transactions/out-trade-no/{out_trade_no} belongs in params: write ' +
        '{ params: { mchid: … } }',
    )
  })

  it('rejects a query parameter outside params even if an interceptor could read it', async () => {
    const extended = new Wechatpay(gateway.options)
    extended.client.v3.interceptors.request.use((config) => config)
    await refused(orders(extended).get({ out_trade_no, mchid: '1900000001' }), 'OPTION_INVALID', 'mchid')
  })

  it('suggests the nearest query parameter or option for an unknown key', async () => {
    const bills = at('v3.bill.tradebill')
    const query = await refused(bills.get({ billDate: '2024-01-01' }), 'OPTION_INVALID', 'billDate')
    expect(query).toContain('Did you mean the query parameter bill_date? Write { params: { bill_date: … } }')
    const option = await refused(bills.get({ timeOut: 5 }), 'OPTION_INVALID', 'timeOut')
    expect(option).toContain('Did you mean timeout?')
  })

  it('names the argument of the body if the operation takes one', async () => {
    const native = at('v3.pay.transactions.native')
    const message = await refused(native.post({}, { notify_url: 'x' }), 'OPTION_INVALID', 'notify_url')
    expect(message).toContain('Fields of the body belong in the first argument')
  })

  it('rejects an unknown key on chain() as well', async () => {
    const message = await refused(wxpay.chain('v3/new').get({ offset: 1 }), 'OPTION_INVALID', 'offset')
    expect(message).toContain('Query parameters belong in params: { params: { offset: … } }')
  })

  it('accepts unknown keys if the caller has an interceptor', async () => {
    const extended = new Wechatpay(gateway.options)
    const seen: unknown[] = []
    extended.client.v3.interceptors.request.use((config) => {
      seen.push(Reflect.get(config, 'metadata'))
      return config
    })
    await orders(extended).get({ out_trade_no, params: { mchid: '1900000001' }, metadata: { id: 7 } })
    expect(seen).toEqual([{ id: 7 }])
  })

  it('rejects mchid without serial and privateKey', async () => {
    const native = at('v3.pay.transactions.native')
    const message = await refused(native.post({}, { mchid: '1900000109' }), 'OPTION_INVALID', 'mchid')
    expect(message).toContain('give serial and privateKey as well')
  })
})

describe('a config that is right', () => {
  it('signs as another merchant, and sends mchid in the query as well', async () => {
    const override = { mchid: '1900000109', serial: MERCHANT_SERIAL, privateKey: merchantKey }
    await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      ...override,
      params: { mchid: '1900000109' },
    })
    expect(gateway.arrived).toMatchObject([
      { url: `/v3/pay/transactions/out-trade-no/${out_trade_no}?mchid=1900000109` },
    ])
  })

  it('accepts any option of axios and of this package', async () => {
    await at('v3.certificates').get({
      timeout: 5_000,
      attemptTimeout: 4_000,
      retry: { attempts: 2 },
      onRetry: () => undefined,
      headers: { 'X-Trace': '1' },
      responseType: 'json',
      maxContentLength: 100_000,
      signal: new AbortController().signal,
      validateStatus: (status: number) => status < 400,
    })
    expect(gateway.arrived).toMatchObject([{ url: '/v3/certificates', verified: true }])
  })
})
