import { type PaidAmounts, paidAmounts } from '../favor-coupons/promotion'
import type { Transaction } from './transaction'

/** Parts of the total of a transaction that the user and the coupons paid. */
export function amountsOf({ amount, promotions }: Pick<Transaction, 'amount' | 'promotions'>): PaidAmounts {
  return paidAmounts(amount.total, promotions)
}
