import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeOf, feeToReturn, rateText } from './fee'

describe('fees', () => {
  it.each([
    [600, 60, 4],
    [1, 60, 0],
    [690, 60, 4],
    [100_000, 60, 600],
    [5, 1000, 1],
    [1_000_000_000, 10_000, 1_000_000_000],
    [1000, 0, 0],
  ])('%i fen at %i is %i fen', (amount, rate, fee) => {
    expect(feeOf(amount, rate)).toBe(fee)
  })

  it('writes the rate in percent', () => {
    expect([60, 0, 38, 1000].map(rateText)).toEqual(['0.60%', '0.00%', '0.38%', '10.00%'])
  })

  it('gives back the whole fee with the whole payment, in any number of refunds, and never more', () => {
    const payment = fc.record({
      total: fc.integer({ min: 1, max: 1_000_000 }),
      rate: fc.nat({ max: 10_000 }),
    })
    fc.assert(
      fc.property(
        payment,
        fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 50 }),
        (paid, wanted) => {
          const { total } = paid
          const fee = feeOf(total, paid.rate)
          let refunded = 0
          let feeReturned = 0
          for (const amount of [...wanted, total]) {
            const refund = Math.min(amount, total - refunded)
            if (refund === 0) break
            const returned = feeToReturn({ total, fee, refunded, feeReturned }, refund)
            expect(returned).toBeGreaterThanOrEqual(0)
            refunded += refund
            feeReturned += returned
            expect(total - fee - refunded + feeReturned).toBeGreaterThanOrEqual(0)
          }
          expect(feeReturned).toBe(refunded === total ? fee : feeReturned)
          expect(feeReturned).toBeLessThanOrEqual(fee)
        },
      ),
    )
  })
})
