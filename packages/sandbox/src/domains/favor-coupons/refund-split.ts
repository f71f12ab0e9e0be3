import type { Promotion } from './promotion'

/** Part of a refund that is not paid to the user but to the sponsor of a coupon, or not at all; in fen. */
export interface PromotionRefund {
  readonly coupon_id: string
  readonly amount: number
}

/** Amounts of a refund, in fen. */
export interface RefundSplit {
  /** Paid to the user. */
  readonly payer_refund: number
  readonly promotions: readonly PromotionRefund[]
}

/** A payment, and what earlier refunds returned of it; amounts in fen. */
export interface Refundable {
  readonly total: number
  readonly promotions: readonly Promotion[]
  readonly earlier: readonly RefundSplit[]
}

/**
 * Splits a refund between the user and the coupons of a payment, in proportion to what each paid, half up to a fen. No
 * part returns more than it paid, so that the last refund returns the rest of each.
 *
 * @param refund - in fen, at most what is left of the total
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
 */
export function splitRefund({ total, promotions, earlier }: Refundable, refund: number): RefundSplit {
  const discount = promotions.reduce((sum, { amount }) => sum + amount, 0)
  const parts = [
    { paid: total - discount, returned: earlier.reduce((sum, each) => sum + each.payer_refund, 0) },
    ...promotions.map(({ coupon_id, amount }) => ({
      paid: amount,
      returned: earlier.reduce((sum, each) => sum + returnedTo(each, coupon_id), 0),
    })),
  ]
  const [payer_refund = 0, ...amounts] = proportional(parts, refund)
  return {
    payer_refund,
    promotions: promotions.map(({ coupon_id }, index) => ({ coupon_id, amount: amounts[index] ?? 0 })),
  }
}

function returnedTo({ promotions }: RefundSplit, coupon_id: string): number {
  return promotions.find((each) => each.coupon_id === coupon_id)?.amount ?? 0
}

interface Part {
  readonly paid: number
  readonly returned: number
}

// One part after the other: each takes its share of what is left for it and for all later parts.
function proportional(parts: readonly Part[], amount: number): number[] {
  let left = amount
  return parts.map(({ paid, returned }, index) => {
    const later = parts.slice(index + 1)
    const paidByRest = later.reduce((sum, each) => sum + each.paid, paid)
    const restOfLater = later.reduce((sum, each) => sum + each.paid - each.returned, 0)
    const share =
      paidByRest === 0
        ? 0
        : Number((BigInt(left) * BigInt(paid) * 2n + BigInt(paidByRest)) / BigInt(paidByRest * 2))
    const taken = Math.max(left - restOfLater, Math.min(share, paid - returned))
    left -= taken
    return taken
  })
}
