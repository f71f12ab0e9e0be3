import { ApiError } from '../../domain/api-error'
import type { Transaction } from '../transactions/transaction'
import type { Refund } from './refund'
import { refundErrors } from './machine'

const MOST_REFUNDS = 50
const YEAR = 365 * 24 * 60 * 60 * 1000

/** Amounts of a refund request, in fen. */
export interface Wanted {
  readonly total: number
  readonly refund: number
}

/** Rules for one more refund of a transaction. */
export interface Conditions {
  readonly earlier: readonly Refund[]
  /** Business time, in milliseconds. */
  readonly now: number
  /** Minimum interval between two refunds, in seconds. */
  readonly interval: number
}

/** Refundable amount that is left, in fen; a closed refund no longer counts. */
export function remainder(transaction: Transaction, refunds: readonly Refund[]): number {
  return refunds
    .filter(({ status }) => status !== 'CLOSED')
    .reduce((left, { amount }) => left - amount.refund, transaction.amount.total)
}

/**
 * Checks one more refund of a paid transaction.
 *
 * @throws ApiError
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
 */
export function checkAllowance(transaction: Transaction, wanted: Wanted, conditions: Conditions): void {
  const { earlier, now, interval } = conditions
  const at = (field: string, value: number, issue: string) => ({
    field,
    value,
    issue,
    location: 'body' as const,
  })
  if (wanted.total !== transaction.amount.total) {
    throw new ApiError(
      refundErrors.otherTotal,
      at('/amount/total', wanted.total, `原订单金额为 ${transaction.amount.total} 分`),
    )
  }
  if (now - (transaction.paidAt ?? now) > YEAR) throw new ApiError(refundErrors.tooLate)
  const left = remainder(transaction, earlier)
  if (wanted.refund > left) {
    throw new ApiError(
      refundErrors.overTotal,
      at('/amount/refund', wanted.refund, `剩余可退金额为 ${left} 分`),
    )
  }
  if (earlier.length >= MOST_REFUNDS) throw new ApiError(refundErrors.tooMany)
  const latest = Math.max(...earlier.map(({ createdAt }) => createdAt))
  if (now - latest < interval * 1000) throw new ApiError(refundErrors.tooSoon)
}
