import { dateInBeijing, rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { project } from '../../domain/projection'
import { held } from '../../ledger/account'
import { availableOf } from '../../ledger/balance'
import { bookReturn } from './booking'
import { shareReturns, sharingOrders } from './entity'
import { sharingErrors } from './machine'
import type { ShareReturn, SharingOrder } from './sharing-order'

const NUMBER = { min: 1, max: 64, pattern: /^[0-9A-Za-z_\-|*@]+$/ }
const RETURNABLE = 180 * 24 * 60 * 60 * 1000

/** Takes back what a merchant received. A person's share cannot be returned. */
export function returnShare(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_return_no = body.string('out_return_no', NUMBER)
  const return_mchid = body.string('return_mchid', { min: 1, max: 32 })
  const amount = body.integer('amount', { min: 1 })
  const description = body.string('description', { min: 1, max: 80 })
  const known = shareReturns.find(context.database, { mchid, out_return_no })
  if (known !== undefined) {
    if (repetitionOf(known.accepted, fingerprint) === 'repeated') return ok(toReturn(known))
    throw new ApiError(sharingErrors.reentry)
  }
  const order = namedOrder(call)
  const now = context.clock.now()
  if (now.getTime() - order.createdAt > RETURNABLE) throw new ApiError(sharingErrors.tooLate)
  if (amount > returnable(context, order, return_mchid)) throw new ApiError(sharingErrors.overReturn)
  const isCovered = availableOf(context.database, held(return_mchid, 'BASIC'), dateInBeijing(now)) >= amount
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
    ...(isCovered ? { result: 'SUCCESS' } : { result: 'FAILED', fail_reason: 'BALANCE_NOT_ENOUGH' }),
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  shareReturns.insert(context.database, returned)
  if (isCovered) bookReturn(context, order, returned)
  return ok(toReturn(returned))
}

/** Queries a return. */
export function queryReturn({ path, query, merchant, context }: Call): OperationResponse {
  const found = shareReturns.find(context.database, {
    mchid: merchant.mchid,
    out_return_no: path.string('out_return_no'),
  })
  const isNamed =
    found?.out_order_no === query.string('out_order_no') &&
    found.sub_mchid === query.string.optional('sub_mchid')
  if (!isNamed) throw new ApiError(sharingErrors.absent)
  return ok(toReturn(found))
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
    .filter((each) => each.return_mchid === return_mchid && each.result === 'SUCCESS')
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

function toReturn(returned: ShareReturn) {
  const time = rfc3339(new Date(returned.createdAt))
  return project({ ...returned, create_time: time, finish_time: time }, fields)
}
