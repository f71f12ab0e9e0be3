import { paidAmounts } from '../favor-coupons/promotion'
import { type RefundSplit, splitRefund } from '../favor-coupons/refund-split'
import type { Transaction } from '../transactions/transaction'
import type { Refund } from './refund'

/** Amounts of a refund, in fen. */
export interface RefundAmounts {
  readonly payer_total: number
  /** Returned to the user. */
  readonly payer_refund: number
  readonly settlement_total: number
  /** Paid by the merchant. */
  readonly settlement_refund: number
  /** Not returned to the user: it was paid with coupons. */
  readonly discount_refund: number
  /** Returned to the sponsors of pre-funded coupons. */
  readonly cash_refund: number
}

/** Splits a refund between the user and the coupons of a transaction; `undefined` if it used none. */
export function splitOf(
  { amount, promotions }: Transaction,
  earlier: readonly Refund[],
  refund: number,
): Pick<Refund, 'promotions' | 'split'> {
  if (promotions === undefined) return {}
  const counted = earlier.filter(({ status }) => status !== 'CLOSED').flatMap(({ split }) => split ?? [])
  return { promotions, split: splitRefund({ total: amount.total, promotions, earlier: counted }, refund) }
}

/** The amounts of a refund. */
export function refundAmounts({
  amount,
  promotions = [],
  split,
}: Pick<Refund, 'amount' | 'promotions' | 'split'>): RefundAmounts {
  const { total, refund } = amount
  const { payer_total, settlement_total } = paidAmounts(total, promotions)
  const payer_refund = split?.payer_refund ?? refund
  const cash_refund = promotions.reduce(
    (sum, each) => (each.type === 'CASH' ? sum + returnedTo(split, each.coupon_id) : sum),
    0,
  )
  return {
    payer_total,
    payer_refund,
    settlement_total,
    settlement_refund: payer_refund + cash_refund,
    discount_refund: refund - payer_refund,
    cash_refund,
  }
}

/** Part of a refund that belongs to one coupon, in fen. */
export function returnedTo(split: RefundSplit | undefined, coupon_id: string): number {
  return split?.promotions.find((each) => each.coupon_id === coupon_id)?.amount ?? 0
}
