import type { Context } from '../../domain/context'
import type { Fields } from '../../domain/fields'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { omitUndefined } from '../../domain/omit-undefined'
import { ApiError } from '../../domain/api-error'
import { repetitionOf } from '../../domain/machine'
import type { Transaction } from '../transactions/transaction'
import { findOrdered, transactions } from '../transactions/entity'
import { checkAllowance } from './allowance'
import { refundAmounts, splitOf } from './amounts'
import { bookRefund, feeReturnedBy, fundsOf } from './booking'
import type { FundingAccount } from './refund'
import { refunds } from './entity'
import { refundErrors } from './machine'
import { toWire } from './wire'

const OUT_REFUND_NO = { min: 1, max: 64, pattern: /^[0-9A-Za-z_\-|*@]+$/ }
const MAX_AMOUNT = 1_000_000_000

/** Refunds a paid transaction, fully or partially. */
export function createRefund(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const sub_mchid = body.string.optional('sub_mchid', { min: 1, max: 32 })
  const out_refund_no = body.string('out_refund_no', OUT_REFUND_NO)
  const amount = readAmount(body.object('amount'))
  const options = omitUndefined({
    reason: body.string.optional('reason', { max: 80 }),
    notify_url: body.string.optional('notify_url'),
  })
  const wantedFunds = body.string.optional('funds_account')
  const named = readTransaction(body)
  const known = refunds.find(context, { mchid: merchant.mchid, out_refund_no })
  const decision = refunds.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return ok(toWire(known, 'response'))
  const { transaction, transaction_id } = findRefundable(context, { mchid: merchant.mchid, sub_mchid }, named)
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
  const funds = { refund: settlement_refund, from: amount.from, funds_account: wantedFunds }
  const refund = {
    status: decision.kind === 'move' ? decision.to : 'PROCESSING',
    mchid: merchant.mchid,
    ...omitUndefined({ sub_mchid }),
    refund_id: context.numbers.refundId(now),
    out_refund_no,
    transaction_id,
    out_trade_no: transaction.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    ...fundsOf(context, transaction, funds),
    amount,
    ...split,
    feeReturned: feeReturnedBy(transaction, earlier, settlement_refund),
    ...options,
    createdAt: now.getTime(),
    accepted: fingerprint,
  } as const
  refunds.insert(context, refund)
  bookRefund(context, refund)
  return ok(toWire(refund, 'response'))
}

interface Amount {
  readonly total: number
  readonly refund: number
  readonly from?: readonly FundingAccount[]
}

function readAmount(amount: Fields): Amount {
  const total = amount.integer('total', { min: 1, max: MAX_AMOUNT })
  const refund = amount.integer('refund', { min: 1, max: MAX_AMOUNT })
  if (amount.string('currency') !== 'CNY') throw amount.error('currency', '退款币种仅支持 CNY')
  const from = amount.list.optional('from')?.map((item) => ({
    account: item.string('account', { pattern: /^(?:AVAILABLE|UNAVAILABLE)$/ }),
    amount: item.integer('amount', { min: 1, max: MAX_AMOUNT }),
  }))
  if (from !== undefined && from.reduce((sum, item) => sum + item.amount, 0) !== refund) {
    throw amount.error('from', '各出资账户金额之和应等于退款金额')
  }
  if (from !== undefined && new Set(from.map(({ account }) => account)).size < from.length)
    throw amount.error('from', '出资账户不能重复')
  return omitUndefined({ total, refund, from })
}

type Named = { readonly transaction_id: string } | { readonly out_trade_no: string }

function readTransaction(body: Fields): Named {
  const transaction_id = body.string.optional('transaction_id', { min: 1, max: 32 })
  const out_trade_no = body.string.optional('out_trade_no', { min: 6, max: 32 })
  if (transaction_id !== undefined) return { transaction_id }
  if (out_trade_no !== undefined) return { out_trade_no }
  throw body.error('transaction_id', 'transaction_id 与 out_trade_no 必须填写一个')
}

// A pay-score deduction is found by its transaction_id alone: its order number is not the merchant's.
function findRefundable(
  context: Context,
  parties: { readonly mchid: string; readonly sub_mchid: string | undefined },
  named: Named,
): { readonly transaction: Transaction; readonly transaction_id: string } {
  const transaction =
    'transaction_id' in named
      ? transactions.find(context, { mchid: parties.mchid, transaction_id: named.transaction_id })
      : findOrdered(context, { mchid: parties.mchid, out_trade_no: named.out_trade_no })
  if (transaction?.transaction_id === undefined || transaction.sub_mchid !== parties.sub_mchid)
    throw new ApiError(refundErrors.noTransaction)
  transactions.decide(transaction, 'refund')
  return { transaction, transaction_id: transaction.transaction_id }
}
