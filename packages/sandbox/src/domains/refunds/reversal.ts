import type { Context } from '../../domain/context'
import type { PaidTransaction } from '../bills/movement'
import { refundAmounts, splitOf } from './amounts'
import { bookRefund, feeReturnedBy, fundsOf } from './booking'
import { refunds } from './entity'
import { endRefund } from './outcome'
import type { Refund } from './refund'

/**
 * Gives back a payment by code that is reversed: all of it, at once. No operation returns this refund.
 *
 * @throws ApiError NOT_ENOUGH if the merchant has too little money
 */
export function refundReversed(context: Context, transaction: PaidTransaction): void {
  const now = context.clock.now()
  const { mchid, sub_mchid, transaction_id, out_trade_no } = transaction
  const { total } = transaction.amount
  const split = splitOf(transaction, [], total)
  const amount = { total, refund: total }
  const { settlement_refund } = refundAmounts({ amount, ...split })
  const refund_id = context.numbers.refundId(now)
  const refund: Refund = {
    status: 'PROCESSING',
    reversal: true,
    mchid,
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    refund_id,
    // The merchant has given none.
    out_refund_no: refund_id,
    transaction_id,
    out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    ...fundsOf(context, transaction, {
      refund: settlement_refund,
      from: undefined,
      funds_account: undefined,
    }),
    amount,
    ...split,
    feeReturned: feeReturnedBy(transaction, [], settlement_refund),
    createdAt: now.getTime(),
    accepted: refund_id,
  }
  refunds.insert(context, refund)
  bookRefund(context, refund)
  endRefund(context, refund, 'succeeds')
}
