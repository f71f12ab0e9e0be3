import { dayAfter } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { feeOf } from '../../ledger/fee'
import { post } from '../../ledger/post'
import type { Transaction } from './transaction'

/** A transaction at the moment of its payment. */
export type Payment = Pick<Transaction, 'mchid' | 'out_trade_no' | 'amount'> & {
  readonly transaction_id: string
  readonly paidAt: number
}

/** Day from which the money of a payment can be used. */
export const settlesOn = ({ paidAt }: Pick<Payment, 'paidAt'>): string => dayAfter(new Date(paidAt))

/** Books a payment and its fee; returns the fee. */
export function bookPayment(context: Context, payment: Payment): NonNullable<Transaction['fee']> {
  const { mchid, out_trade_no, amount, transaction_id } = payment
  const rate = context.merchants.get(mchid).feeRate
  const fee = feeOf(amount.total, rate)
  const basic = held(mchid, 'BASIC', settlesOn(payment))
  const common = { reference: transaction_id, voucher: out_trade_no }
  post(context, [
    { ...common, kind: 'payment', amount: amount.total, from: outside('PAYERS'), to: basic },
    { ...common, kind: 'fee', amount: fee, from: basic, to: outside('FEE_INCOME') },
  ])
  return { amount: fee, rate }
}
