import { dateInBeijing } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { feeToReturn } from '../../ledger/fee'
import { post } from '../../ledger/post'
import { settlesOn } from '../transactions/book-payment'
import type { Transaction } from '../transactions/transaction'
import type { Refund } from './refund'

/** Fee that one more refund gives back, in fen; closed refunds do not count. */
export function feeReturnedBy(transaction: Transaction, earlier: readonly Refund[], refund: number): number {
  const counted = earlier.filter(({ status }) => status !== 'CLOSED')
  return feeToReturn(
    {
      total: transaction.amount.total,
      fee: transaction.fee?.amount ?? 0,
      refunded: counted.reduce((sum, { amount }) => sum + amount.refund, 0),
      feeReturned: counted.reduce((sum, { feeReturned }) => sum + feeReturned, 0),
    },
    refund,
  )
}

/** Money that a refund is paid from. */
export type Funds = Pick<Refund, 'funds_account' | 'settles'>

/**
 * Money that a refund is paid from: unsettled money until the payment is settled, unless the request names an account.
 */
export function fundsOf(context: Context, { paidAt = 0 }: Transaction, wanted: string | undefined): Funds {
  const settles = settlesOn({ paidAt })
  const isUnsettled = settles > dateInBeijing(context.clock.now())
  if (wanted !== undefined) return { funds_account: wanted, settles: '' }
  return isUnsettled ? { funds_account: 'UNSETTLED', settles } : { funds_account: 'AVAILABLE', settles: '' }
}

/**
 * Books an accepted refund: the money leaves the merchant, and the fee comes back.
 *
 * @throws ApiError NOT_ENOUGH
 */
export function bookRefund(context: Context, refund: Refund): void {
  const { mchid, settles, amount, feeReturned } = refund
  const basic = held(mchid, 'BASIC', settles)
  post(context, [
    { ...named(refund), kind: 'refund', amount: amount.refund, from: basic, to: held(mchid, 'TRANSIT') },
    { ...named(refund), kind: 'fee-returned', amount: feeReturned, from: outside('FEE_INCOME'), to: basic },
  ])
}

/** Books the end of a refund: the user has the money, or the merchant gets it back. */
export function bookOutcome(context: Context, refund: Refund): void {
  const { mchid, amount, feeReturned, settles, status } = refund
  const transit = held(mchid, 'TRANSIT')
  if (status === 'SUCCESS') {
    const kind = 'refund-arrived'
    post(context, [{ ...named(refund), kind, amount: amount.refund, from: transit, to: outside('PAYERS') }])
  }
  if (status === 'CLOSED') {
    const basic = held(mchid, 'BASIC', settles)
    post(context, [
      { ...named(refund), kind: 'refund-closed', amount: amount.refund, from: transit, to: basic },
      {
        ...named(refund),
        kind: 'fee-charged-again',
        amount: feeReturned,
        from: basic,
        to: outside('FEE_INCOME'),
      },
    ])
  }
}

const named = ({ refund_id, transaction_id, reason = '' }: Refund) => ({
  reference: refund_id,
  voucher: `REF${transaction_id}`,
  remark: reason,
})
