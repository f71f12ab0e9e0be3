import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Given, clientV2 } from './client-v2'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'
import { signingClient } from './signing-client'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
// 20:00 in Beijing.
const NOW = new Date('2026-05-10T12:00:00Z')
const ROOT = '/v3/marketing/favor'
const USER = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
})
// A new sandbox after a test that advanced the clock.
beforeEach(async () => {
  if (fixture.sandbox.clock.now().getTime() === NOW.getTime()) return
  await fixture.sandbox.close()
  fixture = await createFixture({ clock: { now: () => NOW }, refundInterval: 0 })
})
afterAll(async () => {
  await fixture.sandbox.close()
})

/** Makes the tests work with a merchant that has no money and no notifications yet. */
function newMerchant(): void {
  const { sandbox } = fixture
  const merchant = sandbox.merchants.create()
  const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) => sandbox.fetch(request))
  fixture = { ...fixture, merchant, client, mchid: merchant.mchid }
}

const control = () => fixture.sandbox.control
const get = (url: string) => fixture.client.get(url, at)
const post = (url: string, body: object) => fixture.client.post(url, body, at)
const balance = (account: string, mchid = fixture.mchid) => {
  const found = control()
    .ledger.balances(mchid)
    .find((each) => each.account === account)
  return (found?.available ?? 0) + (found?.pending ?? 0)
}
const clean = { sum: 0, unbalanced: [], differing: [], negative: [] }

/** Body that creates a stock of ten coupons of 3 yuan, for orders of at least 10 yuan. */
function newStock(changes: Record<string, unknown> = {}, use: object = {}): Record<string, unknown> {
  count += 1
  return {
    stock_name: '夏日满减券',
    belong_merchant: fixture.mchid,
    available_begin_time: '2026-05-10T20:00:00+08:00',
    available_end_time: '2026-06-10T20:00:00+08:00',
    stock_use_rule: {
      max_coupons: 10,
      max_amount: 3000,
      max_coupons_per_user: 2,
      natural_person_limit: false,
      prevent_api_abuse: false,
    },
    pattern_info: { description: '全场可用' },
    no_cash: false,
    stock_type: 'NORMAL',
    coupon_use_rule: { fixed_normal_coupon: { coupon_amount: 300, transaction_minimum: 1000 }, ...use },
    out_request_no: `Stock-${count}`,
    ...changes,
  }
}

const act = (stock_id: string, action: string, creator = fixture.mchid) =>
  post(`${ROOT}/stocks/${stock_id}/${action}`, { stock_creator_mchid: creator })
const stockOf = (stock_id: string) => get(`${ROOT}/stocks/${stock_id}?stock_creator_mchid=${fixture.mchid}`)

async function running(changes: Record<string, unknown> = {}, use: object = {}): Promise<string> {
  control().ledger.topUp(fixture.mchid, { amount: 3000 })
  const { body } = await post(`${ROOT}/coupon-stocks`, newStock(changes, use))
  const stock_id = String(body['stock_id'])
  expect(await act(stock_id, 'start')).toMatchObject({ status: 200, body: { stock_id } })
  return stock_id
}

const send = (stock_id: string, openid = USER, changes: object = {}) => {
  count += 1
  return post(`${ROOT}/users/${openid}/coupons`, {
    stock_id,
    stock_creator_mchid: fixture.mchid,
    out_request_no: `Send-${count}`,
    appid: fixture.merchant.appid,
    ...changes,
  })
}
const received = async (stock_id: string, openid = USER) =>
  String((await send(stock_id, openid)).body['coupon_id'])

async function buy(
  total: number,
  coupon_ids: readonly string[],
  changes: Record<string, unknown> = {},
): Promise<string> {
  count += 1
  const number = `Coupon-${count}`
  const ordered = await post('/v3/pay/transactions/native', {
    ...newTransaction(fixture, number, total),
    ...changes,
  })
  expect(ordered.status).toBe(200)
  control().transactions.pay(fixture.mchid, number, { openid: USER, coupon_ids })
  return number
}

const paidAs = async (number: string) =>
  (await get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${fixture.mchid}`)).body

const refund = (of: string, amount: number, total: number) => {
  count += 1
  return post('/v3/refund/domestic/refunds', {
    out_trade_no: of,
    out_refund_no: `Refund-${count}`,
    amount: { refund: amount, total, currency: 'CNY' },
  })
}

const states = ['ABSENT', 'unactivated', 'audit', 'running', 'paused', 'stoped'] as const

async function reach(state: (typeof states)[number]): Promise<string> {
  if (state === 'ABSENT') return '10000000'
  if (state === 'unactivated' || state === 'audit') {
    control().ledger.topUp(fixture.mchid, { amount: 3000 })
    const stock_id = String((await post(`${ROOT}/coupon-stocks`, newStock())).body['stock_id'])
    if (state === 'audit') control().favorStocks.audit(fixture.mchid, stock_id)
    return stock_id
  }
  const stock_id = await running()
  if (state === 'paused') await act(stock_id, 'pause')
  if (state === 'stoped') await act(stock_id, 'stop')
  return stock_id
}

const nothing = '404 RESOURCE_NOT_EXISTS'
const illegal = '400 PARAM_ERROR'
const inactive = '400 INVALID_REQUEST'

describe.each(states)('a stock in state %s', (state) => {
  it.each<[string, Record<(typeof states)[number], string>]>([
    [
      'start',
      {
        ABSENT: nothing,
        unactivated: 'running',
        audit: illegal,
        running: 'running',
        paused: illegal,
        stoped: illegal,
      },
    ],
    [
      'pause',
      {
        ABSENT: nothing,
        unactivated: illegal,
        audit: illegal,
        running: 'paused',
        paused: 'paused',
        stoped: illegal,
      },
    ],
    [
      'restart',
      {
        ABSENT: nothing,
        unactivated: illegal,
        audit: illegal,
        running: 'running',
        paused: 'running',
        stoped: illegal,
      },
    ],
    [
      'stop',
      {
        ABSENT: nothing,
        unactivated: 'stoped',
        audit: illegal,
        running: 'stoped',
        paused: 'stoped',
        stoped: 'stoped',
      },
    ],
    [
      'send',
      {
        ABSENT: nothing,
        unactivated: inactive,
        audit: inactive,
        running: 'running',
        paused: inactive,
        stoped: inactive,
      },
    ],
  ])('takes the event %s as the table says', async (action, outcomes) => {
    const stock_id = await reach(state)
    const { status, body } = action === 'send' ? await send(stock_id) : await act(stock_id, action)
    const outcome =
      status === 200 ? (await stockOf(stock_id)).body['status'] : `${status} ${String(body['code'])}`
    expect(outcome).toBe(outcomes[state])
    if (status !== 200) return
    if (action === 'send') expect(deviations(`POST ${ROOT}/users/{openid}/coupons`, body)).toEqual([])
    else expect(deviations(`POST ${ROOT}/stocks/{stock_id}/${action}`, body)).toEqual([])
  })

  it('can be queried and listed if it exists', async () => {
    const stock_id = await reach(state)
    const { status, body } = await stockOf(stock_id)
    const list = await get(`${ROOT}/stocks?stock_creator_mchid=${fixture.mchid}&offset=0&limit=100`)
    const listed = (list.body['data'] as { stock_id: string }[]).map((each) => each.stock_id)
    expect(listed.includes(stock_id)).toBe(state !== 'ABSENT')
    expect(list.body['total_count']).toBe(listed.length)
    if (state === 'ABSENT') {
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
      return
    }
    expect(body).toMatchObject({ stock_id, status: state, stock_name: '夏日满减券' })
    expect(deviations(`GET ${ROOT}/stocks/{stock_id}`, body)).toEqual([])
    expect(deviations(`GET ${ROOT}/stocks`, list.body)).toEqual([])
  })
})

describe('a new stock', () => {
  it('is returned again for the same request, and rejected for another with its number', async () => {
    const body = newStock()
    const first = await post(`${ROOT}/coupon-stocks`, body)
    expect(first).toMatchObject({ status: 200, verified: true })
    expect((await post(`${ROOT}/coupon-stocks`, body)).body).toEqual(first.body)
    expect(await post(`${ROOT}/coupon-stocks`, { ...body, comment: '其他' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['another type', { stock_type: 'DISCOUNT' }, 'PARAM_ERROR'],
    ['another merchant', { belong_merchant: '1900000099' }, 'PARAM_ERROR'],
    ['a name of more than nine Chinese characters', { stock_name: '一二三四五六七八九十一' }, 'PARAM_ERROR'],
    ['a name with a comma', { stock_name: 'a,b' }, 'PARAM_ERROR'],
    ['a begin in the past', { available_begin_time: '2026-05-10T19:00:00+08:00' }, 'PARAM_ERROR'],
    [
      'a begin after more than a year',
      {
        available_begin_time: '2027-05-11T20:00:00+08:00',
        available_end_time: '2027-05-12T20:00:00+08:00',
      },
      'PARAM_ERROR',
    ],
    ['more than 90 days', { available_end_time: '2026-08-09T20:00:00+08:00' }, 'PARAM_ERROR'],
    ['an end before the begin', { available_end_time: '2026-05-10T20:00:00+08:00' }, 'PARAM_ERROR'],
    ['a time without a zone', { available_end_time: '2026-06-10' }, 'PARAM_ERROR'],
    ['no value', { coupon_use_rule: {} }, 'PARAM_ERROR'],
  ])('is rejected for %s', async (_, changes, code) => {
    expect(await post(`${ROOT}/coupon-stocks`, newStock(changes))).toMatchObject({
      status: 400,
      body: { code },
    })
  })

  it('has a budget of as many coupons as it has', async () => {
    const stock = newStock()
    const rule = { ...(stock['stock_use_rule'] as object), max_amount: 2999 }
    expect(await post(`${ROOT}/coupon-stocks`, { ...stock, stock_use_rule: rule })).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', message: '批次预算等于批次面额乘以发券数' },
    })
  })

  it('lists its merchants and goods, page by page, and changes its goods', async () => {
    const stock_id = await running(
      {},
      { available_merchants: ['1900000001', '1900000002', '1900000003'], available_items: ['A', 'B'] },
    )
    const of = (name: string, page: string) =>
      get(`${ROOT}/stocks/${stock_id}/${name}?stock_creator_mchid=${fixture.mchid}&${page}`)
    expect((await of('merchants', 'offset=1&limit=1')).body).toEqual({
      total_count: 3,
      data: ['1900000002'],
      offset: 1,
      limit: 1,
      stock_id,
    })
    expect((await of('items', 'offset=0&limit=10')).body).toMatchObject({ data: ['A', 'B'] })
    expect(await of('items', 'offset=0&limit=0')).toMatchObject({ status: 400 })
    const change = (more: object) =>
      post(`${ROOT}/stocks/${stock_id}/modify-goods-id`, { stock_creator_mchid: fixture.mchid, ...more })
    const changed = await change({ add_goods_id_list: ['C'], delete_goods_id_list: ['A'] })
    expect(changed.status).toBe(200)
    expect((await of('items', 'offset=0&limit=10')).body).toMatchObject({ data: ['B', 'C'] })
    expect(await change({ delete_goods_id_list: ['B', 'C'] })).toMatchObject({ status: 400 })
  })

  it('is started, paused and stopped by its creator alone', async () => {
    const stock_id = await running()
    for (const action of ['start', 'pause', 'restart', 'stop']) {
      expect(await act(stock_id, action, '1900000099')).toMatchObject({
        status: 403,
        body: { code: 'NO_AUTH' },
      })
    }
  })
})

describe('the budget of a stock', () => {
  beforeEach(newMerchant)

  it('is locked when the stock starts, and returned when it stops', async () => {
    const stock_id = await running()
    expect([balance('BASIC'), balance('COUPONS')]).toEqual([0, 3000])
    expect(control().favorStocks.get(fixture.mchid, stock_id)).toMatchObject({ locked: 3000 })
    // Not twice.
    await act(stock_id, 'start')
    expect(balance('COUPONS')).toBe(3000)
    await act(stock_id, 'stop')
    expect([balance('BASIC'), balance('COUPONS')]).toEqual([3000, 0])
    expect(control().ledger.audit()).toMatchObject(clean)
  })

  it('comes from the operation account of a merchant that uses one', async () => {
    control().ledger.topUp(fixture.mchid, { account: 'OPERATION', amount: 3000 })
    const stock_id = await running()
    expect([balance('BASIC'), balance('OPERATION'), balance('COUPONS')]).toEqual([3000, 0, 3000])
    await act(stock_id, 'stop')
    expect(balance('OPERATION')).toBe(3000)
  })

  it('must be on the account', async () => {
    control().ledger.topUp(fixture.mchid, { amount: 2999 })
    const { body } = await post(`${ROOT}/coupon-stocks`, newStock())
    const stock_id = String(body['stock_id'])
    expect(await act(stock_id, 'start')).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
    expect((await stockOf(stock_id)).body).toMatchObject({ status: 'unactivated' })
    control().ledger.topUp(fixture.mchid, { amount: 1 })
    expect(await act(stock_id, 'start')).toMatchObject({ status: 200 })
  })

  it('is not needed by a stock without a sponsor', async () => {
    const { body } = await post(`${ROOT}/coupon-stocks`, newStock({ no_cash: true }))
    expect(await act(String(body['stock_id']), 'start')).toMatchObject({ status: 200 })
    expect(balance('COUPONS')).toBe(0)
  })

  it('stays locked for coupons of users until they are used or expire', async () => {
    const stock_id = await running({}, { coupon_available_time: { available_time_after_receive: 60 } })
    const [first] = [await received(stock_id), await received(stock_id, 'o-other')]
    await act(stock_id, 'stop')
    expect([balance('BASIC'), balance('COUPONS')]).toEqual([2400, 600])
    await buy(1000, [first])
    expect(balance('COUPONS')).toBe(300)
    await fixture.sandbox.clock.advance(HOUR)
    expect(balance('COUPONS')).toBe(0)
    expect(control().ledger.audit()).toMatchObject(clean)
  })

  it('returns when the time of the stock is over', async () => {
    const stock_id = await running()
    await received(stock_id)
    await fixture.sandbox.clock.advance(31 * DAY)
    expect((await stockOf(stock_id)).body).toMatchObject({ status: 'stoped', distributed_coupons: 1 })
    expect([balance('BASIC'), balance('COUPONS')]).toEqual([3000, 0])
  })
})

describe('sending a coupon', () => {
  it('returns the same coupon for the same request', async () => {
    const stock_id = await running()
    const same = { out_request_no: 'Same-1' }
    const { body } = await send(stock_id, USER, same)
    expect((await send(stock_id, USER, same)).body).toEqual(body)
    expect(await send(stock_id, 'o-other', same)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    })
    expect((await stockOf(stock_id)).body).toMatchObject({ distributed_coupons: 1 })
  })

  it('ends with the number of a user, of the stock and of the day', async () => {
    const rule = { max_coupons: 4, max_amount: 1200, max_coupons_per_user: 2, max_amount_by_day: 900 }
    const limits = { ...rule, natural_person_limit: false, prevent_api_abuse: false }
    const stock_id = await running({ stock_use_rule: limits })
    const blocked = { status: 403, body: { code: 'REQUEST_BLOCKED' } }
    const usedUp = { status: 403, body: { code: 'NOT_ENOUGH', message: '批次预算不足' } }
    await received(stock_id)
    await received(stock_id)
    expect(await send(stock_id)).toMatchObject(blocked)
    await received(stock_id, 'o-second')
    expect(await send(stock_id, 'o-third')).toMatchObject(usedUp)
    await fixture.sandbox.clock.advance(5 * HOUR)
    await received(stock_id, 'o-third')
    await fixture.sandbox.clock.advance(DAY)
    expect(await send(stock_id, 'o-fourth')).toMatchObject(usedUp)
  })

  it.each<[string, object, number, string]>([
    ['another appid', { appid: 'wx0000000000000000' }, 400, 'APPID_MCHID_NOT_MATCH'],
    ['the stock of another creator', { stock_creator_mchid: '1900000099' }, 404, 'RESOURCE_NOT_EXISTS'],
    ['a value', { coupon_value: 100 }, 400, 'PARAM_ERROR'],
    ['a number with a blank', { out_request_no: 'a b' }, 400, 'PARAM_ERROR'],
  ])('is rejected for %s', async (_, changes, status, code) => {
    expect(await send(await running(), USER, changes)).toMatchObject({ status, body: { code } })
  })

  it('is for the creator of the stock alone, and only in its time', async () => {
    const stock_id = await running({ available_begin_time: '2026-05-10T21:00:00+08:00' })
    expect(await send(stock_id)).toMatchObject({ status: 403, body: { code: 'REQUEST_BLOCKED' } })
    await fixture.sandbox.clock.advance(HOUR)
    expect(await send(stock_id)).toMatchObject({ status: 200 })
  })
})

describe('the coupons of a user', () => {
  beforeEach(newMerchant)

  const list = (query: string) =>
    get(`${ROOT}/users/${USER}/coupons?appid=${fixture.merchant.appid}&${query}`)

  it('are listed by creator and by the merchant that is paid', async () => {
    const stock_id = await running()
    const [first, second] = [await received(stock_id), await received(stock_id)]
    await buy(1000, [first])
    const ids = async (query: string) => {
      const { body } = await list(query)
      expect(deviations(`GET ${ROOT}/users/{openid}/coupons`, body)).toEqual([])
      return (body['data'] as { coupon_id: string }[]).map(({ coupon_id }) => coupon_id)
    }
    const creator = `creator_mchid=${fixture.mchid}`
    expect(await ids(creator)).toEqual([first, second])
    expect(await ids(`${creator}&status=SENDED`)).toEqual([second])
    expect(await ids(`${creator}&status=USED`)).toEqual([first, second])
    expect(await ids(`${creator}&offset=1&limit=1`)).toEqual([second])
    expect(await ids(`available_mchid=${fixture.mchid}&status=USED`)).toEqual([second])
    expect(await ids('available_mchid=1900000099')).toEqual([])
    expect(await list('limit=1')).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
    control().favorCoupons.expire(fixture.mchid, second)
    expect(await ids(creator)).toEqual([first])
  })

  it('are queried by their user', async () => {
    const coupon_id = await received(await running())
    const query = (openid: string, appid = fixture.merchant.appid) =>
      get(`${ROOT}/users/${openid}/coupons/${coupon_id}?appid=${appid}`)
    const { body } = await query(USER)
    expect(body).toMatchObject({ coupon_id, status: 'SENDED', coupon_name: '夏日满减券', no_cash: false })
    expect(deviations(`GET ${ROOT}/users/{openid}/coupons/{coupon_id}`, body)).toEqual([])
    expect(await query('o-other')).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
    expect(await query(USER, 'wx0000000000000000')).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: 'openid与appID不匹配' },
    })
  })

  it.each(['SENDED', 'USED', 'EXPIRED'] as const)(
    'in state %s are used and expire by the table',
    async (state) => {
      const coupon_id = await received(await running())
      if (state === 'USED') await buy(1000, [coupon_id])
      const expire = () => control().favorCoupons.expire(fixture.mchid, coupon_id)
      if (state === 'EXPIRED') expire()
      if (state === 'SENDED') await buy(1000, [coupon_id])
      else await expect(buy(1000, [coupon_id])).rejects.toMatchObject({ code: 'STATE_CONFLICT' })
      expect(expire()).toMatchObject({ status: state === 'EXPIRED' ? 'EXPIRED' : 'USED' })
      expect(() => control().favorCoupons.expire(fixture.mchid, '9')).toThrow(
        expect.objectContaining({ code: 'SUBJECT_UNKNOWN' }),
      )
    },
  )
})

describe('a payment with coupons', () => {
  beforeEach(newMerchant)

  it('settles the whole order if the coupon was funded in advance', async () => {
    const stock_id = await running()
    const coupon_id = await received(stock_id)
    const number = await buy(1000, [coupon_id])
    const paid = await paidAs(number)
    expect(paid).toMatchObject({
      amount: { total: 1000, payer_total: 700, currency: 'CNY', payer_currency: 'CNY' },
      promotion_detail: [
        {
          coupon_id,
          stock_id,
          name: '夏日满减券',
          scope: 'GLOBAL',
          type: 'CASH',
          amount: 300,
          merchant_contribute: 300,
          other_contribute: 0,
        },
      ],
    })
    expect(deviations('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', paid)).toEqual([])
    // 10.00 less the fee of 0.06.
    expect([balance('BASIC'), balance('COUPONS')]).toEqual([994, 2700])
    expect(control().ledger.audit()).toMatchObject(clean)
  })

  it('settles less if the coupon has no sponsor', async () => {
    const number = await buy(1000, [await received(await running({ no_cash: true }))])
    expect(await paidAs(number)).toMatchObject({
      amount: { payer_total: 700 },
      promotion_detail: [{ type: 'NOCASH', amount: 300, merchant_contribute: 300 }],
    })
    // 3000 of the top-up; 7.00 less the fee of 0.04.
    expect(balance('BASIC')).toBe(3000 + 696)
  })

  it('says who sponsors the coupon of another merchant', async () => {
    const shop = fixture.sandbox.merchants.create()
    const coupon_id = await received(await running({}, { available_merchants: [shop.mchid] }))
    count += 1
    const order = { ...newTransaction({ ...fixture, merchant: shop }, 'Shop-0001', 1000) }
    const partner = await fixture.client.post(
      '/v3/pay/partner/transactions/native',
      {
        sp_appid: fixture.merchant.appid,
        sp_mchid: fixture.mchid,
        sub_mchid: shop.mchid,
        description: '图书',
        out_trade_no: 'Shop-0001',
        notify_url: NOTIFY_URL,
        amount: order['amount'],
      },
      at,
    )
    expect(partner.status).toBe(200)
    const paid = control().transactions.pay(fixture.mchid, 'Shop-0001', {
      openid: USER,
      coupon_ids: [coupon_id],
    })
    expect(paid.promotion_detail).toMatchObject([{ merchant_contribute: 0, other_contribute: 300 }])
    expect([balance('BASIC', shop.mchid), balance('COUPONS')]).toEqual([994, 2700])
  })

  it('is notified with its discounts, and its creator of the coupon', async () => {
    const callback = { mchid: fixture.mchid, notify_url: 'https://merchant.example/coupons' }
    expect(await get(`${ROOT}/callbacks?mchid=${fixture.mchid}`)).toMatchObject({
      status: 404,
      body: { code: 'RESOURCE_NOT_EXISTS' },
    })
    const set = await post(`${ROOT}/callbacks`, { ...callback, switch: true })
    expect(set).toMatchObject({ status: 200, body: { notify_url: callback.notify_url } })
    expect(deviations(`POST ${ROOT}/callbacks`, set.body)).toEqual([])
    expect((await get(`${ROOT}/callbacks?mchid=${fixture.mchid}`)).body).toEqual(callback)
    const stock_id = await running()
    const coupon_id = await received(stock_id)
    const number = await buy(1000, [coupon_id])
    const { transaction_id } = await paidAs(number)
    const sent = control().notifications.list(fixture.mchid)
    expect(sent.map(({ event_type, url }) => [event_type, url])).toEqual([
      ['COUPON.USE', callback.notify_url],
      ['TRANSACTION.SUCCESS', NOTIFY_URL],
    ])
    expect(sent[0]?.resource).toMatchObject({
      coupon_id,
      stock_id,
      status: 'USED',
      consume_information: { transaction_id, consume_mchid: fixture.mchid, consume_amount: 300 },
    })
    expect(sent[1]?.resource).toMatchObject({
      amount: { payer_total: 700 },
      promotion_detail: [{ coupon_id, amount: 300 }],
    })
    await post(`${ROOT}/callbacks`, { ...callback, switch: false })
    await buy(1000, [await received(stock_id)])
    expect(control().notifications.list(fixture.mchid)).toHaveLength(3)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['an order below the minimum', async () => buy(999, [await received(await running())])],
    [
      'an order without the tag of the stock',
      async () =>
        buy(1000, [await received(await running({}, { goods_tag: ['WXG'] }))], { goods_tag: 'OTHER' }),
    ],
    ['the coupon of another user', async () => buy(1000, [await received(await running(), 'o-other')])],
    ['an unknown coupon', async () => buy(1000, ['9'])],
    [
      'two coupons that cannot be combined',
      async () => {
        const stock_id = await running()
        return buy(1000, [await received(stock_id), await received(stock_id)])
      },
    ],
    [
      'a coupon that is valid from tomorrow',
      async () =>
        buy(1000, [
          await received(await running({}, { coupon_available_time: { second_day_available: true } })),
        ]),
    ],
    [
      'a coupon outside its hours',
      async () => {
        const fix_available_time = { available_week_day: [1, 2, 3, 4, 5], begin_time: 0, end_time: 86_399 }
        const stock_id = await running({}, { coupon_available_time: { fix_available_time } })
        return buy(1000, [await received(stock_id)])
      },
    ],
  ])('is refused for %s, and nothing changes', async (_, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ code: 'STATE_CONFLICT' })
    expect(control().ledger.audit()).toMatchObject(clean)
    expect(control().notifications.list(fixture.mchid)).toEqual([])
  })

  it('uses a coupon with the tag of its stock, and two that can be combined', async () => {
    const tagged = await running({}, { goods_tag: ['WXG'], combine_use: true })
    const other = await running({ no_cash: true }, { combine_use: true })
    const ids = [await received(tagged), await received(other)]
    const number = await buy(1000, ids, { goods_tag: 'WXG' })
    expect(await paidAs(number)).toMatchObject({
      amount: { payer_total: 400 },
      promotion_detail: [
        { coupon_id: ids[0], type: 'CASH' },
        { coupon_id: ids[1], type: 'NOCASH' },
      ],
    })
    expect(control().ledger.audit()).toMatchObject(clean)
  })

  it('discounts the goods that a coupon is for', async () => {
    const coupon_id = await received(await running({}, { available_items: ['SKU-1'] }))
    const goods_detail = [{ merchant_goods_id: 'SKU-1', quantity: 2, unit_price: 500 }]
    const number = await buy(1200, [coupon_id], { detail: { goods_detail } })
    expect(await paidAs(number)).toMatchObject({
      promotion_detail: [
        {
          scope: 'SINGLE',
          goods_detail: [{ goods_id: 'SKU-1', quantity: 2, unit_price: 500, discount_amount: 300 }],
        },
      ],
    })
  })
})

describe('the refund of a payment with coupons', () => {
  beforeEach(newMerchant)

  it('is split between the user and the sponsor, and the last one takes the rest', async () => {
    const number = await buy(1000, [await received(await running())])
    const part = await refund(number, 900, 1000)
    expect(part).toMatchObject({
      status: 200,
      body: {
        amount: {
          total: 1000,
          refund: 900,
          payer_total: 700,
          payer_refund: 630,
          settlement_total: 1000,
          settlement_refund: 900,
          discount_refund: 270,
        },
        promotion_detail: [{ type: 'COUPON', scope: 'GLOBAL', amount: 300, refund_amount: 270 }],
      },
    })
    expect(deviations('POST /v3/refund/domestic/refunds', part.body)).toEqual([])
    const rest = await refund(number, 100, 1000)
    expect(rest.body).toMatchObject({ amount: { payer_refund: 70, discount_refund: 30 } })
    expect(balance('BASIC')).toBe(0)
    for (const { body } of [part, rest]) {
      control().refunds.succeed(fixture.mchid, String(body['out_refund_no']))
    }
    // The discount is back with the merchant that paid for it.
    expect([balance('BASIC'), balance('COUPONS'), balance('TRANSIT')]).toEqual([300, 2700, 0])
    expect(control().ledger.audit()).toMatchObject(clean)
  })

  it('takes from the merchant only what it received', async () => {
    const number = await buy(1000, [await received(await running({ no_cash: true }))])
    expect((await refund(number, 500, 1000)).body).toMatchObject({
      amount: { payer_refund: 350, settlement_total: 700, settlement_refund: 350, discount_refund: 150 },
      promotion_detail: [{ type: 'DISCOUNT', refund_amount: 150 }],
    })
    expect((await refund(number, 500, 1000)).body).toMatchObject({ amount: { payer_refund: 350 } })
    expect(balance('BASIC')).toBe(3000)
    expect(control().ledger.audit()).toMatchObject(clean)
  })

  it('counts a closed refund no longer', async () => {
    const number = await buy(1000, [await received(await running())])
    const { body } = await refund(number, 999, 1000)
    control().refunds.close(fixture.mchid, String(body['out_refund_no']))
    expect((await refund(number, 1000, 1000)).body).toMatchObject({
      amount: { payer_refund: 700, discount_refund: 300 },
    })
  })

  it('never loses a fen, over any coupons and partial refunds', async () => {
    const cases = fc.record({
      total: fc.integer({ min: 10, max: 3000 }),
      cash: fc.boolean(),
      parts: fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 4 }),
      closes: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ total, cash, parts, closes }) => {
        const use = { fixed_normal_coupon: { coupon_amount: 300, transaction_minimum: 0 } }
        const stock_id = await running({ no_cash: !cash }, use)
        const before = balance('BASIC')
        const number = await buy(total, [await received(stock_id)])
        const discount = Math.min(300, total - 1)
        let left = total
        let returned = 0
        for (const part of [...parts, total]) {
          const amount = Math.min(part, left)
          if (amount === 0) break
          const { status, body } = await refund(number, amount, total)
          expect(status).toBe(200)
          const number_ = String(body['out_refund_no'])
          if (closes && part !== total && part % 2 === 0) {
            control().refunds.close(fixture.mchid, number_)
            continue
          }
          left -= amount
          returned += (body['amount'] as { payer_refund: number }).payer_refund
          control().refunds.succeed(fixture.mchid, number_)
        }
        expect(returned).toBe(total - discount)
        expect(balance('BASIC') - before).toBe(cash ? discount : 0)
        expect(control().ledger.audit()).toMatchObject(clean)
      }),
      { numRuns: 12 },
    )
  }, 300_000)
})

describe('a combined payment with coupons', () => {
  beforeEach(newMerchant)

  const combined = '/v3/combine-transactions'

  /** A combined order of a sub order of the fixture's merchant and one of another merchant. */
  async function ordered(
    parts: readonly { readonly mchid: string; readonly total: number; readonly goods_tag?: string }[],
  ) {
    count += 1
    const number = `Cart-${count}`
    const { status } = await post(`${combined}/jsapi`, {
      combine_appid: fixture.merchant.appid,
      combine_mchid: fixture.mchid,
      combine_out_trade_no: number,
      combine_payer_info: { openid: USER },
      notify_url: NOTIFY_URL,
      sub_orders: parts.map(({ mchid, total, goods_tag }, index) => ({
        mchid,
        out_trade_no: `${number}-${index}`,
        attach: '',
        description: '图书',
        amount: { total_amount: total, currency: 'CNY' },
        ...(goods_tag === undefined ? {} : { goods_tag }),
      })),
    })
    expect(status).toBe(200)
    return number
  }
  const pay = (number: string, coupon_ids: readonly string[]) =>
    control().combinedOrders.pay(fixture.mchid, number, { coupon_ids })

  it('shares the discount among the sub orders, in responses, notifications, the ledger, refunds and the flow bill', async () => {
    const shop = fixture.sandbox.merchants.create()
    const stock_id = await running({}, { available_merchants: [fixture.mchid, shop.mchid] })
    const coupon_id = await received(stock_id)
    const number = await ordered([
      { mchid: fixture.mchid, total: 601 },
      { mchid: shop.mchid, total: 401 },
    ])
    expect(control().clientCalls.sheet(fixture.mchid, 'combined-order', number)).toMatchObject({
      coupons: [{ coupon_id, amount: 300 }],
    })
    pay(number, [coupon_id])
    const paid = await get(`${combined}/out-trade-no/${number}`)
    expect(deviations(`GET ${combined}/out-trade-no/{combine_out_trade_no}`, paid.body)).toEqual([])
    const sub_orders = [
      {
        amount: { total_amount: 601, payer_amount: 421 },
        promotion_detail: [{ coupon_id, amount: 180, merchant_contribute: 180, other_contribute: 0 }],
      },
      {
        amount: { total_amount: 401, payer_amount: 281 },
        promotion_detail: [{ coupon_id, amount: 120, merchant_contribute: 0, other_contribute: 120 }],
      },
    ]
    expect(paid.body).toMatchObject({ sub_orders })
    expect(control().notifications.list(fixture.mchid)[0]?.resource).toMatchObject({ sub_orders })
    const { appid: combine_appid, mchid: combine_mch_id } = fixture.merchant
    const byV2 = await clientV2(fixture).send(
      '/pay/querycombinedorder',
      { appid: undefined, mch_id: undefined, combine_appid, combine_mch_id, combine_out_trade_no: number },
      'HMAC-SHA256',
    )
    expect(JSON.parse(String(byV2['sub_order_list']))).toMatchObject({
      order_list: [
        { promotion_detail: [{ promotion_id: coupon_id, type: 'COUPON', amount: '180' }] },
        { promotion_detail: [{ promotion_id: coupon_id, type: 'COUPON', amount: '120' }] },
      ],
    })
    // All of each sub order less its fee: the coupon was funded in advance.
    expect([balance('BASIC'), balance('BASIC', shop.mchid), balance('COUPONS')]).toEqual([597, 399, 2700])
    const { body } = await refund(`${number}-0`, 601, 601)
    expect(body['amount']).toMatchObject({ payer_refund: 421, discount_refund: 180 })
    control().refunds.succeed(fixture.mchid, String(body['out_refund_no']))
    expect([balance('BASIC'), balance('COUPONS')]).toEqual([180, 2700])
    expect(control().ledger.audit()).toMatchObject(clean)
    await act(stock_id, 'stop')
    await fixture.sandbox.clock.advance(16 * HOUR)
    const rows = async (name: string) => {
      const { body: link } = await get(`${ROOT}/stocks/${stock_id}/${name}`)
      const { pathname, search } = new URL(String(link['url']))
      const text = await (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
      return text
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',').slice(3, 5))
    }
    expect(await rows('use-flow')).toEqual([
      ['`1.80', '`6.01'],
      ['`1.20', '`4.01'],
    ])
    expect(await rows('refund-flow')).toEqual([['`1.80', '`6.01']])
  })

  it('discounts the sub orders with the tag of the stock', async () => {
    const coupon_id = await received(await running({ no_cash: true }, { goods_tag: ['WXG'] }))
    const number = await ordered([
      { mchid: fixture.mchid, total: 500 },
      { mchid: fixture.mchid, total: 1000, goods_tag: 'WXG' },
    ])
    pay(number, [coupon_id])
    const { body } = await get(`${combined}/out-trade-no/${number}`)
    const [untagged, tagged] = body['sub_orders'] as Record<string, unknown>[]
    expect(untagged).not.toHaveProperty('promotion_detail')
    expect(tagged).toMatchObject({ amount: { payer_amount: 700 }, promotion_detail: [{ type: 'NOCASH' }] })
    expect(control().ledger.audit()).toMatchObject(clean)
  })

  it('is rejected if the coupon cannot be used at the merchant of one sub order, and nothing changes', async () => {
    const shop = fixture.sandbox.merchants.create()
    const coupon_id = await received(await running())
    const number = await ordered([
      { mchid: fixture.mchid, total: 1000 },
      { mchid: shop.mchid, total: 1000 },
    ])
    expect(() => pay(number, [coupon_id])).toThrow(/可核销商户号/)
    expect(control().combinedOrders.get(fixture.mchid, number)).toMatchObject({ trade_state: 'NOTPAY' })
    expect(control().favorCoupons.get(fixture.mchid, coupon_id)).toMatchObject({ status: 'SENDED' })
    expect(control().ledger.audit()).toMatchObject(clean)
  })
})

describe('bills', () => {
  beforeEach(newMerchant)

  const download = async (url: unknown) => {
    const { pathname, search } = new URL(String(url))
    return (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
  }

  async function tradeBill() {
    const { body } = await get('/v3/bill/tradebill?bill_date=2026-05-10')
    const [header = '', ...lines] = (await download(body['download_url'])).replace('\ufeff', '').split('\r\n')
    const names = header.split(',')
    const cells = (line: string | undefined = '') => line.slice(1).split(',`')
    const rows = lines
      .filter((line) => line.startsWith('`2'))
      .map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])))
    return { rows, totals: cells(lines.at(-2)) }
  }

  it('state what is settled, what coupons paid, and what of them was refunded', async () => {
    const [cash, free] = [await running(), await running({ no_cash: true })]
    const first = await buy(1000, [await received(cash)])
    await buy(1000, [await received(free)])
    await refund(first, 500, 1000)
    await fixture.sandbox.clock.advance(16 * HOUR)
    const { rows, totals } = await tradeBill()
    const columns = [
      '应结订单金额',
      '代金券金额',
      '退款金额',
      '充值券退款金额',
      '手续费',
      '订单金额',
      '申请退款金额',
    ]
    expect(rows.map((row) => columns.map((name) => row[name]))).toEqual([
      ['10.00', '3.00', '0.00', '0.00', '0.06000', '10.00', '0.00'],
      ['7.00', '3.00', '0.00', '0.00', '0.04000', '10.00', '0.00'],
      ['0.00', '0.00', '5.00', '1.50', '-0.03000', '0.00', '5.00'],
    ])
    expect(totals).toEqual(['3', '17.00', '5.00', '1.50', '0.07000', '20.00', '5.00'])
  })

  it('of a stock list its uses and refunds, for its creator, from the day after its end', async () => {
    const stock_id = await running()
    const coupon_id = await received(stock_id)
    const number = await buy(1000, [coupon_id])
    const { transaction_id } = await paidAs(number)
    await refund(number, 500, 1000)
    const flow = (name: string) => get(`${ROOT}/stocks/${stock_id}/${name}`)
    const none = { status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: '账单文件不存在' } }
    expect(await flow('use-flow')).toMatchObject(none)
    await act(stock_id, 'stop')
    expect(await flow('use-flow')).toMatchObject(none)
    await fixture.sandbox.clock.advance(16 * HOUR)
    const used = await flow('use-flow')
    expect(deviations(`GET ${ROOT}/stocks/{stock_id}/use-flow`, used.body)).toEqual([])
    const text = await download(used.body['url'])
    expect(createHash('sha1').update(text).digest('hex')).toBe(used.body['hash_value'])
    const [header, row, rest] = text.split('\r\n')
    expect(header?.split(',')).toHaveLength(12)
    expect(row).toBe(
      `\`${stock_id},\`${coupon_id},\`全场代金券,\`3.00,\`10.00,\`支付,\`${String(transaction_id)},\`2026-05-10 20:00:00,\`${fixture.mchid},,,`,
    )
    expect(rest).toBe('')
    const refunded = await flow('refund-flow')
    expect(await download(refunded.body['url'])).toContain('`1.50,`10.00,`退款')
    const day = await flow('use-flow-by-day?bill_date=2026-05-10')
    expect(day.body).toMatchObject({ stock_useflow_count: '1' })
    expect(deviations(`GET ${ROOT}/stocks/{stock_id}/use-flow-by-day`, day.body)).toEqual([])
    const refundsOfDay = await flow('refund-flow-by-day?bill_date=2026-05-10')
    expect(refundsOfDay.body).toMatchObject({ stock_refundflow_count: '1' })
    expect(await flow('use-flow-by-day?bill_date=2026-05-09')).toMatchObject({
      status: 404,
      body: { message: '当天没有核销记录' },
    })
    expect(await flow('refund-flow-by-day?bill_date=2026-05-09')).toMatchObject({
      body: { message: '当天没有退款记录' },
    })
    newMerchant()
    expect(await flow('use-flow')).toMatchObject({ status: 403, body: { code: 'NO_AUTH' } })
  })
})

describe('cash coupons by APIv2', () => {
  beforeEach(newMerchant)

  const send2 = (stock_id: string, partner_trade_no: string, more: Given = {}) =>
    clientV2(fixture).send('/mmpaymkttransfers/send_coupon', {
      coupon_stock_id: stock_id,
      openid_count: 1,
      partner_trade_no,
      openid: USER,
      ...more,
    })

  it('are sent, once for each order number, and queried', async () => {
    const client = clientV2(fixture)
    const stock_id = await running()
    const sent = await send2(stock_id, 'V2-1')
    expect(sent).toMatchObject({
      result_code: 'SUCCESS',
      success_count: '1',
      failed_count: '0',
      ret_code: 'SUCCESS',
      openid: USER,
      coupon_stock_id: stock_id,
    })
    const coupon_id = String(sent['coupon_id'])
    expect(await send2(stock_id, 'V2-1')).toMatchObject({ coupon_id })
    expect(await send2(stock_id, 'V2-1', { openid: 'o-other' })).toMatchObject({ result_code: 'FAIL' })
    const query = () =>
      client.send('/mmpaymkttransfers/querycouponsinfo', { coupon_id, stock_id, openid: USER })
    expect(await query()).toMatchObject({
      coupon_state: 'SENDED',
      coupon_value: '300',
      coupon_use_value: '0',
      coupon_remain_value: '300',
    })
    const number = await buy(1000, [coupon_id])
    expect(await query()).toMatchObject({
      coupon_state: 'USED',
      coupon_use_value: '300',
      coupon_remain_value: '0',
    })
    expect(
      await client.send('/mmpaymkttransfers/query_coupon_stock', { coupon_stock_id: stock_id }),
    ).toMatchObject({
      coupon_stock_status: '4',
      coupon_total: '10',
      is_send_num: '1',
      coupon_budget: '3000',
      begin_time_t: '20260510200000',
    })
    expect(await client.send('/pay/orderquery', { out_trade_no: number })).toMatchObject({
      total_fee: '1000',
      cash_fee: '700',
      coupon_fee: '300',
      coupon_id_0: coupon_id,
    })
  })

  it('are refused with the codes of APIv2', async () => {
    const stock_id = await running({
      stock_use_rule: {
        max_coupons: 2,
        max_amount: 600,
        max_coupons_per_user: 1,
        natural_person_limit: false,
        prevent_api_abuse: false,
      },
    })
    const refusal = (err_code: string) => ({
      result_code: 'FAIL',
      err_code,
      ret_code: 'FAIL',
      failed_count: '1',
    })
    await send2(stock_id, 'V2-1')
    expect(await send2(stock_id, 'V2-2')).toMatchObject(refusal('USER_AL_GET_COUPON'))
    await send2(stock_id, 'V2-2', { openid: 'o-second' })
    expect(await send2(stock_id, 'V2-3', { openid: 'o-third' })).toMatchObject(
      refusal('STOCK_AMOUNT_NOT_ENOUGH'),
    )
    expect(await send2(stock_id, 'V2-3', { openid_count: 2 })).toMatchObject(refusal('PARAM_ERROR'))
    expect(await send2('10000000', 'V2-3')).toMatchObject(refusal('COUPON_STOCK_ID_NOT_VALID'))
    await act(stock_id, 'stop')
    expect(await send2(stock_id, 'V2-3')).toMatchObject(refusal('STOCK_IS_NOT_VALID'))
    const unknown = { coupon_id: '9', stock_id, openid: USER }
    expect(await clientV2(fixture).send('/mmpaymkttransfers/querycouponsinfo', unknown)).toMatchObject({
      result_code: 'FAIL',
      err_code: 'CODE_2_ID_ERR',
    })
  })
})
