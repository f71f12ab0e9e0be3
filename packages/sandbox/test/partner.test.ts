import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { signingClient } from './signing-client'

const HOUR = 60 * 60 * 1000
const NOW = new Date('2026-05-10T04:00:00Z')
const ROOT = '/v3/pay/partner/transactions'
const SUB = '1900000109'

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture(
    { clock: { now: () => NOW }, refundInterval: 0 },
    { kind: 'partner', subMchids: [SUB, '1900000110'] },
  )
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const at = { timestamp: NOW.getTime() / 1000 }
const get = (url: string) => fixture.client.get(url, at)
const post = (url: string, body: object) => fixture.client.post(url, body, at)
const control = () => fixture.sandbox.control
const parties = (sub = SUB) => `sp_mchid=${fixture.mchid}&sub_mchid=${sub}`

const newOrder = (out_trade_no: string, more: object = {}) => ({
  sp_appid: fixture.merchant.appid,
  sp_mchid: fixture.mchid,
  sub_mchid: SUB,
  description: '图书',
  out_trade_no,
  notify_url: NOTIFY_URL,
  amount: { total: 1000, currency: 'CNY' },
  ...more,
})

const order = (number: string, more: object = {}) => post(`${ROOT}/native`, newOrder(number, more))

async function buy(number: string, more: object = {}): Promise<string> {
  expect(await order(number, more)).toMatchObject({ status: 200 })
  return String(control().transactions.pay(fixture.mchid, number).transaction_id)
}

const balance = (mchid: string): number =>
  control()
    .ledger.balances(mchid)
    .filter(({ account }) => account !== 'TRANSIT')
    .reduce((sum, { available, pending }) => sum + available + pending, 0)

describe('a transaction of a partner', () => {
  it.each([
    ['native', {}],
    ['app', {}],
    ['h5', { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }],
    ['jsapi', { payer: { sp_openid: 'oOfThePartner000000000000000' } }],
    ['jsapi', { sub_appid: 'wxd678efh567hg6999', payer: { sub_openid: 'oOfTheMerchant00000000000000' } }],
  ] as const)('is ordered, paid, queried and notified: %s', async (type, more) => {
    const created = await post(`${ROOT}/${type}`, newOrder('Partner-1', more))
    expect(created).toMatchObject({ status: 200, verified: true })
    expect(deviations(`POST ${ROOT}/${type}`, created.body)).toEqual([])
    control().transactions.pay(fixture.mchid, 'Partner-1')
    const { payer = {} } = { payer: undefined, ...more }
    const byNumber = await get(`${ROOT}/out-trade-no/Partner-1?${parties()}`)
    expect(byNumber).toMatchObject({
      status: 200,
      body: { sp_mchid: fixture.mchid, sub_mchid: SUB, trade_state: 'SUCCESS', payer },
    })
    expect(byNumber.body).not.toHaveProperty('mchid')
    expect(deviations(`GET ${ROOT}/out-trade-no/{out_trade_no}`, byNumber.body)).toEqual([])
    const byId = await get(`${ROOT}/id/${String(byNumber.body['transaction_id'])}?${parties()}`)
    expect(deviations(`GET ${ROOT}/id/{transaction_id}`, byId.body)).toEqual([])
    const [told] = fixture.sandbox.notifications.list(fixture.mchid)
    const { resource } = fixture.sandbox.notifications.get(String(told?.id))
    expect(resource).toMatchObject({
      sp_mchid: fixture.mchid,
      sub_mchid: SUB,
      sp_appid: fixture.merchant.appid,
    })
    expect(resource).not.toHaveProperty('mchid')
  })

  it('does not exist for another sub-merchant, and not among the orders of the partner itself', async () => {
    await buy('Partner-1')
    const absent = { status: 404, body: { code: 'ORDER_NOT_EXIST' } }
    expect(await get(`${ROOT}/out-trade-no/Partner-1?${parties('1900000110')}`)).toMatchObject(absent)
    expect((await get(`/v3/pay/transactions/out-trade-no/Partner-1?mchid=${fixture.mchid}`)).status).not.toBe(
      200,
    )
    const merchant = fixture.sandbox.merchants.create({ mchid: SUB })
    const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    expect(await client.get(`/v3/pay/transactions/out-trade-no/Partner-1?mchid=${SUB}`, at)).toMatchObject(
      absent,
    )
  })

  it('is repeated for the same sub-merchant only, and can be closed', async () => {
    await order('Partner-1')
    expect((await order('Partner-1')).status).toBe(200)
    expect(await order('Partner-1', { sub_mchid: '1900000110' })).toMatchObject({ status: 400 })
    const body = { sp_mchid: fixture.mchid, sub_mchid: SUB }
    expect((await post(`${ROOT}/out-trade-no/Partner-1/close`, body)).status).toBe(204)
    expect(await get(`${ROOT}/out-trade-no/Partner-1?${parties()}`)).toMatchObject({
      body: { trade_state: 'CLOSED' },
    })
  })

  it('pays the sub-merchant, whose money the refund takes', async () => {
    const transaction_id = await buy('Partner-1')
    expect([balance(fixture.mchid), balanceOf(SUB)]).toEqual([0, 994])
    const unnamed = {
      transaction_id,
      out_refund_no: 'Refund-1',
      notify_url: NOTIFY_URL,
      amount: { refund: 400, total: 1000, currency: 'CNY' },
    }
    const refund = { ...unnamed, sub_mchid: SUB }
    expect(await post('/v3/refund/domestic/refunds', unnamed)).toMatchObject({ status: 404 })
    expect(await post('/v3/refund/domestic/refunds', refund)).toMatchObject({ status: 200 })
    expect(balanceOf(SUB)).toBe(994 - 400 + 2)
    expect((await get('/v3/refund/domestic/refunds/Refund-1')).status).toBe(404)
    expect((await get(`/v3/refund/domestic/refunds/Refund-1?sub_mchid=${SUB}`)).status).toBe(200)
    control().refunds.succeed(fixture.mchid, 'Refund-1')
    const told = fixture.sandbox.notifications.list(fixture.mchid).at(-1)
    expect(fixture.sandbox.notifications.get(String(told?.id)).resource).toMatchObject({
      sp_mchid: fixture.mchid,
      sub_mchid: SUB,
      refund_status: 'SUCCESS',
    })
    expect(control().ledger.audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
  })

  it('is shared by the partner for the sub-merchant', async () => {
    const transaction_id = await buy('Partner-1', { settle_info: { profit_sharing: true } })
    await fixture.sandbox.clock.advance(60_000)
    const common = { sub_mchid: SUB, appid: fixture.merchant.appid }
    const account = { type: 'MERCHANT_ID', account: fixture.mchid }
    await post('/v3/profitsharing/receivers/add', {
      ...common,
      ...account,
      relation_type: 'SERVICE_PROVIDER',
    })
    const shared = await post('/v3/profitsharing/orders', {
      ...common,
      transaction_id,
      out_order_no: 'S1',
      receivers: [{ ...account, amount: 100, description: '服务费' }],
      unfreeze_unsplit: true,
    })
    expect(shared).toMatchObject({ status: 200, body: { sub_mchid: SUB } })
    await fixture.sandbox.clock.advance(3000)
    expect([balance(fixture.mchid), balanceOf(SUB)]).toEqual([100, 894])
  })
})

// The sub-merchant is not a tenant, so it has no control functions; its books are read through the partner.
function balanceOf(mchid: string): number {
  const known = fixture.sandbox.merchants.list().some((each) => each.mchid === mchid)
  if (!known) fixture.sandbox.merchants.create({ mchid })
  return balance(mchid)
}

describe('bills', () => {
  async function rows(client: Fixture['client'], url: string): Promise<string[][]> {
    const { status, body } = await client.get(url, at)
    expect(status, JSON.stringify(body)).toBe(200)
    const { pathname, search } = new URL(String(body['download_url']))
    const text = await (await client.raw('GET', pathname + search, undefined, at)).text()
    return text
      .split('\r\n')
      .filter((line) => line.startsWith('`2026'))
      .map((line) => line.slice(1).split(',`'))
  }

  it('list a payment once if a merchant ordered it for itself as its own sub-merchant', async () => {
    const merchant = fixture.sandbox.merchants.create()
    const { mchid, appid } = merchant
    const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    const own = { ...newOrder('Own-0001'), sp_mchid: mchid, sp_appid: appid, sub_mchid: mchid }
    expect(await client.post(`${ROOT}/native`, own, at)).toMatchObject({ status: 200 })
    control().transactions.pay(mchid, 'Own-0001')
    await fixture.sandbox.clock.advance(24 * HOUR)
    const listed = await rows(client, '/v3/bill/tradebill?bill_date=2026-05-10')
    expect(listed.map((row) => row[6])).toEqual(['Own-0001'])
  })

  it('name the sub-merchant, for the partner and for the sub-merchant itself', async () => {
    await buy('Partner-1')
    await buy('Partner-2', { sub_mchid: '1900000110' })
    await fixture.sandbox.clock.advance(24 * HOUR)
    const date = 'bill_date=2026-05-10'
    const all = await rows(fixture.client, `/v3/bill/tradebill?${date}`)
    expect(all.map((row) => [row[2], row[3], row[6]])).toEqual([
      [fixture.mchid, SUB, 'Partner-1'],
      [fixture.mchid, '1900000110', 'Partner-2'],
    ])
    const one = await rows(fixture.client, `/v3/bill/tradebill?${date}&sub_mchid=${SUB}`)
    expect(one).toEqual(all.slice(0, 1))
    const merchant = fixture.sandbox.merchants.create({ mchid: SUB })
    const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) =>
      fixture.sandbox.fetch(request),
    )
    expect(await rows(client, `/v3/bill/tradebill?${date}`)).toEqual(one)
    expect((await rows(client, `/v3/bill/fundflowbill?${date}`)).map((row) => row[6])).toEqual([
      '10.00',
      '0.06',
    ])
  })
})
