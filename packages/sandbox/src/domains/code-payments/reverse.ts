import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { refundReversed } from '../refunds/reversal'
import { transactions } from '../transactions/entity'
import { transactionErrors } from '../transactions/machine'
import type { Transaction } from '../transactions/transaction'

const SHORTEST = 15 * 1000
const LONGEST = 7 * 24 * 60 * 60 * 1000

/**
 * Reverses a payment by code: one that is not paid can no longer be paid, and one that is paid is given back.
 *
 * @throws ApiError if its state or its age does not allow it
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382161
 */
export function reversePayment(context: Context, transaction: Transaction): Transaction {
  if (transaction.trade_type !== 'MICROPAY') throw new ApiError(transactionErrors.notReversible)
  const decision = transactions.decide(transaction, 'reverse')
  if (decision.kind !== 'move') return transaction
  const age = context.clock.now().getTime() - transaction.createdAt
  if (age < SHORTEST) throw new ApiError(transactionErrors.reversalTooSoon)
  if (age > LONGEST) throw new ApiError(transactionErrors.reversalTooLate)
  const { transaction_id, paidAt } = transaction
  if (transaction_id !== undefined && paidAt !== undefined)
    refundReversed(context, { ...transaction, transaction_id, paidAt })
  return transactions.move(context, transaction, decision)
}
