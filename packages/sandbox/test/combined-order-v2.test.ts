import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientV2, type Given, clientV2 } from './client-v2'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

const DAY = 24 * 60 * 60 * 1000
const OTHER = '1900000110'
const NUMBER = 'Combined1'
const states = ['ABSENT', 'NOTPAY', 'SUCCESS', 'CLOSED'] as const
type State = (typeof states)[number]

let fixture: Fixture
let client: ClientV2

beforeEach(async () => {
  fixture = await createFixture({ refundInterval: 0 })
  client = clientV2(fixture)
})
afterEach(() => fixture.sandbox.close())

const control = () => fixture.sandbox.control
const send = (path: string, given: Given) => {
  const { appid: combine_appid, mchid: combine_mch_id } = fixture.merchant
  const parties = { appid: undefined, mch_id: undefined, combine_appid, combine_mch_id }
  return client.send(path, { ...parties, combine_out_trade_no: NUMBER, ...given }, 'HMAC-SHA256')
}

const subOrder = (mch_id: string, letter: string, total_fee: number) => ({
  appid: fixture.merchant.appid,
  mch_id,
  body: '图书',
  attach: letter,
  out_trade_no: `${NUMBER}-${letter}`,
  fee_type: 'CNY',
  total_fee,
})

const order = (more: Given = {}, list = [subOrder(fixture.mchid, 'A', 600), subOrder(OTHER, 'B', 400)]) =>
  send('/pay/combinedorder', {
    device_info: 'POS-1',
    spbill_create_ip: '127.0.0.1',
    notify_url: NOTIFY_URL,
    trade_type: 'NATIVE',
    scene_info: JSON.stringify({ payer_client_ip: '127.0.0.1' }),
    sub_order_list: JSON.stringify({ order_num: list.length, order_list: list }),
    ...more,
  })
const query = () => send('/pay/querycombinedorder', {})
const close = (numbers = [`${NUMBER}-A`, `${NUMBER}-B`]) =>
  send('/pay/closecombinedorder', {
    sub_order_list: JSON.stringify([
      {
        order: numbers.map((out_trade_no, index) => ({
          mchid: index === 0 ? fixture.mchid : OTHER,
          out_trade_no,
        })),
      },
    ]),
  })
const listOf = (fields: Readonly<Record<string, unknown>>): unknown =>
  JSON.parse(String(fields['sub_order_list']))

async function reach(state: State): Promise<void> {
  if (state === 'ABSENT') return
  expect(await order()).toMatchObject({ result_code: 'SUCCESS' })
  if (state === 'SUCCESS') control().combinedOrders.pay(fixture.mchid, NUMBER)
  if (state === 'CLOSED') await fixture.sandbox.clock.advance(7 * DAY)
}

describe.each(states)('a combined order of APIv2 in state %s', (state) => {
  beforeEach(() => reach(state))

  it('is created again only with the same parameters and while it can be paid', async () => {
    const expected = { ABSENT: undefined, NOTPAY: undefined, SUCCESS: 'ORDERPAID', CLOSED: 'ORDERCLOSED' }[
      state
    ]
    const created = await order()
    expect(created['err_code']).toBe(expected)
    expect(created['combine_mch_id']).toBe(fixture.mchid)
    if (expected === undefined) expect(created['code_url']).toMatch(/^weixin:/)
    expect((await order({ notify_url: 'https://merchant.example/other' }))['result_code']).toBe('FAIL')
  })

  it('is queried with its sub orders', async () => {
    const found = await query()
    if (state === 'ABSENT') {
      expect(found).toMatchObject({ result_code: 'FAIL', err_code: 'ORDERNOTEXIST' })
      return
    }
    expect(found).toMatchObject({ result_code: 'SUCCESS', trade_state: state, device_info: 'POS-1' })
    expect(listOf(found)).toMatchObject({
      order_num: 2,
      order_list: [
        { mchid: fixture.mchid, attach: 'A', amount: { total_amount: 600 } },
        { mchid: OTHER, attach: 'B', amount: { total_amount: 400 } },
      ],
    })
  })

  it('is closed with all of its sub orders', async () => {
    const expected = {
      ABSENT: 'ORDERNOTEXIST',
      NOTPAY: undefined,
      SUCCESS: 'ORDERPAID',
      CLOSED: 'ORDERCLOSED',
    }
    expect((await close([`${NUMBER}-A`]))['result_code']).toBe('FAIL')
    expect((await close())['err_code']).toBe(expected[state])
    if (state === 'NOTPAY') expect(await query()).toMatchObject({ trade_state: 'CLOSED' })
  })
})

describe('a combined order of APIv2', () => {
  it('is notified by APIv2, booked for each merchant, and is one of APIv3 too', async () => {
    await reach('SUCCESS')
    const [notification] = control().notifications.list(fixture.mchid)
    expect(notification).toMatchObject({
      event_type: 'v2.combined-transactions-success',
      resource: { combine_out_trade_no: NUMBER, sign_type: 'HMAC-SHA256', trade_type: 'NATIVE' },
    })
    expect(listOf(notification?.resource ?? {})).toMatchObject({
      order_num: 2,
      order_list: [
        { mch_id: fixture.mchid, total_fee: 600, cash_fee: 600, out_trade_no: `${NUMBER}-A` },
        { mch_id: OTHER, total_fee: 400 },
      ],
    })
    expect(control().ledger.audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
    const path = `/v3/combine-transactions/out-trade-no/${NUMBER}`
    expect((await fixture.client.get(path)).body).toMatchObject({
      sub_orders: [{ trade_state: 'SUCCESS' }, { trade_state: 'SUCCESS' }],
    })
    const refunded = await client.send('/secapi/pay/refund', {
      out_trade_no: `${NUMBER}-A`,
      out_refund_no: 'Refund1',
      total_fee: 600,
      refund_fee: 100,
    })
    expect(refunded).toMatchObject({ result_code: 'SUCCESS' })
  })

  it.each([
    ['a JSAPI order without a user', { trade_type: 'JSAPI' }],
    ['an unknown trade type', { trade_type: 'FACEPAY' }],
    ['a list that is not JSON', { sub_order_list: 'A,B' }],
    ['a wrong number of sub orders', { sub_order_list: JSON.stringify({ order_num: 3, order_list: [] }) }],
    ['an impossible time', { time_expire: '20261332000000' }],
  ])('rejects %s', async (_, more) => {
    expect((await order(more))['result_code']).not.toBe('SUCCESS')
    expect(await query()).toMatchObject({ err_code: 'ORDERNOTEXIST' })
  })

  it('has at most ten sub orders', async () => {
    const list = Array.from({ length: 11 }, (_, index) => subOrder(fixture.mchid, String(index), 1))
    expect((await order({}, list))['result_code']).not.toBe('SUCCESS')
    expect(await order({}, list.slice(1))).toMatchObject({ result_code: 'SUCCESS' })
  })
})
