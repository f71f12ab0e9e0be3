import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, completion, newOrder, newTransaction, NOTIFY_URL, createFixture } from './fixture'

const root = '/v3/refund/domestic/refunds'
const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(async () => {
  await fixture.sandbox.close()
})

async function paid(total = 1000): Promise<string> {
  count += 1
  const number = `Paid-${String(count).padStart(4, '0')}`
  await fixture.client.post('/v3/pay/transactions/native', newTransaction(fixture, number, total))
  fixture.sandbox.control.transactions.pay(fixture.mchid, number)
  return number
}

const refund = (out_trade_no: string, out_refund_no: string, amount: number, total = 1000, more = {}) =>
  fixture.client.post(root, {
    out_trade_no,
    out_refund_no,
    amount: { refund: amount, total, currency: 'CNY' },
    ...more,
  })

type State = 'ABSENT' | 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
const states: readonly State[] = ['ABSENT', 'PROCESSING', 'SUCCESS', 'ABNORMAL', 'CLOSED']

async function reach(state: State): Promise<{ trade: string; number: string; id: string }> {
  const trade = await paid()
  const number = `R_${trade}`
  if (state === 'ABSENT') return { trade, number, id: '50300000000000000000000000000' }
  const { body } = await refund(trade, number, 100)
  const { refunds } = fixture.sandbox.control
  if (state === 'SUCCESS') refunds.succeed(fixture.mchid, number)
  if (state === 'CLOSED') refunds.close(fixture.mchid, number)
  if (state === 'ABNORMAL') refunds.abnormal(fixture.mchid, number)
  return { trade, number, id: String(body['refund_id']) }
}

describe.each(states)('a refund in state %s', (state) => {
  const there = state !== 'ABSENT'

  it('is returned again for the same parameters', async () => {
    const { trade, number, id } = await reach(state)
    const { status, body } = await refund(trade, number, 100)
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { status: there ? state : 'PROCESSING', funds_account: 'UNSETTLED' },
    })
    if (there) expect(body['refund_id']).toBe(id)
    expect(deviations(`POST ${root}`, body)).toEqual([])
  })

  it('is rejected for other parameters', async () => {
    const { trade, number } = await reach(state)
    const response = await refund(trade, number, 99)
    expect(response.status).toBe(there ? 400 : 200)
    if (!there) return
    expect(response.body).toMatchObject({
      code: 'INVALID_REQUEST',
      message: '请求重入时，参数与首次请求时不一致',
    })
    expect(response.headers.get('request-id')).toMatch(/-268498688$/)
  })

  it('can be queried if it exists', async () => {
    const { number } = await reach(state)
    const { status, body } = await fixture.client.get(`${root}/${number}`)
    if (there) {
      expect({ status, body }).toMatchObject({ status: 200, body: { status: state } })
      expect('success_time' in body).toBe(state === 'SUCCESS')
      expect(deviations(`GET ${root}/{out_refund_no}`, body)).toEqual([])
    } else {
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
    }
  })

  it('can be sent to a card only if it is abnormal', async () => {
    const { number, id } = await reach(state)
    const { status, body } = await fixture.client.post(`${root}/${id}/apply-abnormal-refund`, {
      out_refund_no: number,
      type: 'MERCHANT_BANK_CARD',
    })
    if (state === 'ABNORMAL')
      expect({ status, body }).toMatchObject({ status: 200, body: { status: 'PROCESSING' } })
    else if (there) expect({ status, body }).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    else expect({ status, body }).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
  })

  it.each([
    ['succeed', 'SUCCESS'],
    ['close', 'CLOSED'],
    ['abnormal', 'ABNORMAL'],
  ] as const)('can %s only while it is processing', async (action, next) => {
    const { number } = await reach(state)
    const act = () => fixture.sandbox.control.refunds[action](fixture.mchid, number)
    if (state === 'PROCESSING') expect(act()).toMatchObject({ status: next })
    else expect(act).toThrow(expect.objectContaining({ code: there ? 'STATE_CONFLICT' : 'SUBJECT_UNKNOWN' }))
  })
})

describe('rejected refunds', () => {
  it.each<readonly [string, () => ReturnType<typeof refund>, number, string]>([
    ['an unknown order', () => refund('Nothing-1', 'N1', 1), 404, 'RESOURCE_NOT_EXISTS'],
    [
      'an unpaid order',
      async () => {
        await fixture.client.post('/v3/pay/transactions/native', newTransaction(fixture, 'Unpaid-1'))
        return refund('Unpaid-1', 'N2', 1)
      },
      404,
      'RESOURCE_NOT_EXISTS',
    ],
    ['another total', async () => refund(await paid(), 'N3', 1, 999), 400, 'INVALID_REQUEST'],
    ['more than was paid', async () => refund(await paid(), 'N4', 1001), 400, 'INVALID_REQUEST'],
    ['zero', async () => refund(await paid(), 'N5', 0), 400, 'PARAM_ERROR'],
    [
      'accounts whose sum differs',
      async () =>
        refund(await paid(), 'N6', 10, 1000, {
          amount: { refund: 10, total: 1000, currency: 'CNY', from: [{ account: 'AVAILABLE', amount: 9 }] },
        }),
      400,
      'PARAM_ERROR',
    ],
    [
      'the same account twice',
      async () => {
        const half = { account: 'AVAILABLE', amount: 5 }
        const amount = { refund: 10, total: 1000, currency: 'CNY', from: [half, half] }
        return refund(await paid(), 'N6', 10, 1000, { amount })
      },
      400,
      'PARAM_ERROR',
    ],
    [
      'the order of another sub-merchant',
      async () => refund(await paid(), 'N7', 1, 1000, { sub_mchid: '1' }),
      404,
      'RESOURCE_NOT_EXISTS',
    ],
    [
      'a missing order number',
      async () => refund(await paid(), 'N8', 1, 1000, { out_trade_no: undefined }),
      400,
      'PARAM_ERROR',
    ],
    [
      'an order older than a year',
      async () => {
        const number = await paid()
        await fixture.sandbox.clock.advance(365 * DAY + 1)
        return refund(number, 'N9', 1)
      },
      400,
      'INVALID_REQUEST',
    ],
  ])('%s', async (_, call, status, code) => {
    expect(await call()).toMatchObject({ status, verified: true, body: { code } })
  })

  it.each<[string, object]>([
    ['a number with a blank', { out_refund_no: 'R 1' }],
    ['a number with forbidden characters', { out_refund_no: '退1' }],
    ['a number that is too long', { out_refund_no: 'R'.repeat(65) }],
    ['an order number that is too short', { out_trade_no: 'Paid1' }],
    ['a reason that is too long', { reason: '因'.repeat(81) }],
    ['another currency', { amount: { refund: 1, total: 1000, currency: 'USD' } }],
    [
      'an unknown account',
      { amount: { refund: 1, total: 1000, currency: 'CNY', from: [{ account: 'OTHER', amount: 1 }] } },
    ],
  ])('rejects %s', async (_, change) => {
    expect(await refund(await paid(), 'N10', 1, 1000, change)).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
  })

  it('has the error codes of WeChat Pay', async () => {
    const number = await paid()
    const internal = async (response: ReturnType<typeof refund>) =>
      (await response).headers.get('request-id')?.split('-')[1]
    expect(await internal(refund('Nothing-1', 'C1', 1))).toBe('268512771')
    expect(await internal(refund(number, 'C1', 1, 999))).toBe('268435464')
    expect(await internal(refund(number, 'C1', 1001))).toBe('268435464')
    await fixture.sandbox.clock.advance(365 * DAY + 1)
    expect(await internal(refund(number, 'C1', 1))).toBe('268435464')
    expect(await internal(fixture.client.get(`${root}/C1`))).toBe('268512771')
  })

  it('finds no refund of another sub-merchant, by query or for a card', async () => {
    const { number, id } = await reach('ABNORMAL')
    const refused = { status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } }
    const card = { out_refund_no: number, type: 'MERCHANT_BANK_CARD' }
    const apply = (body: object) => fixture.client.post(`${root}/${id}/apply-abnormal-refund`, body)
    expect(await fixture.client.get(`${root}/${number}?sub_mchid=1`)).toMatchObject(refused)
    expect(await apply({ ...card, sub_mchid: '1' })).toMatchObject(refused)
    for (const type of ['AN_USER_BANK_CARD', 'MERCHANT_BANK_CARDS']) {
      expect(await apply({ ...card, type })).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
    }
  })

  it('rejects a second refund within a minute and accepts it later', async () => {
    const number = await paid()
    expect((await refund(number, 'Minute-1', 1)).status).toBe(200)
    const early = await refund(number, 'Minute-2', 1)
    expect(early).toMatchObject({ status: 429, body: { code: 'FREQUENCY_LIMITED' } })
    await fixture.sandbox.clock.advance(MINUTE - 10_000)
    expect((await refund(number, 'Minute-2', 1)).status).toBe(429)
    await fixture.sandbox.clock.advance(10_000)
    expect((await refund(number, 'Minute-2', 1)).status).toBe(200)
  })

  it('rejects a refund after fifty of them, and one above the rest', async () => {
    const number = await paid()
    for (let each = 1; each <= 50; each += 1) {
      expect((await refund(number, `Fifty-${each}`, 10)).status).toBe(200)
      await fixture.sandbox.clock.advance(MINUTE)
    }
    expect(await refund(number, 'Fifty-51', 501)).toMatchObject({ status: 400 })
    const last = await refund(number, 'Fifty-51', 10)
    expect(last).toMatchObject({ status: 400, body: { message: '一笔订单最多支持50次部分退款' } })
    expect(last.headers.get('request-id')).toMatch(/-268435464$/)
  })
})

describe('accepted refunds', () => {
  it('accepts all fields at their maximum length, within a year', async () => {
    const number = await paid()
    await fixture.sandbox.clock.advance(365 * DAY - MINUTE)
    const more = { reason: '因'.repeat(80), funds_account: 'UNSETTLED' }
    const from = [{ account: 'AVAILABLE', amount: 1000 }]
    const amount = { refund: 1000, total: 1000, currency: 'CNY', from }
    const response = await refund(number, 'R_-|*@'.padEnd(64, '9'), 1000, 1000, { ...more, amount })
    expect(response).toMatchObject({ status: 200, body: { funds_account: 'UNSETTLED', amount } })
  })
})

describe('the outcome of a refund', () => {
  const events = () => fixture.sandbox.control.notifications.list(fixture.mchid)

  it.each([
    ['succeed', 'REFUND.SUCCESS'],
    ['close', 'REFUND.CLOSED'],
    ['abnormal', 'REFUND.ABNORMAL'],
  ] as const)('sends a notification if notify_url is set: %s', async (action, event) => {
    for (const [count, more] of [
      [0, {}],
      [1, { notify_url: NOTIFY_URL }],
    ] as const) {
      const number = await paid()
      await refund(number, `Notified_${number}`, 1, 1000, more)
      const before = events().length
      fixture.sandbox.control.refunds[action](fixture.mchid, `Notified_${number}`)
      const sent = events().slice(before)
      expect(sent).toHaveLength(count)
      for (const one of sent) expect(one).toMatchObject({ event_type: event })
    }
  })
})

describe('a closed refund', () => {
  it('no longer counts against the paid amount', async () => {
    const number = await paid()
    await refund(number, 'Back-1', 1000)
    await fixture.sandbox.clock.advance(MINUTE)
    expect((await refund(number, 'Back-2', 1)).status).toBe(400)
    fixture.sandbox.control.refunds.close(fixture.mchid, 'Back-1')
    expect((await refund(number, 'Back-2', 1000)).status).toBe(200)
  })
})

describe('a pay-score order', () => {
  it("is refunded by its transaction_id, and by no order number of the merchant's", async () => {
    const { client, sandbox, mchid, parties } = fixture
    await client.post('/v3/payscore/serviceorder', newOrder(parties, 'Score-0001'))
    sandbox.control.serviceOrders.confirm(mchid, 'Score-0001')
    await client.post('/v3/payscore/serviceorder/Score-0001/complete', completion(parties, 1000))
    const { collection } = sandbox.control.serviceOrders.pay(mchid, 'Score-0001') as {
      collection?: { details: { transaction_id: string }[] }
    }
    const transaction_id = String(collection?.details[0]?.transaction_id)
    const transaction = await client.get(`/v3/pay/transactions/id/${transaction_id}?mchid=${mchid}`)
    expect(transaction.body).toMatchObject({
      trade_type: 'AUTH',
      attach: expect.stringMatching(/^wxzff\|\d+\|Score-0001$/) as string,
    })
    for (const out_trade_no of ['Score-0001', String(transaction.body['out_trade_no'])]) {
      expect(await refund(out_trade_no, 'Score-R1', 1)).toMatchObject({
        status: 404,
        body: { code: 'RESOURCE_NOT_EXISTS', message: '订单不存在' },
      })
    }
    const ordered = newTransaction(fixture, String(transaction.body['out_trade_no']))
    expect(await client.post('/v3/pay/transactions/native', ordered)).toMatchObject({
      status: 403,
      body: { code: 'OUT_TRADE_NO_USED' },
    })
    const response = await refund('', 'Score-R1', 1, 1000, { out_trade_no: undefined, transaction_id })
    expect(response).toMatchObject({ status: 200, body: { transaction_id } })
  })
})
