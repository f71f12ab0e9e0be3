import { dateInBeijing, rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { Fields } from '../../domain/fields'
import { defineDeadline } from '../../domain/deadline'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import { project } from '../../domain/projection'
import { held } from '../../ledger/account'
import { availableOf } from '../../ledger/balance'
import { bookReturn } from './booking'
import { shareReturns, sharingOrders } from './entity'
import { sharingErrors } from './machine'
import type { ShareReturn, SharingOrder } from './sharing-order'
import type { SharingSide } from './sides'

const NUMBER = { min: 1, max: 64, pattern: /^[0-9A-Za-z_\-|*@]+$/ }
/** Time in which a platform can pay a return, in milliseconds. */
const PAYABLE = 5 * 24 * 60 * 60 * 1000
const RETURNABLE = 180 * 24 * 60 * 60 * 1000

/** Takes back what a merchant received. A person's share cannot be returned. */
export function returnShare(call: Call, side: SharingSide): ShareReturn {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_return_no = body.string('out_return_no', NUMBER)
  const return_mchid = body.string('return_mchid', { min: 1, max: 32 })
  const amount = body.integer('amount', { min: 1 })
  const description = body.string('description', { min: 1, max: 80 })
  const known = shareReturns.find(context.database, { mchid, out_return_no })
  if (known !== undefined) {
    if (repetitionOf(known.accepted, fingerprint) === 'different') throw new ApiError(sharingErrors.reentry)
    return known.result === 'PROCESSING' ? retryReturn(context, known) : known
  }
  const order = namedOrder(call)
  const now = context.clock.now()
  if (now.getTime() - order.createdAt > RETURNABLE) throw new ApiError(sharingErrors.tooLate)
  if (amount > returnable(context, order, return_mchid)) throw new ApiError(sharingErrors.overReturn)
  const isCovered = canPay(context, { return_mchid, amount })
  const returned: ShareReturn = {
    mchid,
    ...omitUndefined({ sub_mchid: order.sub_mchid }),
    order_id: order.order_id,
    out_order_no: order.out_order_no,
    out_return_no,
    return_id: context.numbers.sharingId(now),
    return_mchid,
    amount,
    description,
    ...(isCovered ? { result: 'SUCCESS' } : uncovered[side]),
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  shareReturns.insert(context.database, returned)
  if (isCovered) bookReturn(context, order, returned)
  if (returned.result === 'PROCESSING') {
    const dueAt = now.getTime() + PAYABLE
    returnExpiry.schedule(context, { dueAt, mchid, number: out_return_no })
  }
  return returned
}

// A merchant's return fails at once without the money; that of a platform waits for it.
const uncovered = {
  ordinary: { result: 'FAILED', fail_reason: 'BALANCE_NOT_ENOUGH' },
  ecommerce: { result: 'PROCESSING' },
} as const satisfies Readonly<Record<SharingSide, Pick<ShareReturn, 'result' | 'fail_reason'>>>

function canPay(
  { database, clock }: Context,
  { return_mchid, amount }: Pick<ShareReturn, 'return_mchid' | 'amount'>,
): boolean {
  return availableOf(database, held(return_mchid, 'BASIC'), dateInBeijing(clock.now())) >= amount
}

function retryReturn(context: Context, returned: ShareReturn): ShareReturn {
  if (!canPay(context, returned)) return returned
  const { mchid, order_id } = returned
  const paid: ShareReturn = { ...returned, result: 'SUCCESS' }
  shareReturns.save(context.database, paid)
  bookReturn(context, sharingOrders.get(context, { mchid, order_id }), paid)
  return paid
}

/** Fails a return that was not paid in time. */
export const returnExpiry = defineDeadline('share-return-expires', ({ database }, { mchid, number }) => {
  const returned = shareReturns.find(database, { mchid, out_return_no: number })
  if (returned?.result !== 'PROCESSING') return
  shareReturns.save(database, { ...returned, result: 'FAILED', fail_reason: 'TIME_OUT_CLOSED' })
})

/** Queries a return. */
export function findReturn({ query, merchant, context }: Call, named: Fields): ShareReturn {
  const found = shareReturns.find(context.database, {
    mchid: merchant.mchid,
    out_return_no: named.string('out_return_no'),
  })
  const order_id = query.string.optional('order_id')
  const out_order_no = query.string.optional('out_order_no')
  if (found === undefined) throw new ApiError(sharingErrors.absent)
  const isNamed =
    (out_order_no ?? found.out_order_no) === found.out_order_no &&
    (order_id ?? found.order_id) === found.order_id &&
    found.sub_mchid === query.string.optional('sub_mchid')
  if (!isNamed) throw new ApiError(sharingErrors.absent)
  return found
}

function namedOrder({ body, merchant, context }: Call): SharingOrder {
  const { mchid } = merchant
  const order_id = body.string.optional('order_id', { min: 1, max: 64 })
  const out_order_no = body.string.optional('out_order_no', NUMBER)
  const columns = order_id === undefined ? { mchid, out_order_no: out_order_no ?? '' } : { mchid, order_id }
  const order = sharingOrders.find(context, columns)
  const isNamed =
    order?.sub_mchid === body.string.optional('sub_mchid') &&
    (out_order_no === undefined || order?.out_order_no === out_order_no)
  if (order === undefined || !isNamed) throw new ApiError(sharingErrors.absent)
  return order
}

// What a merchant received from an order and has not returned, in fen.
function returnable({ database }: Context, order: SharingOrder, return_mchid: string): number {
  const received = order.receivers
    .filter(({ type, account, result }) => {
      return type === 'MERCHANT_ID' && account === return_mchid && result === 'SUCCESS'
    })
    .reduce((sum, { amount }) => sum + amount, 0)
  const returned = shareReturns
    .where(database, { mchid: order.mchid, order_id: order.order_id })
    .filter((each) => each.return_mchid === return_mchid && each.result !== 'FAILED')
    .reduce((sum, { amount }) => sum + amount, 0)
  return received - returned
}

const fields = [
  'sub_mchid',
  'order_id',
  'out_order_no',
  'out_return_no',
  'return_id',
  'return_mchid',
  'amount',
  'description',
  'result',
  'fail_reason',
  'create_time',
  'finish_time',
] as const

/** A return in the responses of merchants and partners. */
export function toReturn(returned: ShareReturn) {
  const time = rfc3339(new Date(returned.createdAt))
  return project({ ...returned, create_time: time, finish_time: time }, fields)
}
