import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
// 12:00 in Beijing.
const NOW = new Date('2026-05-10T04:00:00Z')
const OWN = '/v3/merchant/fund/withdraw'
const SUB = '/v3/ecommerce/fund/withdraw'
const DAY_END = '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw'
const at = { timestamp: NOW.getTime() / 1000 }

let fixture: Fixture
let sub: string

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
  sub = fixture.sandbox.merchants.create().mchid
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const ledger = () => fixture.sandbox.control.ledger
const control = () => fixture.sandbox.control.withdrawals
const get = (path: string) => fixture.client.get(path, at)
const post = (path: string, body: unknown) => fixture.client.post(path, body, at)
const balance = (owner: string, account: string) =>
  ledger()
    .balances(owner)
    .find((each) => each.account === account)?.available
const withdraw = (amount = 500, more: object = {}) =>
  post(OWN, {
    out_request_no: 'Withdrawal1',
    amount,
    account_type: 'BASIC',
    notify_url: NOTIFY_URL,
    ...more,
  })
const withdrawForSub = (amount = 500, more: object = {}) =>
  post(SUB, { sub_mchid: sub, out_request_no: 'Withdrawal1', amount, ...more })
const query = () => get(`${OWN}/out-request-no/Withdrawal1`)
const statusNow = async () => {
  const { body } = await query()
  return body['status'] ?? body['code']
}
const events = () =>
  fixture.sandbox.notifications
    .list(fixture.mchid)
    .map(({ event_type, id }) => [event_type, fixture.sandbox.notifications.get(id).resource['status']])

const states = ['ABSENT', 'INIT', 'CREATE_SUCCESS', 'SUCCESS', 'FAIL', 'REFUND', 'CLOSE'] as const

async function reach(state: (typeof states)[number]): Promise<void> {
  if (state === 'ABSENT') return
  if (state === 'INIT' || state === 'CLOSE') {
    expect(await withdraw()).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
    if (state === 'CLOSE') await fixture.sandbox.clock.advance(6 * DAY)
    return
  }
  ledger().topUp(fixture.mchid, { amount: 500 })
  expect((await withdraw()).status).toBe(200)
  if (state === 'SUCCESS' || state === 'REFUND') control().succeed(fixture.mchid, 'Withdrawal1')
  if (state === 'FAIL') control().fail(fixture.mchid, 'Withdrawal1')
  if (state === 'REFUND') control().bounce(fixture.mchid, 'Withdrawal1')
}

describe.each(states)('a withdrawal in state %s', (state) => {
  it('is queried by both numbers if it exists', async () => {
    await reach(state)
    const found = await query()
    if (state === 'ABSENT') {
      expect(found).toMatchObject({ status: 404, body: { code: 'ORDER_NOT_EXIST' } })
      return
    }
    expect(found).toMatchObject({ status: 200, verified: true, body: { status: state, amount: 500 } })
    expect(deviations(`GET ${OWN}/out-request-no/{out_request_no}`, found.body)).toEqual([])
    const byId = await get(`${OWN}/withdraw-id/${String(found.body['withdraw_id'])}`)
    expect(byId.body).toEqual(found.body)
  })

  it('is repeated as its state allows, and rejects other parameters', async () => {
    await reach(state)
    const again = await withdraw()
    const refusals: Readonly<Partial<Record<string, readonly unknown[]>>> = {
      ABSENT: [403, 'NOT_ENOUGH'],
      INIT: [403, 'NOT_ENOUGH'],
      CLOSE: [400, 'INVALID_REQUEST'],
    }
    const expected = refusals[state] ?? [200, undefined]
    expect([again.status, again.body['code']]).toEqual(expected)
    expect(await withdraw(501)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
  })

  it.each([
    ['succeed', 'CREATE_SUCCESS', 'SUCCESS'],
    ['fail', 'CREATE_SUCCESS', 'FAIL'],
    ['bounce', 'SUCCESS', 'REFUND'],
  ] as const)('lets the bank %s only in one state', async (action, from, to) => {
    await reach(state)
    const act = () => control()[action](fixture.mchid, 'Withdrawal1')
    if (state !== from) {
      expect(act).toThrow(state === 'ABSENT' ? /Unknown withdrawal/ : /提现单不是/)
      return
    }
    expect(act()).toMatchObject({ status: to })
  })

  it('has moved exactly its money', async () => {
    await reach(state)
    const left = { SUCCESS: 0, CREATE_SUCCESS: 0, FAIL: 500, REFUND: 500, ABSENT: 0, INIT: 0, CLOSE: 0 }[
      state
    ]
    expect(balance(fixture.mchid, 'BASIC')).toBe(left)
    expect(balance(fixture.mchid, 'TRANSIT')).toBe(state === 'CREATE_SUCCESS' ? 500 : 0)
    expect(ledger().audit()).toMatchObject({ sum: 0, unbalanced: [], differing: [], negative: [] })
  })
})

describe('withdrawals', () => {
  it('are paid at 10:00 of the next day in Beijing, and notify the merchant', async () => {
    await reach('CREATE_SUCCESS')
    await fixture.sandbox.clock.advance(22 * HOUR - 1000)
    expect(await statusNow()).toBe('CREATE_SUCCESS')
    await fixture.sandbox.clock.advance(1000)
    expect(await statusNow()).toBe('SUCCESS')
    expect(events()).toEqual([['MCHWITHDRAW.CHANGE', 'SUCCESS']])
  })

  it('notify a refusal, a return of the money, and the end of one without the money', async () => {
    await reach('REFUND')
    expect(events().map(([, status]) => status)).toEqual(['SUCCESS', 'REFUND'])
    await withdraw(900, { out_request_no: 'Withdrawal2' })
    await fixture.sandbox.clock.advance(6 * DAY)
    expect(events().at(-1)).toEqual(['MCHWITHDRAW.CHANGE', 'CLOSE'])
    ledger().topUp(fixture.mchid, { amount: 400 })
    await withdraw(900, { out_request_no: 'Withdrawal3' })
    control().fail(fixture.mchid, 'Withdrawal3', { reason: '账户已注销' })
    expect(events().at(-1)).toEqual(['MCHWITHDRAW.CHANGE', 'FAIL'])
    const { body } = await get(`${OWN}/out-request-no/Withdrawal3`)
    expect(body['reason']).toBe('账户已注销')
  })

  it('take the money by the same request once it is there', async () => {
    await reach('INIT')
    ledger().topUp(fixture.mchid, { amount: 500 })
    expect(await withdraw()).toMatchObject({ status: 200 })
    expect(await statusNow()).toBe('CREATE_SUCCESS')
    expect(balance(fixture.mchid, 'BASIC')).toBe(0)
  })

  it('cannot come back more than seven working days later', async () => {
    await reach('SUCCESS')
    await fixture.sandbox.clock.advance(9 * DAY + 1000)
    expect(() => control().bounce(fixture.mchid, 'Withdrawal1')).toThrow(/七个工作日/)
  })

  it('of a sub-merchant take its money, by its own numbers', async () => {
    ledger().topUp(sub, { amount: 800 })
    const created = await withdrawForSub()
    expect(created).toMatchObject({ status: 200, body: { sub_mchid: sub, account_type: 'BASIC' } })
    expect(balance(sub, 'BASIC')).toBe(300)
    const found = await get(`${SUB}/out-request-no/Withdrawal1?sub_mchid=${sub}`)
    expect(found).toMatchObject({ status: 200, body: { sp_mchid: fixture.mchid, status: 'CREATE_SUCCESS' } })
    expect(deviations(`GET ${SUB}/out-request-no/{out_request_no}`, found.body)).toEqual([])
    const id = String(created.body['withdraw_id'])
    expect((await get(`${SUB}/${id}?sub_mchid=${sub}`)).body).toEqual(found.body)
    expect((await get(`${SUB}/${id}?sub_mchid=1900000109`)).status).toBe(404)
    expect((await query()).status).toBe(404)
  })

  it('of a merchant that is not a sub-merchant are refused', async () => {
    expect(
      await post(SUB, { sub_mchid: '1900000109', out_request_no: 'Withdrawal1', amount: 1 }),
    ).toMatchObject({
      status: 403,
      body: { code: 'NO_AUTH', message: '你无权为当前二级商户发起提现' },
    })
  })

  it('are at most 800 million yuan, from an account that exists', async () => {
    expect(await withdraw(80_000_000_001)).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
    expect(await withdraw(1, { account_type: 'DEPOSIT' })).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
  })

  it('that failed or came back are in the file of their day', async () => {
    await reach('REFUND')
    const bill = (date: string) => get(`${OWN}/bill-type/NO_SUCC?bill_date=${date}`)
    await fixture.sandbox.clock.advance(DAY)
    expect(await bill('2026-05-09')).toMatchObject({ status: 400, body: { code: 'NO_STATEMENT_EXIST' } })
    const applied = await bill('2026-05-10')
    expect(applied.status).toBe(200)
    const { pathname, search } = new URL(String(applied.body['download_url']))
    const text = await (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
    expect(text).toContain('`Withdrawal1,')
    expect(text).toContain(',`5.00,`REFUND,`卡号户名有误,')
    expect(text.trimEnd().endsWith('`1,`5.00')).toBe(true)
  })
})

describe('reservations by the balance of the day before', () => {
  const reserve = (more: object = {}) =>
    post(DAY_END, {
      sub_mchid: sub,
      out_request_no: 'Withdrawal1',
      calculate_amount_type: 'ONLY_DAY_END_BALANCE',
      notify_url: NOTIFY_URL,
      ...more,
    })
  const find = () => get(`${DAY_END}/out-request-no/Withdrawal1?sub_mchid=${sub}`)

  it('withdraw that balance less the reserve, and are paid on the same day', async () => {
    ledger().topUp(sub, { amount: 1000 })
    await fixture.sandbox.clock.advance(DAY)
    ledger().topUp(sub, { amount: 70 })
    const created = await reserve({ reserve_amount: 100 })
    expect(created).toMatchObject({ status: 200, body: { status: 'PROCESSING', total_amount: 900 } })
    expect(deviations(`POST ${DAY_END}`, created.body)).toEqual([])
    expect(balance(sub, 'BASIC')).toBe(170)
    await fixture.sandbox.clock.advance(HOUR)
    expect((await find()).body).toMatchObject({ status: 'FINISHED', success_amount: 900, fail_amount: 0 })
    expect(events()).toEqual([['MCHWITHDRAW.CHANGE', 'FINISHED']])
    expect((await get(`${SUB}/out-request-no/Withdrawal1?sub_mchid=${sub}`)).status).toBe(404)
  })

  it('are ABNORMAL when the bank refuses', async () => {
    ledger().topUp(sub, { amount: 1000 })
    await fixture.sandbox.clock.advance(DAY)
    await reserve()
    control().fail(fixture.mchid, 'Withdrawal1')
    expect((await find()).body).toMatchObject({ status: 'ABNORMAL', fail_amount: 1000 })
    expect(balance(sub, 'BASIC')).toBe(1000)
  })

  it('use the current balance if it is lower and the request allows it', async () => {
    ledger().topUp(sub, { amount: 1000 })
    await fixture.sandbox.clock.advance(DAY)
    await withdrawForSub(400, { out_request_no: 'Other1' })
    expect(await reserve()).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
    expect((await find()).body).toMatchObject({ status: 'CREATED', total_amount: 1000 })
    expect(
      await reserve({ out_request_no: 'Withdrawal2', calculate_amount_type: 'ALLOW_CURRENT_BALANCE' }),
    ).toMatchObject({ status: 200, body: { total_amount: 600 } })
    expect(ledger().audit()).toMatchObject({ sum: 0, negative: [] })
  })

  it.each([
    [-2 * HOUR - 1000, '日终余额还未生成'],
    [11 * HOUR + 55 * 60 * 1000, '23点55分'],
  ])('are refused outside of their hours', async (offset, message) => {
    await fixture.sandbox.clock.advance(DAY + offset)
    const { status, body } = await reserve()
    expect([status, body['code']]).toEqual([400, 'INVALID_REQUEST'])
    expect(body['message']).toContain(message)
  })
})
