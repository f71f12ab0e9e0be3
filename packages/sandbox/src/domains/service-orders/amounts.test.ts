import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fields } from '../../domain/fields'
import { checkTotal, netAmount, readCharges, readRiskFund, readTotal } from './amounts'

const service = { serviceId: '1', limit: 50_000, confirmation: 'by-request' } as const
const amounts = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 100 })

const charges = (payments: readonly number[], discounts: readonly number[]) =>
  readCharges(
    fields({
      post_payments: payments.map((amount) => ({ name: 'a', amount })),
      post_discounts: discounts.map((amount) => ({ name: 'b', description: 'c', amount })),
    }),
  )

describe('the total of a service order', () => {
  it('is the payments minus the discounts, and no other value is accepted', () => {
    const discounts = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 30 })
    fc.assert(
      fc.property(amounts, discounts, fc.integer({ min: -2, max: 2 }), (payments, off, error) => {
        const given = charges(payments, off)
        const right = payments.reduce((sum, each) => sum + each, 0) - off.reduce((sum, each) => sum + each, 0)
        expect(netAmount(given)).toBe(right)
        const read = () => readTotal(fields({ total_amount: right + error }), given)
        if (error === 0 && right >= 0) expect(read()).toBe(right)
        else expect(read).toThrow(expect.objectContaining({ code: 'PARAM_ERROR' }))
      }),
    )
  })

  it.each([
    ['DEPOSIT', 10_000, 10_000, true],
    ['ADVANCE', 10_000, 10_001, false],
    ['CASH_DEPOSIT', 10_000, 0, true],
    ['ESTIMATE_ORDER_COST', 10_000, 50_000, true],
    ['ESTIMATE_ORDER_COST', 10_000, 50_001, false],
  ])('under %s of %i may be %i: %s', (name, amount, total, right) => {
    const check = (): void => {
      checkTotal(total, { name, amount }, service)
    }
    if (right) expect(check).not.toThrow()
    else expect(check).toThrow(expect.objectContaining({ code: 'PARAM_ERROR' }))
  })
})

describe('lists of a service order', () => {
  it('accept a hundred payments and thirty discounts', () => {
    const one = (count: number): number[] => Array.from({ length: count }, () => 1)
    expect(() => charges(one(100), one(30))).not.toThrow()
    expect(() => charges(one(101), [])).toThrow(/post_payments/)
    expect(() => charges([], one(31))).toThrow(/post_discounts/)
  })
})

describe('the risk fund', () => {
  const read = (risk_fund: object) => readRiskFund(fields({ risk_fund }), service)

  it('is limited by the service', () => {
    expect(read({ name: 'DEPOSIT', amount: 50_000 })).toEqual({ name: 'DEPOSIT', amount: 50_000 })
    expect(() => read({ name: 'DEPOSIT', amount: 50_001 })).toThrow(
      expect.objectContaining({ internal: 271316656 }),
    )
  })

  it.each([
    { name: 'deposit', amount: 1 },
    { name: 'toString', amount: 1 },
    { name: 'DEPOSIT', amount: 0 },
  ])('rejects %j', (fund) => {
    expect(() => read(fund)).toThrow(expect.objectContaining({ code: 'PARAM_ERROR' }))
  })
})
