import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { feeOf } from '../../ledger/fee'
import { post } from '../../ledger/post'
import { amountsOf } from './amounts'
import { settlesOn } from './settlement'
import { addShareable } from './shareable'
import { type Transaction, payeeOf } from './transaction'

/** A transaction at the moment of its payment. */
export type Payment = Pick<
  Transaction,
  'mchid' | 'sub_mchid' | 'out_trade_no' | 'amount' | 'promotions' | 'profit_sharing'
> & {
  readonly transaction_id: string
  readonly paidAt: number
}

/**
 * Books a payment and its fee; returns the fee. The merchant receives what is settled: the sponsors of coupons have paid
 * their part to the payer. The money of a payment that is to be shared is frozen.
 */
export function bookPayment(context: Context, payment: Payment): NonNullable<Transaction['fee']> {
  const { out_trade_no, transaction_id, paidAt } = payment
  const { settlement_total: settled } = amountsOf(payment)
  const payee = payeeOf(payment)
  const rate = context.merchants.feeRate(payee)
  const fee = feeOf(settled, rate)
  const isShared = payment.profit_sharing === true
  const account = isShared ? held(payee, 'FROZEN') : held(payee, 'BASIC', settlesOn(payment))
  const common = { reference: transaction_id, voucher: out_trade_no }
  post(context, [
    { ...common, kind: 'payment', amount: settled, from: outside('PAYERS'), to: account },
    { ...common, kind: 'fee', amount: fee, from: account, to: outside('FEE_INCOME') },
  ])
  if (isShared) {
    addShareable(context, {
      transaction_id,
      payee,
      paidAt,
      total: settled,
      frozen: settled - fee,
    })
  }
  return { amount: fee, rate }
}
