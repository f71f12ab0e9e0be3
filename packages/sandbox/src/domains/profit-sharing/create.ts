import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import { transactions } from '../transactions/entity'
import { isOf } from '../transactions/parties'
import { type ShareablePayment, findShareable, saveShareable, unfreeze } from '../transactions/shareable'
import { checkSubsidy } from '../subsidies/check'
import { bookShares } from './booking'
import { sharingOrders } from './entity'
import { sharingErrors } from './machine'
import { PROCESSING_TIME, completion } from './outcome'
import { payeeOf } from './parties'
import { checkReceiver } from './receivers'
import { type Conditions, checkAmount, checkOpen } from './rules'
import { type SharingSide, receiversOf, sharingSides } from './sides'
import type { ReceiverType, Share, SharingOrder } from './sharing-order'

const OUT_ORDER_NO = { min: 1, max: 64, pattern: /^[0-9A-Za-z_\-|*@]+$/ }
const TYPE = /^(?:MERCHANT_ID|PERSONAL_OPENID|PERSONAL_SUB_OPENID)$/
const MOST_RECEIVERS = 50

/** Shares a payment among receivers, and ends its sharing if the request says so. */
export function createSharing(call: Call, side: SharingSide): SharingOrder {
  const { body } = call
  const names = sharingSides[side]
  if (names.needsAppid || body.raw['appid'] !== undefined) readAppid(call)
  const receivers = readReceivers(call, names.receiver)
  const ends = body.boolean(names.ends)
  if (receivers.length === 0 && !ends) throw new ApiError(sharingErrors.noReceiver)
  return accept(call, side, (payment, conditions) => {
    for (const receiver of receivers) checkReceiver(call, receiversOf(call, side), receiver)
    const amount = receivers.reduce((sum, share) => sum + share.amount, 0)
    checkAmount(payment, amount, conditions)
    const shared = saveShareable(call.context, {
      ...payment,
      frozen: payment.frozen - amount,
      shared: payment.shared + amount,
      requests: payment.requests + 1,
    })
    return { receivers, payment: shared, ends }
  })
}

/** Ends the sharing of a payment: what is left belongs to the merchant. */
export function unfreezeRest(call: Call, side: SharingSide): SharingOrder {
  call.body.string('description', { min: 1, max: 80 })
  return accept(call, side, (payment) => {
    if (payment.frozen === 0) throw new ApiError(sharingErrors.overAmount)
    return { receivers: [], payment, ends: true }
  })
}

interface Shared {
  readonly receivers: readonly Share[]
  readonly payment: ShareablePayment
  readonly ends: boolean
}

// What both operations have in common: the number, the payment, the booking.
function accept(
  call: Call,
  side: SharingSide,
  share: (payment: ShareablePayment, conditions: Conditions) => Shared,
): SharingOrder {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_order_no = body.string('out_order_no', OUT_ORDER_NO)
  const sub_mchid = body.string.optional('sub_mchid')
  const payee = payeeOf(call, body)
  const known = sharingOrders.find(context, { mchid, out_order_no })
  const decision = sharingOrders.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return known
  const transaction_id = body.string('transaction_id', { min: 1, max: 32 })
  const transaction = transactions.find(context, { transaction_id })
  if (!isOf({ mchid, ...omitUndefined({ sub_mchid }) }, transaction))
    throw new ApiError(sharingErrors.noTransaction)
  checkSubsidy(context, transaction)
  const now = context.clock.now()
  const conditions = { now: now.getTime(), ratio: context.merchants.sharingRatio(payee) }
  const open = checkOpen(findShareable(context, transaction_id), conditions)
  const { receivers, payment, ends } = share(open, conditions)
  const order: SharingOrder = {
    state: decision.kind === 'move' ? decision.to : 'PROCESSING',
    mchid,
    payee,
    out_order_no,
    order_id: context.numbers.sharingId(now),
    transaction_id,
    receivers,
    ...(side === 'ecommerce' ? { isEcommerce: true } : {}),
    ...omitUndefined({ sub_mchid, notify_url: body.string.optional('notify_url') }),
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  sharingOrders.insert(context, order)
  bookShares(context, order)
  if (ends) unfreeze(context, payment)
  completion.schedule(context, { dueAt: now.getTime() + PROCESSING_TIME, mchid, number: out_order_no })
  return order
}

function readReceivers({ body, context }: Call, account: string): Share[] {
  const given = body.list.optional('receivers', { max: MOST_RECEIVERS }) ?? []
  const receivers = given.map((item): Share => {
    return {
      type: item.string('type', { pattern: TYPE }) as ReceiverType,
      account: item.string(account, { min: 1, max: 64 }),
      amount: item.integer('amount', { min: 1 }),
      description: item.string('description', { min: 1, max: 80 }),
      detail_id: context.numbers.sharingDetailId(),
      result: 'PENDING',
    }
  })
  const accounts = new Set(receivers.map(({ type, account }) => `${type} ${account}`))
  if (accounts.size < receivers.length) throw new ApiError(sharingErrors.sameReceiver)
  return receivers
}
