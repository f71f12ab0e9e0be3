import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

const DAY = 24 * 60 * 60 * 1000
const NOW = new Date('2026-05-10T04:00:00Z')
const ROOT = '/v3/combine-transactions'
const OTHER = '1900000110'

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const at = { timestamp: NOW.getTime() / 1000 }
const get = (url: string) => fixture.client.get(url, at)
const post = (url: string, body: object) => fixture.client.post(url, body, at)
const control = () => fixture.sandbox.control

const subOrder = (out_trade_no: string, total_amount: number, mchid = fixture.mchid, more: object = {}) => ({
  mchid,
  out_trade_no,
  attach: '',
  description: '图书',
  amount: { total_amount, currency: 'CNY' },
  ...more,
})

const newOrder = (number: string, more: object = {}) => ({
  combine_appid: fixture.merchant.appid,
  combine_mchid: fixture.mchid,
  combine_out_trade_no: number,
  sub_orders: [subOrder(`${number}-A`, 600), subOrder(`${number}-B`, 400, OTHER)],
  notify_url: NOTIFY_URL,
  ...more,
})

const order = (number: string, more: object = {}) => post(`${ROOT}/native`, newOrder(number, more))
const query = (number: string) => get(`${ROOT}/out-trade-no/${number}`)
const close = (number: string, subs: readonly (readonly [string, string])[]) =>
  post(`${ROOT}/out-trade-no/${number}/close`, {
    combine_appid: fixture.merchant.appid,
    sub_orders: subs.map(([mchid, out_trade_no]) => ({ mchid, out_trade_no })),
  })

const states = ['ABSENT', 'NOTPAY', 'SUCCESS', 'CLOSED'] as const

async function reach(state: (typeof states)[number]): Promise<string> {
  const number = 'Combined-1'
  if (state === 'ABSENT') return number
  expect(await order(number)).toMatchObject({ status: 200, verified: true })
  if (state === 'SUCCESS') control().combinedOrders.pay(fixture.mchid, number)
  if (state === 'CLOSED') {
    const subs = [
      [fixture.mchid, `${number}-A`],
      [OTHER, `${number}-B`],
    ] as const
    expect((await close(number, subs)).status).toBe(204)
  }
  return number
}

describe.each(states)('a combined order in state %s', (state) => {
  it('answers each event as the table says', async () => {
    const number = await reach(state)
    const found = await query(number)
    expect([found.status, found.body['code']]).toEqual(
      state === 'ABSENT' ? [404, 'ORDER_NOT_EXIST'] : [200, undefined],
    )
    if (state !== 'ABSENT') {
      expect(found.body['sub_orders']).toMatchObject([{ trade_state: state }, { trade_state: state }])
      expect(deviations(`GET ${ROOT}/out-trade-no/{combine_out_trade_no}`, found.body)).toEqual([])
    }
    const subs = [
      [OTHER, `${number}-B`],
      [fixture.mchid, `${number}-A`],
    ] as const
    const closed = await close(number, subs)
    expect([closed.status, closed.body['code']]).toEqual(
      {
        ABSENT: [404, 'ORDER_NOT_EXIST'],
        NOTPAY: [204, undefined],
        SUCCESS: [400, 'ORDER_PAID'],
        CLOSED: [204, undefined],
      }[state],
    )
  })

  it('is repeated only while it can be paid', async () => {
    const number = await reach(state)
    const repeated = await order(number)
    expect([repeated.status, repeated.body['code']]).toEqual(
      {
        ABSENT: [200, undefined],
        NOTPAY: [200, undefined],
        SUCCESS: [400, 'INVALID_REQUEST'],
        CLOSED: [400, 'ORDER_CLOSED'],
      }[state],
    )
    if (state === 'NOTPAY')
      expect(
        await order(number, { sub_orders: [subOrder('Else-1', 1), subOrder('Else-2', 1)] }),
      ).toMatchObject({
        status: 400,
      })
  })
})

describe('combined orders', () => {
  it.each([
    ['native', {}],
    ['app', {}],
    ['jsapi', { combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } }],
    ['h5', { scene_info: { device_id: 'D1', payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }],
  ] as const)('are created, paid and notified once: %s', async (type, more) => {
    const created = await post(`${ROOT}/${type}`, newOrder('Combined-1', more))
    expect(created).toMatchObject({ status: 200, verified: true })
    expect(deviations(`POST ${ROOT}/${type}`, created.body)).toEqual([])
    control().combinedOrders.pay(fixture.mchid, 'Combined-1')
    const notifications = fixture.sandbox.notifications.list(fixture.mchid)
    expect(notifications).toHaveLength(1)
    expect(fixture.sandbox.notifications.get(String(notifications[0]?.id)).resource).toMatchObject({
      combine_out_trade_no: 'Combined-1',
      sub_orders: [
        { out_trade_no: 'Combined-1-A', trade_state: 'SUCCESS', amount: { total_amount: 600 } },
        { out_trade_no: 'Combined-1-B', trade_state: 'SUCCESS', amount: { total_amount: 400 } },
      ],
    })
  })

  it('pay each merchant its part, less its fee', async () => {
    await reach('SUCCESS')
    fixture.sandbox.merchants.create({ mchid: OTHER })
    const balance = (mchid: string) =>
      control()
        .ledger.balances(mchid)
        .find(({ account }) => account === 'BASIC')?.pending
    expect([balance(fixture.mchid), balance(OTHER)]).toEqual([596, 398])
    expect(control().ledger.audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
  })

  it('have sub orders that cannot be queried, paid or closed alone, but refunded', async () => {
    await reach('NOTPAY')
    const url = `/v3/pay/transactions/out-trade-no/Combined-1-A`
    expect(await get(`${url}?mchid=${fixture.mchid}`)).toMatchObject({
      status: 404,
      body: { code: 'ORDER_NOT_EXIST' },
    })
    expect((await post(`${url}/close`, { mchid: fixture.mchid })).status).toBe(404)
    expect(() => control().transactions.pay(fixture.mchid, 'Combined-1-A')).toThrow(/合单/)
    control().combinedOrders.pay(fixture.mchid, 'Combined-1')
    const amount = { refund: 600, total: 600, currency: 'CNY' }
    const refund = { out_trade_no: 'Combined-1-A', out_refund_no: 'Refund-1', amount }
    expect(await post('/v3/refund/domestic/refunds', refund)).toMatchObject({ status: 200 })
    expect((await query('Combined-1')).body['sub_orders']).toMatchObject([
      { trade_state: 'REFUND' },
      { trade_state: 'SUCCESS' },
    ])
  })

  it('are closed with exactly their sub orders, or by themselves after seven days', async () => {
    await reach('NOTPAY')
    expect(await close('Combined-1', [[fixture.mchid, 'Combined-1-A']])).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    await fixture.sandbox.clock.advance(7 * DAY)
    expect((await query('Combined-1')).body['sub_orders']).toMatchObject([
      { trade_state: 'CLOSED' },
      { trade_state: 'CLOSED' },
    ])
  })

  it.each([
    ['one sub order', (): object => ({ sub_orders: [subOrder('Single-1', 1)] })],
    [
      'eleven',
      (): object => ({ sub_orders: Array.from({ length: 11 }, (_, i) => subOrder(`Number-${i}`, 1)) }),
    ],
    ['the same number twice', (): object => ({ sub_orders: [subOrder('Same-1', 1), subOrder('Same-1', 2)] })],
    [
      'dollars',
      (): object => ({
        sub_orders: [
          subOrder('Dollar-1', 1, OTHER, { amount: { total_amount: 1, currency: 'USD' } }),
          subOrder('Dollar-2', 1),
        ],
      }),
    ],
    ['another caller', (): object => ({ combine_mchid: OTHER })],
    ['another appid', (): object => ({ combine_appid: 'wx0000000000000000' })],
  ] as const)('are rejected with %s', async (_, more) => {
    expect((await order('Combined-1', more())).status).toBe(400)
    expect((await query('Combined-1')).status).toBe(404)
  })

  it('leave nothing behind if the number of one sub order is in use', async () => {
    await order('Combined-1')
    const sub_orders = [subOrder('Fresh-1', 1), subOrder('Combined-1-A', 1)]
    expect(await order('Combined-2', { sub_orders })).toMatchObject({
      status: 403,
      body: { code: 'OUT_TRADE_NO_USED' },
    })
    expect((await query('Combined-2')).status).toBe(404)
    expect(
      (await order('Combined-3', { sub_orders: [subOrder('Fresh-1', 1), subOrder('Fresh-2', 1)] })).status,
    ).toBe(200)
  })

  it('are paid by the user whom a JSAPI order names', async () => {
    await post(`${ROOT}/jsapi`, newOrder('Combined-1', { combine_payer_info: { openid: 'oNamed' } }))
    const pay = (openid: string) => control().combinedOrders.pay(fixture.mchid, 'Combined-1', { openid })
    expect(() => pay('oElse')).toThrow(/不一致/)
    expect(pay('oNamed')).toMatchObject({ trade_state: 'SUCCESS', payer: 'oNamed' })
  })
})
