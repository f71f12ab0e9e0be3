import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, completion, newOrder, createFixture } from './fixture'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const root = '/v3/payscore/serviceorder'

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(async () => {
  await fixture.sandbox.close()
})

const post = (path: string, body: object) => fixture.client.post(root + path, body)
const user = () => fixture.sandbox.control.serviceOrders

async function created(more: object = {}): Promise<string> {
  count += 1
  const number = `Fields-${count}`
  expect(await post('', { ...newOrder(fixture.parties, number), ...more })).toMatchObject({ status: 200 })
  return number
}

async function confirmed(more: object = {}): Promise<string> {
  const number = await created(more)
  user().confirm(fixture.mchid, number)
  return number
}

async function completed(total = 500): Promise<string> {
  const number = await confirmed()
  expect(await post(`/${number}/complete`, completion(fixture.parties, total))).toMatchObject({ status: 200 })
  return number
}

const create = (change: object) => post('', { ...newOrder(fixture.parties, `Fields-${++count}`), ...change })
const complete = async (total: number, change: object = {}) =>
  post(`/${await confirmed()}/complete`, { ...completion(fixture.parties, total), ...change })
const modify = async (total: number, change: object = {}) =>
  post(`/${await completed()}/modify`, { ...completion(fixture.parties, total), reason: '优惠', ...change })
const sync = async (change: object) =>
  post(`/${await completed()}/sync`, {
    ...fixture.parties,
    type: 'Order_Paid',
    detail: { paid_time: '20200101120000' },
    ...change,
  })
const message = async (change: object) =>
  post(`/${await confirmed()}/send-pendingmessage`, {
    service_id: fixture.parties.service_id,
    post_payments: [{ name: '租金', amount: 500 }],
    total_amount: 500,
    prepaid_time: '20301231',
    ...change,
  })
const query = (parameters: Record<string, string>) =>
  fixture.client.get(`${root}?${new URLSearchParams({ ...fixture.parties, ...parameters })}`)

const parameter = '400 PARAM_ERROR 268435461'
const early = '400 PARAM_ERROR 271316637'
const notOurs = '403 NO_AUTH 268435457'
const unbound = '400 APPID_MCHID_NOT_MATCH 268445527'
const other = { appid: 'wx0000000000000000' }
const reason = '用户改变主意'

describe('rejected service orders', () => {
  it.each<[string, string, () => ReturnType<typeof post>]>([
    ['created with forbidden characters in its number', parameter, () => create({ out_order_no: '订单1' })],
    ['created under a number with a blank', parameter, () => create({ out_order_no: 'A B' })],
    ['created with a number that is too long', parameter, () => create({ out_order_no: 'A'.repeat(33) })],
    ['created for an unknown service', notOurs, () => create({ service_id: '1' })],
    ['created without a start', parameter, () => create({ time_range: { end_time: '20301231' } })],
    [
      'created with an end before its start',
      early,
      () => create({ time_range: { start_time: '20301231', end_time: '20301230' } }),
    ],
    ['created without an introduction', parameter, () => create({ service_introduction: '' })],
    [
      'created for more than the service allows',
      '400 INVALID_REQUEST 271316656',
      () => create({ risk_fund: { name: 'DEPOSIT', amount: 1_000_000_000 } }),
    ],
    ['completed for more than its deposit', parameter, () => complete(10_001)],
    [
      'completed with a total that differs from its items',
      parameter,
      () => complete(500, { total_amount: 499 }),
    ],
    ['completed before it began', early, () => complete(500, { time_range: { end_time: '20200101' } })],
    [
      'completed with an end in the future',
      early,
      () => complete(500, { time_range: { end_time: '20901231' } }),
    ],
    ['completed by another appid', unbound, () => complete(500, other)],
    ['modified to the same total', '400 INVALID_REQUEST 268435464', () => modify(500)],
    ['modified without a reason', parameter, () => modify(499, { reason: '' })],
    ['modified by another appid', unbound, () => modify(499, other)],
    [
      'canceled by another appid',
      unbound,
      async () => post(`/${await created()}/cancel`, { ...fixture.parties, ...other, reason }),
    ],
    ['canceled without a reason', parameter, async () => post(`/${await created()}/cancel`, fixture.parties)],
    ['collected by another appid', unbound, async () => post(`/${await completed()}/pay`, other)],
    [
      'collected for an unknown service',
      notOurs,
      async () => post(`/${await completed()}/pay`, { service_id: '1' }),
    ],
    ['synchronized for another reason', parameter, () => sync({ type: 'Order_Lost' })],
    ['synchronized without a time', parameter, () => sync({ detail: { paid_time: 'soon' } })],
    [
      'synchronized with a time in the future',
      parameter,
      () => sync({ detail: { paid_time: '20901231120000' } }),
    ],
    ['synchronized by another appid', unbound, () => sync(other)],
    ['announced with a total that differs from its items', parameter, () => message({ total_amount: 499 })],
    ['announced for a day in another format', parameter, () => message({ prepaid_time: '2030-12-31' })],
    ['announced for an invalid day', parameter, () => message({ prepaid_time: '203012311' })],
    ['queried without a number', parameter, () => query({})],
    ['queried by two numbers', parameter, () => query({ out_order_no: 'A', query_id: 'B' })],
    ['queried by another appid', unbound, () => query({ out_order_no: 'A', ...other })],
  ])('%s', async (_, refusal, call) => {
    const { status, body, headers } = await call()
    const internal = headers.get('request-id')?.split('-')[1]
    expect(`${status} ${String(body['code'])} ${String(internal)}`).toBe(refusal)
  })
})

describe('the examples of pay-score operations', () => {
  it.each(['complete', 'modify', 'send-prepaidmessage'])('have a total that adds up: %s', (verb) => {
    for (const path of ['', 'partner.']) {
      const id = `v3.payscore.${path}serviceorder._out_order_no_.${verb}.post`
      const { example } = fixture.sandbox.control.operations.get(id)
      const { post_payments, post_discounts, total_amount } = example.body as {
        readonly post_payments: readonly { readonly amount: number }[]
        readonly post_discounts: readonly { readonly amount: number }[]
        readonly total_amount: number
      }
      const sum = (items: readonly { readonly amount: number }[]) =>
        items.reduce((total, { amount }) => total + amount, 0)
      expect(sum(post_payments) - sum(post_discounts)).toBe(total_amount)
    }
  })
})

describe('accepted service orders', () => {
  it.each<[string, () => ReturnType<typeof post>]>([
    ['completed for its whole deposit', () => complete(10_000)],
    ['modified to a fen less', () => modify(499)],
    ['collected without an appid and a service', async () => post(`/${await completed()}/pay`, {})],
    [
      'created with all characters that a number may contain',
      () => create({ out_order_no: 'aZ09_-|*'.padEnd(32, '9') }),
    ],
    ['canceled for a reason', async () => post(`/${await created()}/cancel`, { ...fixture.parties, reason })],
    ['synchronized', () => sync({})],
    ['announced', () => message({})],
  ])('accepts one %s', async (_, call) => {
    expect([200, 204]).toContain((await call()).status)
  })

  it('records a payer even if none was named', async () => {
    const number = `Fields-${++count}`
    const body = { ...completion(fixture.parties, 500), out_order_no: number }
    await post('/direct-complete', { ...body, time_range: { start_time: '20200101', end_time: '20200102' } })
    user().pay(fixture.mchid, number)
    expect((await query({ out_order_no: number })).body).toMatchObject({
      openid: expect.stringMatching(/^o/) as string,
    })
  })

  it('expires an order thirty days after its creation', async () => {
    const number = await created()
    await fixture.sandbox.clock.advance(30 * DAY - HOUR)
    expect(user().get(fixture.mchid, number)).toMatchObject({ condition: 'CREATED' })
    await fixture.sandbox.clock.advance(HOUR)
    expect(user().get(fixture.mchid, number)).toMatchObject({ condition: 'EXPIRED' })
  })

  it.each([
    ['on confirmation for OnAccept', 'OnAccept', /^20\d{12}$/],
    ['at its start time', '20200101', /^20200101$/],
  ])('begins %s', async (_, start_time, began) => {
    const number = await confirmed({ time_range: { start_time } })
    const { body } = await query({ out_order_no: number })
    expect(body).toMatchObject({ time_range: { start_time: expect.stringMatching(began) as string } })
  })

  it('reports the amounts to collect, the collected ones, and how', async () => {
    const collection = async (number: string) => (await query({ out_order_no: number })).body['collection']
    const paying = await completed()
    expect(await collection(paying)).toEqual({
      state: 'USER_PAYING',
      total_amount: 500,
      paying_amount: 500,
      paid_amount: 0,
    })
    user().pay(fixture.mchid, paying)
    const paid = { state: 'USER_PAID', total_amount: 500, paying_amount: 0, paid_amount: 500 }
    expect(await collection(paying)).toMatchObject({
      ...paid,
      details: [{ seq: 1, amount: 500, paid_type: 'NEWTON' }],
    })
    const otherwise = await completed()
    const detail = { paid_time: '20200101120000' }
    await post(`/${otherwise}/sync`, { ...fixture.parties, type: 'Order_Paid', detail })
    expect(await collection(otherwise)).toMatchObject({
      ...paid,
      details: [{ seq: 1, amount: 500, paid_type: 'MCH', ...detail }],
    })
  })
})
