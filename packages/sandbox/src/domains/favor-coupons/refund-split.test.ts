import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Promotion } from './promotion'
import { type RefundSplit, splitRefund } from './refund-split'

const coupon = (coupon_id: string, amount: number, type: Promotion['type'] = 'CASH'): Promotion => ({
  coupon_id,
  name: '',
  scope: 'GLOBAL',
  type,
  amount,
  stock_id: '1',
  wechatpay_contribute: 0,
  merchant_contribute: amount,
  other_contribute: 0,
  currency: 'CNY',
})

describe('the split of a refund', () => {
  it('returns 6.30 to the user of 9.00, of an order of 10.00 that the user paid 7.00 for', () => {
    const payment = { total: 1000, promotions: [coupon('a', 300)], earlier: [] }
    expect(splitRefund(payment, 900)).toEqual({
      payer_refund: 630,
      promotions: [{ coupon_id: 'a', amount: 270 }],
    })
  })

  it('rounds half up', () => {
    const payment = { total: 10, promotions: [coupon('a', 5)], earlier: [] }
    expect(splitRefund(payment, 1)).toEqual({ payer_refund: 1, promotions: [{ coupon_id: 'a', amount: 0 }] })
  })

  it('returns everything to the user of an order without coupons', () => {
    expect(splitRefund({ total: 10, promotions: [], earlier: [] }, 7)).toEqual({
      payer_refund: 7,
      promotions: [],
    })
  })

  it('returns to the user and to each coupon what they paid, over any partial refunds', () => {
    const payments = fc.record({
      payer: fc.integer({ min: 1, max: 10_000 }),
      coupons: fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 3 }),
      parts: fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 12 }),
    })
    fc.assert(
      fc.property(payments, ({ payer, coupons, parts }) => {
        const promotions = coupons.map((amount, index) => coupon(String(index), amount))
        const total = coupons.reduce((sum, amount) => sum + amount, payer)
        const earlier: RefundSplit[] = []
        let left = total
        for (const part of [...parts, total]) {
          const refund = Math.min(part, left)
          if (refund === 0) break
          const split = splitRefund({ total, promotions, earlier }, refund)
          const amounts = [split.payer_refund, ...split.promotions.map(({ amount }) => amount)]
          expect(amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true)
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(refund)
          earlier.push(split)
          left -= refund
        }
        expect(left).toBe(0)
        expect(earlier.reduce((sum, { payer_refund }) => sum + payer_refund, 0)).toBe(payer)
        for (const [index, amount] of coupons.entries()) {
          expect(earlier.reduce((sum, each) => sum + (each.promotions[index]?.amount ?? 0), 0)).toBe(amount)
        }
      }),
    )
  })

  it('returns to the user their share, to within a fen for each earlier refund', () => {
    const payments = fc.record({
      payer: fc.integer({ min: 1, max: 100_000 }),
      discount: fc.integer({ min: 1, max: 100_000 }),
      part: fc.double({ min: 0.01, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(payments, ({ payer, discount, part }) => {
        const total = payer + discount
        const refund = Math.max(1, Math.floor(total * part))
        const { payer_refund } = splitRefund(
          { total, promotions: [coupon('a', discount)], earlier: [] },
          refund,
        )
        expect(Math.abs(payer_refund * total - refund * payer) * 2).toBeLessThanOrEqual(total)
      }),
    )
  })
})
