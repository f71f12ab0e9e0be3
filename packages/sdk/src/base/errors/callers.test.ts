import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../../test/gateway'
import { parseBill } from '../../features/bills/parse'
import { Wechatpay } from '../../wechatpay'
import { callSite, traced, withCallers } from './callers'

let gateway: Gateway
let wxpay: Wechatpay
let extended: Wechatpay
let reader: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, retry: false })
  const secret = '0123456789abcdef0123456789abcdef'
  reader = new Wechatpay({ ...gateway.options, secret, apiv3Key: secret })
  extended = new Wechatpay({ ...gateway.options, retry: false })
  extended.client.v3.interceptors.request.use((config) => config)
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.respond({ status: 400, body: '{"code":"PARAM_ERROR","message":"no"}' })
})

/** Calls from a function that is long gone when the call rejects, as a forgotten `await` does. */
async function stackOf(call: () => Promise<unknown>): Promise<string> {
  const rejected = await new Promise<unknown>((resolve, reject) => {
    setImmediate(function forgetfulCheckout() {
      call().then(reject, resolve)
    })
  })
  expect(rejected).toBeInstanceOf(Error)
  return (rejected as Error).stack ?? ''
}

const out_trade_no = '1217752501201407033233368018'
const day = { bill_date: '2024-01-01' }
const days = { begin_date: '2024-01-01', end_date: '2024-01-07' }
const order = { out_trade_no, params: { mchid: '1900000001' } }

describe('the stack of an error whose call is not awaited', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['the chain', () => wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(order)],
    ['the chain, with interceptors', () => extended.v3.pay.transactions.outTradeNo._out_trade_no_.get(order)],
    ['request()', () => wxpay.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', order)],
    ['chain()', () => wxpay.chain('v3/some/new').post({})],
    ['APIv2', () => wxpay.chain('v2/pay/orderquery').post({ out_trade_no })],
    ['an unknown route', () => wxpay.chain('v3').chain('').get({ unknown: 1 })],
    ['transactions.settle()', () => wxpay.transactions.settle(out_trade_no)],
    ['receipts.transfer()', () => wxpay.receipts.transfer({ out_bill_no: 'plfk2020042013' })],
    ['download()', () => wxpay.download(`${gateway.url}/v3/billdownload/file?token=x`)],
    [
      'refunds.create()',
      () =>
        wxpay.refunds.create({
          out_trade_no,
          out_refund_no: '1',
          amount: { refund: 1, total: 1, currency: 'CNY' },
        }),
    ],
    ['client.v3.get()', () => wxpay.client.v3.get('/v3/certificates')],
    ['client.v3.post()', () => wxpay.client.v3.post('/v3/x', {})],
    ['client.v3.request()', () => wxpay.client.v3.request({ url: '/v3/certificates' })],
    ['client.v3()', () => wxpay.client.v3('/v3/certificates')],
    ['client.v3, with interceptors', () => extended.client.v3.get('/v3/certificates')],
    ['client.v3.create()', () => wxpay.client.v3.create().get('/v3/certificates')],
    ['client.v2.post()', () => wxpay.client.v2.post('/pay/orderquery', { out_trade_no })],
    ['pages()', () => wxpay.pages('GET /v3/merchant-service/complaints-v2', { params: days }).next()],
    ['bills.trade(), by its rows', () => wxpay.bills.trade(day)[Symbol.asyncIterator]().next()],
    ['bills.trade().available()', () => wxpay.bills.trade(day).available()],
    ['bills.trade().summary()', () => wxpay.bills.trade(day).summary()],
    ['bills.trade().save()', () => wxpay.bills.trade(day).save('unused.csv')],
    ['parseBill()', () => parseBill(Buffer.from('no bill')).next()],
    ['notifications.unwrap()', () => reader.notifications.unwrap({ headers: {}, body: '{}' })],
    ['notifications.unwrapV2()', () => reader.notifications.unwrapV2({ headers: {}, body: '<xml/>' })],
  ])('names the line that made the call: %s', async (_, call) => {
    const stack = await stackOf(call)
    expect(stack).toContain('forgetfulCheckout')
    expect(stack).toMatch(/forgetfulCheckout \(.*callers\.test\.ts:\d+:\d+\)/)
  })

  it('names it where the connection is refused', async () => {
    const lost = new Wechatpay({ ...gateway.options, retry: false, baseURL: 'http://127.0.0.1:9' })
    const stack = await stackOf(() => lost.v3.certificates.get())
    expect(stack).toMatch(/forgetfulCheckout \(.*callers\.test\.ts:\d+:\d+\)/)
  })

  it('names it where the call fails after it has been resumed', async () => {
    // The order is open, may not be closed, and cannot be queried a second time.
    let asked = 0
    gateway.respond(() => {
      asked += 1
      return asked === 1 ? { body: '{"trade_state":"NOTPAY"}' } : { status: 400, body: '{"code":"X"}' }
    })
    const stack = await stackOf(() => wxpay.transactions.settle(out_trade_no))
    expect(asked).toBeGreaterThan(1)
    expect(stack).toMatch(/forgetfulCheckout \(.*callers\.test\.ts:\d+:\d+\)/)
  })
})

describe('withCallers', () => {
  const site = (): ReturnType<typeof callSite> => callSite(site)

  it('adds each frame once, however often an error passes', () => {
    const error = new Error('shared by many calls')
    const here = site()
    withCallers(error, here)
    const { stack } = error
    expect(withCallers(error, here).stack).toBe(stack)
  })

  it('leaves alone what is not an error, and a frozen error', async () => {
    expect(withCallers('text', site())).toBe('text')
    const frozen = Object.freeze(new Error('frozen'))
    await expect(traced(() => Promise.reject(frozen))).rejects.toBe(frozen)
  })
})
