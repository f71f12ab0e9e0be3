import { type PaidAmounts, paidAmounts } from '../favor-coupons/promotion'
import type { Transaction } from './transaction'

/** What of the total of a transaction the user and its coupons paid. */
export function amountsOf({ amount, promotions }: Pick<Transaction, 'amount' | 'promotions'>): PaidAmounts {
  return paidAmounts(amount.total, promotions)
}
