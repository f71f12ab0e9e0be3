import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineEntity } from '../../domain/entity'
import { transactionErrors, transactionMachine } from './machine'
import type { Transaction } from './transaction'

/** All transactions, deductions of pay score included. */
export const transactions = defineEntity<Transaction>()({
  name: 'transaction',
  table: 'transactions',
  key: ['mchid', 'out_trade_no'],
  columns: ['mchid', 'out_trade_no', 'transaction_id'],
  state: 'trade_state',
  absent: 'ABSENT',
  machine: transactionMachine,
})

/** Key of a transaction: merchant ID and order number. */
export interface TransactionKey {
  readonly mchid: string
  readonly out_trade_no: string
}

/** The transaction with a merchant's order number. Numbers of pay-score deductions are not the merchant's. */
export function findOrdered(
  context: Context,
  { mchid, out_trade_no }: TransactionKey,
): Transaction | undefined {
  const found = transactions.find(context, { mchid, out_trade_no })
  return found?.trade_type === 'AUTH' ? undefined : found
}

/** Same, but throws if there is none. */
export function getOrdered(context: Context, key: TransactionKey): Transaction {
  const found = findOrdered(context, key)
  if (found === undefined) throw new ApiError(transactionErrors.absent)
  return found
}
