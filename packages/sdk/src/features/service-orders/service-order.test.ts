import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCompletion, CompletionError } from './completion'
import { serviceOrderStatus } from './status'

describe('serviceOrderStatus', () => {
  it.each([
    ['CREATED', undefined, undefined, 'awaiting-user', false],
    ['DOING', 'USER_CONFIRM', undefined, 'in-service', false],
    ['DOING', 'MCH_COMPLETE', 'USER_PAYING', 'collecting', false],
    ['DOING', 'MCH_COMPLETE', undefined, 'collecting', false],
    ['DOING', 'MCH_COMPLETE', 'USER_PAID', 'paid', true],
    ['DONE', 'MCH_COMPLETE', 'USER_PAID', 'paid', true],
    ['DONE', undefined, undefined, 'free', true],
    ['REVOKED', undefined, undefined, 'canceled', true],
    ['EXPIRED', undefined, undefined, 'expired', true],
    ['DOING', 'SOMETHING_NEW', undefined, 'unknown', false],
    ['SOMETHING_NEW', undefined, undefined, 'unknown', false],
  ])('maps %s / %s / %s to %s', (state, state_description, collection, phase, final) => {
    expect(serviceOrderStatus({ state, state_description, collection: { state: collection } })).toMatchObject(
      { phase, final },
    )
  })

  it.each([
    ['still collecting', { collection: { state: 'USER_PAYING' } }],
    ['of an amount, without a collection', { total_amount: 300 }],
    ['that was to be collected, without a collection', { need_collection: true }],
  ])('treats a done order %s as neither paid nor free', (_, rest) => {
    expect(serviceOrderStatus({ state: 'DONE', ...rest })).toMatchObject({ phase: 'unknown', final: false })
  })

  it.each([
    [{ state: 'CREATED' }, ['cancel']],
    [{ state: 'DOING', state_description: 'USER_CONFIRM' }, ['complete', 'cancel']],
    [{ state: 'DOING', state_description: 'MCH_COMPLETE' }, ['complete', 'modify', 'pay', 'sync']],
    [{ state: 'DONE', collection: { state: 'USER_PAID' } }, ['refund']],
    [{ state: 'DONE' }, []],
    [{ state: 'REVOKED' }, []],
    [{ state: 'EXPIRED' }, []],
    [{ state: 'SOMETHING_NEW' }, []],
  ])('lists the actions allowed for %j', (order, may) => {
    expect(serviceOrderStatus(order).may).toEqual(may)
  })
})

describe('checkCompletion', () => {
  const zeros = (length: number) => Array.from({ length }, () => ({ amount: 0 }))
  const problems = (completion: Parameters<typeof checkCompletion>[0], order = {}) => {
    try {
      checkCompletion(completion, order)
      return []
    } catch (reason) {
      if (!(reason instanceof CompletionError)) throw reason
      return reason.problems.map(({ field }) => field)
    }
  }

  it('returns a valid completion, the same object', () => {
    const completion = {
      post_payments: [{ name: '租借', amount: 400 }],
      post_discounts: [{ name: '新客', amount: 100 }],
      total_amount: 300,
      time_range: { start_time: '20261101100000', end_time: '20261101120000' },
    }
    expect(checkCompletion(completion, { risk_fund: { name: 'DEPOSIT', amount: 300 } })).toBe(completion)
  })

  it('accepts exactly the total that is the sum of the payments less that of the discounts', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e6 }), { maxLength: 20 })
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: -3, max: 3 }), (payments, discounts, off) => {
        const sum = payments.reduce((a, b) => a + b, 0) - discounts.reduce((a, b) => a + b, 0)
        fc.pre(sum + off >= 0)
        const found = problems({
          post_payments: payments.map((amount) => ({ amount })),
          post_discounts: discounts.map((amount) => ({ amount })),
          total_amount: sum + off,
        })
        expect(found).toEqual(off === 0 ? [] : ['/total_amount'])
      }),
    )
  })

  it.each([
    [
      'a float',
      { post_payments: [{ amount: 1.5 }], total_amount: 1.5 },
      {},
      ['/post_payments/0/amount', '/total_amount'],
    ],
    [
      'a negative amount',
      { post_discounts: [{ amount: -1 }], total_amount: 1 },
      {},
      ['/post_discounts/0/amount'],
    ],
    [
      'more than the deposit',
      { post_payments: [{ amount: 301 }], total_amount: 301 },
      { risk_fund: { name: 'DEPOSIT', amount: 300 } },
      ['/total_amount'],
    ],
    [
      'an end before the start',
      { total_amount: 0, time_range: { start_time: '20261101100000', end_time: '20261101095959' } },
      {},
      ['/time_range/end_time'],
    ],
    ['too many payments', { post_payments: zeros(101), total_amount: 0 }, {}, ['/post_payments']],
    ['too many discounts', { post_discounts: zeros(31), total_amount: 0 }, {}, ['/post_discounts']],
  ])('names the field of %s', (_, completion, order, fields) => {
    expect(problems(completion, order)).toEqual(fields)
  })

  it.each([
    [
      'as many items as there may be',
      { post_payments: zeros(100), post_discounts: zeros(30), total_amount: 0 },
    ],
    ['an item without an amount', { post_payments: [{ name: '租借' }], total_amount: 0 }],
    [
      'no time',
      { total_amount: 0, time_range: { start_time: '20261101100000', end_time: '20261101100000' } },
    ],
    [
      'an end without its time',
      { total_amount: 0, time_range: { start_time: '20261101100000', end_time: '20261101' } },
    ],
    [
      'a start by its name',
      { total_amount: 0, time_range: { start_time: 'OnAccept', end_time: '20261101100000' } },
    ],
    ['an end alone', { total_amount: 0, time_range: { end_time: '20261101100000' } }],
  ])('accepts %s', (_, completion) => {
    expect(problems(completion)).toEqual([])
  })

  it.each(['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT'])('limits the collected amount by a %s', (name) => {
    const order = { risk_fund: { name, amount: 300 } }
    expect(problems({ post_payments: [{ amount: 300 }], total_amount: 300 }, order)).toEqual([])
    expect(problems({ post_payments: [{ amount: 301 }], total_amount: 301 }, order)).toEqual([
      '/total_amount',
    ])
  })

  it('lists all faults, one a line, with the amounts', () => {
    const completion = {
      post_payments: [{ amount: 400 }],
      post_discounts: [{ amount: 100 }],
      total_amount: 301,
      time_range: { start_time: '20261101100000', end_time: '20261101095959' },
    }
    const check = () => checkCompletion(completion, { risk_fund: { name: 'DEPOSIT', amount: 200 } })
    expect(check).toThrow(
      expect.objectContaining({
        name: 'CompletionError',
        code: 'PAYSCORE_COMPLETION_REFUSED',
        message:
          '/total_amount: is 301, but the payments (400) less the discounts (100) are 300 fen\n' +
          '/total_amount: 301 exceeds the deposit of 200 fen\n' +
          '/time_range/end_time: 20261101095959 is before the start, 20261101100000',
      }),
    )
  })

  it('accepts a total above an estimate', () => {
    const order = { risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 100 } }
    expect(problems({ post_payments: [{ amount: 300 }], total_amount: 300 }, order)).toEqual([])
  })
})
