import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Merchant } from '../../merchants/merchant'
import { findOrdered, transactions } from '../transactions/entity'
import type { Transaction } from '../transactions/transaction'
import { checkAllowance } from './allowance'
import { refundAmounts, splitOf } from './amounts'
import { advancedFunds, bookRefund, feeReturnedBy, fundsOf } from './booking'
import { refunds } from './entity'
import { refundErrors } from './machine'
import type { FundingAccount, Refund } from './refund'

/** Amounts of a refund, in fen. */
export interface Amount {
  readonly total: number
  readonly refund: number
  readonly from?: readonly FundingAccount[]
}

/** The payment to refund, by one of its numbers. */
export type Named = { readonly transaction_id: string } | { readonly out_trade_no: string }

/** A refund as a request of any version of the API describes it. */
export interface WantedRefund {
  readonly merchant: Merchant
  readonly sub_mchid?: string
  readonly out_refund_no: string
  readonly amount: Amount
  /** Account that is to pay. */
  readonly funds_account: string | undefined
  readonly named: Named
  readonly options: Pick<Refund, 'reason' | 'notify_url' | 'v2' | 'advance'>
  /** Identifies a repetition of the request. */
  readonly accepted: string
}

/**
 * Refunds a paid transaction, fully or partially. A repeated request returns the refund that exists.
 *
 * @throws ApiError if the payment does not allow it, or the merchant has too little money
 */
export function placeRefund(context: Context, wanted: WantedRefund): Refund {
  const { merchant, sub_mchid, out_refund_no, amount, funds_account, accepted } = wanted
  const { mchid } = merchant
  const known = refunds.find(context, { mchid, out_refund_no })
  const decision = refunds.decide(known, 'create', repetitionOf(known?.accepted, accepted))
  if (known !== undefined) return known
  const { transaction, transaction_id } = findRefundable(context, { mchid, sub_mchid }, wanted.named)
  const now = context.clock.now()
  const earlier = refunds.where(context, { transaction_id })
  checkAllowance(transaction, amount, {
    earlier,
    now: now.getTime(),
    interval: merchant.refundInterval ?? context.policy.refundInterval,
  })
  transactions.apply(context, transaction, 'refund')
  const split = splitOf(transaction, earlier, amount.refund)
  const { settlement_refund } = refundAmounts({ amount, ...split })
  const funds = { refund: settlement_refund, from: amount.from, funds_account }
  const refund: Refund = {
    status: decision.kind === 'move' ? decision.to : 'PROCESSING',
    mchid,
    ...omitUndefined({ sub_mchid }),
    refund_id: context.numbers.refundId(now),
    out_refund_no,
    transaction_id,
    out_trade_no: transaction.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    ...(wanted.options.advance === undefined
      ? fundsOf(context, transaction, funds)
      : advancedFunds(settlement_refund)),
    amount,
    ...split,
    feeReturned: feeReturnedBy(transaction, earlier, settlement_refund),
    ...wanted.options,
    createdAt: now.getTime(),
    accepted,
  }
  refunds.insert(context, refund)
  bookRefund(context, refund)
  return refund
}

// A pay-score deduction is found by its transaction_id alone: its order number is not the merchant's.
function findRefundable(
  context: Context,
  { mchid, sub_mchid }: { readonly mchid: string; readonly sub_mchid: string | undefined },
  named: Named,
): { readonly transaction: Transaction; readonly transaction_id: string } {
  const transaction =
    'transaction_id' in named
      ? transactions.find(context, { mchid, transaction_id: named.transaction_id })
      : findOrdered(context, { mchid, out_trade_no: named.out_trade_no })
  if (transaction?.transaction_id === undefined || transaction.sub_mchid !== sub_mchid)
    throw new ApiError(refundErrors.noTransaction)
  transactions.decide(transaction, 'refund')
  return { transaction, transaction_id: transaction.transaction_id }
}
