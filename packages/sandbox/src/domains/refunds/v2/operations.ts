import { ApiError } from '../../../domain/api-error'
import { notifyUrlIssue } from '../../../domain/notify-url'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { CallV2, OperationV2, ResponseV2 } from '../../../domain/operation-v2'
import { findOrdered } from '../../transactions/entity'
import { readPartiesV2 } from '../../transactions/v2/parties'
import { refundAmounts } from '../amounts'
import { MAX_AMOUNT, OUT_REFUND_NO } from '../create'
import { refunds } from '../entity'
import { refundErrors } from '../machine'
import { type Named, placeRefund } from '../place-refund'
import type { Refund } from '../refund'
import { createdV2, listedV2 } from './wire'

/** Number of refunds of one response. */
const PAGE = 10

function create(call: CallV2): ResponseV2 {
  const { body, merchant, context } = call
  const { sub_mchid, sub_appid, appid } = readPartiesV2(call)
  const total = body.integer('total_fee', { min: 1, max: MAX_AMOUNT })
  const refund = body.integer('refund_fee', { min: 1, max: MAX_AMOUNT })
  if ((body.string.optional('refund_fee_type') ?? 'CNY') !== 'CNY')
    throw body.error('refund_fee_type', 'refund_fee_type 仅支持 CNY')
  const isFromAvailable = body.string.optional('refund_account') === 'REFUND_SOURCE_RECHARGE_FUNDS'
  const notify_url = body.string.optional('notify_url')
  const issue = notify_url && notifyUrlIssue(notify_url)
  if (issue !== undefined && issue !== '') throw body.error('notify_url', issue)
  const out_refund_no = body.string('out_refund_no', OUT_REFUND_NO)
  const named = readNamed(call)
  const placed = placeRefund(context, {
    merchant,
    ...omitUndefined({ sub_mchid }),
    out_refund_no,
    amount: { total, refund },
    funds_account: isFromAvailable ? 'AVAILABLE' : undefined,
    named,
    options: omitUndefined({
      reason: body.string.optional('refund_desc', { max: 80 }),
      notify_url,
      v2: { appid, ...omitUndefined({ sub_appid }) },
    }),
    // A repeated refund may differ in anything but its payment and its amounts.
    accepted: JSON.stringify(['v2', named, sub_mchid, total, refund]),
  })
  return { fields: createdV2(placed) }
}

function readNamed({ body }: CallV2): Named {
  const transaction_id = body.string.optional('transaction_id')
  return transaction_id === undefined ? { out_trade_no: body.string('out_trade_no') } : { transaction_id }
}

function query(call: CallV2): ResponseV2 {
  const { body, context } = call
  const { sub_mchid, mchid } = readPartiesV2(call)
  const isOwn = (refund: Refund | undefined): refund is Refund =>
    refund?.mchid === mchid && refund.sub_mchid === sub_mchid && refund.reversal === undefined
  const offset = body.integer.optional('offset', { max: 50 })
  const found = namedRefunds(call, mchid).filter(isOwn)
  const page = found.slice(offset ?? 0, (offset ?? 0) + PAGE)
  const [first] = page
  if (first === undefined) throw new ApiError(refundErrors.absent)
  for (const refund of page) refunds.decide(refund, 'query')
  const { transaction_id, out_trade_no, amount } = first
  const { payer_total, settlement_total } = refundAmounts(first)
  return {
    fields: {
      ...omitUndefined({ total_refund_count: offset === undefined ? undefined : found.length }),
      transaction_id,
      out_trade_no,
      total_fee: amount.total,
      settlement_total_fee: settlement_total,
      fee_type: 'CNY',
      cash_fee: payer_total,
      refund_count: page.length,
      ...Object.fromEntries(page.flatMap((refund, at) => Object.entries(listedV2(refund, at)))),
    },
  }

  // The most specific number takes precedence.
  function namedRefunds({ body: given }: CallV2, owner: string): (Refund | undefined)[] {
    const refund_id = given.string.optional('refund_id')
    if (refund_id !== undefined) return [refunds.find(context, { mchid: owner, refund_id })]
    const out_refund_no = given.string.optional('out_refund_no')
    if (out_refund_no !== undefined) return [refunds.find(context, { mchid: owner, out_refund_no })]
    const given_id = given.string.optional('transaction_id')
    const transaction_id =
      given_id ??
      findOrdered(context, { mchid: owner, out_trade_no: given.string('out_trade_no') })?.transaction_id
    return transaction_id === undefined ? [] : refunds.where(context, { transaction_id })
  }
}

const singleItems = {
  zh: '单品退款的 `detail` 仅校验格式，不影响退款。',
  en: 'The `detail` of a refund of single items is validated only, and changes nothing.',
}

export const refundOperationsV2: readonly OperationV2[] = [
  { method: 'POST', path: '/secapi/pay/refund', handleV2: create },
  { method: 'POST', path: '/secapi/pay/refundv2', notes: [singleItems], handleV2: create },
  { method: 'POST', path: '/pay/refundquery', handleV2: query },
  { method: 'POST', path: '/pay/refundqueryv2', handleV2: query },
]
