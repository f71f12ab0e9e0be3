import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaints } from './catalog-answers'
import { type Stage, completion, newOrder, newTransaction, NOTIFY_URL, stage } from './stage'

const root = '/v3/refund/domestic/refunds'
const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE

let scene: Stage
let count = 0

beforeAll(async () => {
  scene = await stage()
})
afterAll(async () => {
  await scene.sandbox.close()
})

async function paid(total = 1000): Promise<string> {
  count += 1
  const number = `Paid-${String(count).padStart(4, '0')}`
  await scene.client.post('/v3/pay/transactions/native', newTransaction(scene, number, total))
  scene.sandbox.control.transactions.pay(scene.mchid, number)
  return number
}

const refund = (out_trade_no: string, out_refund_no: string, amount: number, total = 1000, more = {}) =>
  scene.client.post(root, {
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
  const { refunds } = scene.sandbox.control
  if (state === 'SUCCESS') refunds.succeed(scene.mchid, number)
  if (state === 'CLOSED') refunds.close(scene.mchid, number)
  if (state === 'ABNORMAL') refunds.abnormal(scene.mchid, number)
  return { trade, number, id: String(body['refund_id']) }
}

describe.each(states)('a refund that is %s', (state) => {
  const there = state !== 'ABSENT'

  it('created again with the same parameters is the same refund', async () => {
    const { trade, number, id } = await reach(state)
    const { status, body } = await refund(trade, number, 100)
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { status: there ? state : 'PROCESSING', funds_account: 'AVAILABLE' },
    })
    if (there) expect(body['refund_id']).toBe(id)
    expect(complaints(`POST ${root}`, body)).toEqual([])
  })

  it('created again with other parameters is refused', async () => {
    const { trade, number } = await reach(state)
    const answer = await refund(trade, number, 99)
    expect(answer.status).toBe(there ? 400 : 200)
    if (!there) return
    expect(answer.body).toMatchObject({
      code: 'INVALID_REQUEST',
      message: '请求重入时，参数与首次请求时不一致',
    })
    expect(answer.headers.get('request-id')).toMatch(/-268498688$/)
  })

  it('can be queried if there is one', async () => {
    const { number } = await reach(state)
    const { status, body } = await scene.client.get(`${root}/${number}`)
    if (there) {
      expect({ status, body }).toMatchObject({ status: 200, body: { status: state } })
      expect('success_time' in body).toBe(state === 'SUCCESS')
      expect(complaints(`GET ${root}/{out_refund_no}`, body)).toEqual([])
    } else {
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
    }
  })

  it('can be sent to a card only when abnormal', async () => {
    const { number, id } = await reach(state)
    const { status, body } = await scene.client.post(`${root}/${id}/apply-abnormal-refund`, {
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
  ] as const)('can %s only while it is processed', async (action, next) => {
    const { number } = await reach(state)
    const act = () => scene.sandbox.control.refunds[action](scene.mchid, number)
    if (state === 'PROCESSING') expect(act()).toMatchObject({ status: next })
    else expect(act).toThrow(expect.objectContaining({ code: there ? 'STATE_CONFLICT' : 'SUBJECT_UNKNOWN' }))
  })
})

describe('a refund is refused', () => {
  it.each<readonly [string, () => ReturnType<typeof refund>, number, string]>([
    ['of an order that is not there', () => refund('Nothing-1', 'N1', 1), 404, 'RESOURCE_NOT_EXISTS'],
    [
      'of an order that is not paid',
      async () => {
        await scene.client.post('/v3/pay/transactions/native', newTransaction(scene, 'Unpaid-1'))
        return refund('Unpaid-1', 'N2', 1)
      },
      404,
      'RESOURCE_NOT_EXISTS',
    ],
    ['of another total', async () => refund(await paid(), 'N3', 1, 999), 400, 'INVALID_REQUEST'],
    ['of more than was paid', async () => refund(await paid(), 'N4', 1001), 400, 'INVALID_REQUEST'],
    ['of nothing', async () => refund(await paid(), 'N5', 0), 400, 'PARAM_ERROR'],
    [
      'whose accounts do not add up',
      async () =>
        refund(await paid(), 'N6', 10, 1000, {
          amount: { refund: 10, total: 1000, currency: 'CNY', from: [{ account: 'AVAILABLE', amount: 9 }] },
        }),
      400,
      'PARAM_ERROR',
    ],
    [
      'for a sub-merchant',
      async () => refund(await paid(), 'N7', 1, 1000, { sub_mchid: '1' }),
      403,
      'NO_AUTH',
    ],
    [
      'that names no order',
      async () => refund(await paid(), 'N8', 1, 1000, { out_trade_no: undefined }),
      400,
      'PARAM_ERROR',
    ],
    [
      'after a year',
      async () => {
        const number = await paid()
        await scene.sandbox.clock.advance(365 * DAY + 1)
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
    ['a number of other letters', { out_refund_no: '退1' }],
    ['a number too long', { out_refund_no: 'R'.repeat(65) }],
    ['an order of a number too short', { out_trade_no: 'Paid1' }],
    ['a reason too long', { reason: '因'.repeat(81) }],
    ['another currency', { amount: { refund: 1, total: 1000, currency: 'USD' } }],
    [
      'an account that there is not',
      { amount: { refund: 1, total: 1000, currency: 'CNY', from: [{ account: 'OTHER', amount: 1 }] } },
    ],
  ])('with %s', async (_, change) => {
    expect(await refund(await paid(), 'N10', 1, 1000, change)).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
  })

  it('by the codes that WeChat Pay has for it', async () => {
    const number = await paid()
    const internal = async (answer: ReturnType<typeof refund>) =>
      (await answer).headers.get('request-id')?.split('-')[1]
    expect(await internal(refund('Nothing-1', 'C1', 1))).toBe('268512771')
    expect(await internal(refund(number, 'C1', 1, 999))).toBe('268435464')
    expect(await internal(refund(number, 'C1', 1001))).toBe('268435464')
    await scene.sandbox.clock.advance(365 * DAY + 1)
    expect(await internal(refund(number, 'C1', 1))).toBe('268435464')
    expect(await internal(scene.client.get(`${root}/C1`))).toBe('268512771')
  })

  it('where a sub-merchant is named in a query, or for a card', async () => {
    const { number, id } = await reach('ABNORMAL')
    const refused = { status: 403, body: { code: 'NO_AUTH' } }
    const card = { out_refund_no: number, type: 'MERCHANT_BANK_CARD' }
    const apply = (body: object) => scene.client.post(`${root}/${id}/apply-abnormal-refund`, body)
    expect(await scene.client.get(`${root}/${number}?sub_mchid=1`)).toMatchObject(refused)
    expect(await apply({ ...card, sub_mchid: '1' })).toMatchObject(refused)
    for (const type of ['AN_USER_BANK_CARD', 'MERCHANT_BANK_CARDS']) {
      expect(await apply({ ...card, type })).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
    }
  })

  it('within a minute of the one before, and taken after it', async () => {
    const number = await paid()
    expect((await refund(number, 'Minute-1', 1)).status).toBe(200)
    const early = await refund(number, 'Minute-2', 1)
    expect(early).toMatchObject({ status: 429, body: { code: 'FREQUENCY_LIMITED' } })
    await scene.sandbox.clock.advance(MINUTE - 10_000)
    expect((await refund(number, 'Minute-2', 1)).status).toBe(429)
    await scene.sandbox.clock.advance(10_000)
    expect((await refund(number, 'Minute-2', 1)).status).toBe(200)
  })

  it('after fifty of them, and when the rest is too small', async () => {
    const number = await paid()
    for (let each = 1; each <= 50; each += 1) {
      expect((await refund(number, `Fifty-${each}`, 10)).status).toBe(200)
      await scene.sandbox.clock.advance(MINUTE)
    }
    expect(await refund(number, 'Fifty-51', 501)).toMatchObject({ status: 400 })
    const last = await refund(number, 'Fifty-51', 10)
    expect(last).toMatchObject({ status: 400, body: { message: '一笔订单最多支持50次部分退款' } })
    expect(last.headers.get('request-id')).toMatch(/-268435464$/)
  })
})

describe('a refund', () => {
  it('is taken with all as long as it may be, and within a year', async () => {
    const number = await paid()
    await scene.sandbox.clock.advance(365 * DAY - MINUTE)
    const wishes = { reason: '因'.repeat(80), funds_account: 'UNSETTLED' }
    const from = [{ account: 'AVAILABLE', amount: 1000 }]
    const amount = { refund: 1000, total: 1000, currency: 'CNY', from }
    const answer = await refund(number, 'R_-|*@'.padEnd(64, '9'), 1000, 1000, { ...wishes, amount })
    expect(answer).toMatchObject({ status: 200, body: { funds_account: 'UNSETTLED', amount } })
  })
})

describe('the outcome of a refund', () => {
  const events = () => scene.sandbox.control.notifications.list(scene.mchid)

  it.each([
    ['succeed', 'REFUND.SUCCESS'],
    ['close', 'REFUND.CLOSED'],
    ['abnormal', 'REFUND.ABNORMAL'],
  ] as const)('is told where there is somebody to tell: %s', async (action, event) => {
    for (const [count, more] of [
      [0, {}],
      [1, { notify_url: NOTIFY_URL }],
    ] as const) {
      const number = await paid()
      await refund(number, `Told_${number}`, 1, 1000, more)
      const before = events().length
      scene.sandbox.control.refunds[action](scene.mchid, `Told_${number}`)
      const told = events().slice(before)
      expect(told).toHaveLength(count)
      for (const one of told) expect(one).toMatchObject({ event_type: event })
    }
  })
})

describe('a refund that is closed', () => {
  it('gives back what it had taken', async () => {
    const number = await paid()
    await refund(number, 'Back-1', 1000)
    await scene.sandbox.clock.advance(MINUTE)
    expect((await refund(number, 'Back-2', 1)).status).toBe(400)
    scene.sandbox.control.refunds.close(scene.mchid, 'Back-1')
    expect((await refund(number, 'Back-2', 1000)).status).toBe(200)
  })
})

describe('a pay-score order', () => {
  it('is refunded by its transaction_id, and by no number of the merchant', async () => {
    const { client, sandbox, mchid, parties } = scene
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
    const answer = await refund('', 'Score-R1', 1, 1000, { out_trade_no: undefined, transaction_id })
    expect(answer).toMatchObject({ status: 200, body: { transaction_id } })
  })
})
