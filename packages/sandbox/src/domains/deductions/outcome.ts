import { dateInBeijing } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { defineEvents } from '../../notifications/notification'
import { type Contract, type Period } from '../contracts/contract'
import { contracts } from '../contracts/entity'
import { end } from '../contracts/lifecycle'
import { bookPayment } from '../transactions/book-payment'
import { transactions } from '../transactions/entity'
import { transactionEvents } from '../transactions/events'
import { transactionErrors } from '../transactions/machine'
import type { Transaction } from '../transactions/transaction'
import { notifyPaid } from '../transactions/user-actions'
import { type Deduction, deductions } from './deduction'
import { failureV2 } from './v2/wire'
import { toFailure } from './wire'

/** Notifications of deductions that failed. Those that succeeded are notified as payments. */
export const deductionEvents = defineEvents({
  'TRANSACTION.FAIL': { originalType: 'transaction', summary: '支付失败' },
})

/** Reasons why a deduction fails, by `err_code`, with their texts. */
export const failures = {
  NOTENOUGH: '用户账户余额不足',
  BANKERROR: '银行系统异常',
  USER_ACCOUNT_ABNORMAL: '用户账户异常',
} as const

export type Failure = keyof typeof failures

function deductionOf({ database }: Context, { mchid, out_trade_no, trade_type }: Transaction): Deduction {
  const found = trade_type === 'PAP' ? deductions.find(database, { mchid, out_trade_no }) : undefined
  if (found === undefined) throw new ApiError(transactionErrors.absent)
  return found
}

/** The money is deducted; the merchant is notified. */
export function succeed(context: Context, transaction: Transaction): Transaction {
  const deduction = deductionOf(context, transaction)
  const decision = transactions.decide(transaction, 'deductionSucceeds')
  if (decision.kind !== 'move') return transaction
  const now = context.clock.now()
  const payment = { transaction_id: context.numbers.transactionId(now), paidAt: now.getTime() }
  const paid = transactions.move(context, transaction, decision, {
    ...payment,
    fee: bookPayment(context, { ...transaction, ...payment }),
    bank_type: 'OTHERS',
  })
  const today = dateInBeijing(now)
  deductions.save(context.database, { ...deduction, outcome: 'paid', paidOn: today })
  notifyPaid(context, paid)
  settleContract(context, contracts.get(context, { contract_id: deduction.contract_id }), deduction, today)
  return paid
}

/** The deduction fails, and its order is closed; the merchant is notified. */
export function fail(context: Context, transaction: Transaction, code: Failure): Transaction {
  const deduction = deductionOf(context, transaction)
  const decision = transactions.decide(transaction, 'deductionFails')
  if (decision.kind !== 'move') return transaction
  const failed = transactions.move(context, transaction, decision, {
    failure: { code, message: failures[code] },
  })
  deductions.save(context.database, { ...deduction, outcome: 'failed' })
  notifyFailed(context, failed)
  return failed
}

// A success uses up the notice or the planned deduction; a contract with one planned deduction ends with it.
function settleContract(context: Context, contract: Contract, deduction: Deduction, today: string): void {
  const rest = omitUndefined({ ...contract, notice: undefined })
  const periods = contract.periods?.map((period, index): Period => {
    const isThis =
      deduction.policy_period_id === undefined
        ? index === 0
        : period.policy_period_id === deduction.policy_period_id
    return isThis
      ? { ...period, paid: { on: today, amount: { total: deduction.total, currency: 'CNY' } } }
      : period
  })
  const settled: Contract = { ...rest, ...(periods === undefined ? {} : { periods }) }
  contracts.save(context, settled)
  if (settled.mode === 'scheduled') end(context, settled, 'timeEnds', { mode: 'SYSTEM_TERMINATE' })
}

function notifyFailed({ outbox }: Context, failed: Transaction): void {
  const { mchid, notify_url: url, v2 } = failed
  if (url === undefined) return
  if (v2 !== undefined) {
    const event = transactionEvents['v2.transaction-success']
    outbox.addV2({ mchid, event, url, signType: v2.signType, fields: failureV2(failed) })
    return
  }
  outbox.add({ mchid, event: deductionEvents['TRANSACTION.FAIL'], url, resource: toFailure(failed) })
}
