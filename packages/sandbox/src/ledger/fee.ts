/** Default rate of the fee: 0.60 %, in hundredths of a percent. */
export const DEFAULT_FEE_RATE = 60

const RATE_UNIT = 10_000

/**
 * Fee of a payment: half up to a fen.
 *
 * @param amount - in fen
 * @param rate - in hundredths of a percent
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
 */
export function feeOf(amount: number, rate: number): number {
  return Number((BigInt(amount) * BigInt(rate) * 2n + BigInt(RATE_UNIT)) / BigInt(RATE_UNIT * 2))
}

/** A payment and what has been given back of it, in fen. */
export interface Charged {
  readonly total: number
  readonly fee: number
  /** Sum of the earlier refunds. */
  readonly refunded: number
  /** Sum of the fees that were given back with them. */
  readonly feeReturned: number
}

/**
 * Fee that one more refund gives back: in proportion to all refunds, so that the full refund gives back all of it. Where
 * coupons alone paid, there is none.
 */
export function feeToReturn({ total, fee, refunded, feeReturned }: Charged, refund: number): number {
  if (total === 0) return 0
  const share = (BigInt(fee) * BigInt(refunded + refund) * 2n + BigInt(total)) / BigInt(total * 2)
  return Math.max(0, Number(share) - feeReturned)
}

/** A rate as bills show it: `0.60%`. */
export function rateText(rate: number): string {
  return `${(rate / 100).toFixed(2)}%`
}
