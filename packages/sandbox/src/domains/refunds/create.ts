import type { Fields } from '../../domain/fields'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Amount, type Named, placeRefund } from './place-refund'
import { toWire } from './wire'

/** Format of a merchant's refund number. */
export const OUT_REFUND_NO = { min: 1, max: 64, pattern: /^[0-9A-Za-z_\-|*@]+$/ }
/** Largest amount of a payment or a refund, in fen. */
export const MAX_AMOUNT = 1_000_000_000

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
  const refund = placeRefund(context, {
    merchant,
    ...omitUndefined({ sub_mchid }),
    out_refund_no,
    amount,
    funds_account: body.string.optional('funds_account'),
    named: readTransaction(body),
    options,
    accepted: fingerprint,
  })
  return ok(toWire(refund, 'response'))
}

/** Reads the amounts of a refund, in fen. A platform need not name the currency. */
export function readAmount(
  amount: Fields,
  { currency = 'required' }: { readonly currency?: 'required' | 'optional' } = {},
): Amount {
  const total = amount.integer('total', { min: 1, max: MAX_AMOUNT })
  const refund = amount.integer('refund', { min: 1, max: MAX_AMOUNT })
  const given = currency === 'required' ? amount.string('currency') : amount.string.optional('currency')
  if ((given ?? 'CNY') !== 'CNY') throw amount.error('currency', '退款币种仅支持 CNY')
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

/** Reads the number of the payment, either of two. */
export function readTransaction(body: Fields): Named {
  const transaction_id = body.string.optional('transaction_id', { min: 1, max: 32 })
  const out_trade_no = body.string.optional('out_trade_no', { min: 6, max: 32 })
  if (transaction_id !== undefined) return { transaction_id }
  if (out_trade_no !== undefined) return { out_trade_no }
  throw body.error('transaction_id', 'transaction_id 与 out_trade_no 必须填写一个')
}
