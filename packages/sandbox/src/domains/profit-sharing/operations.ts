import { ApiError } from '../../domain/api-error'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { transactions } from '../transactions/entity'
import { findShareable, shareableAmount } from '../transactions/shareable'
import { createSharing, unfreezeRest } from './create'
import { sharingOrders } from './entity'
import { sharingErrors } from './machine'
import { addReceiver, deleteReceiver } from './receivers'
import { findReturn, returnShare, toReturn } from './return'
import { toWire } from './wire'

const root = '/v3/profitsharing'

/** Queries an order of profit sharing. */
export function querySharing({ path, query, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const order = sharingOrders.get(context, { mchid, out_order_no: path.string('out_order_no') })
  const isNamed =
    order.isEcommerce !== true &&
    order.transaction_id === query.string('transaction_id') &&
    order.sub_mchid === query.string.optional('sub_mchid')
  if (!isNamed) throw new ApiError(sharingErrors.absent)
  sharingOrders.decide(order, 'query')
  return ok(toWire(order))
}

/** Rest of a payment that can be shared. */
export function unsplitAmount({ path, merchant, context }: Call): OperationResponse {
  const transaction_id = path.string('transaction_id')
  const payment = findShareable(context, transaction_id)
  const transaction = transactions.find(context, { transaction_id })
  if (payment === undefined || ![transaction?.mchid, payment.payee].includes(merchant.mchid))
    throw new ApiError(sharingErrors.absent)
  return ok({ transaction_id, unsplit_amount: shareableAmount(payment) })
}

/** Highest part of a payment that a merchant may share. */
export function highestRatio({ path, context }: Call): OperationResponse {
  const sub_mchid = path.string('sub_mchid')
  return ok({ sub_mchid, max_ratio: context.merchants.sharingRatio(sub_mchid) })
}

export const sharingOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/receivers/add`, handle: (call) => addReceiver(call, 'ordinary') },
  { method: 'POST', path: `${root}/receivers/delete`, handle: (call) => deleteReceiver(call, 'ordinary') },
  { method: 'POST', path: `${root}/orders`, handle: (call) => ok(toWire(createSharing(call, 'ordinary'))) },
  { method: 'GET', path: `${root}/orders/{out_order_no}`, handle: querySharing },
  {
    method: 'POST',
    path: `${root}/orders/unfreeze`,
    handle: (call) => ok(toWire(unfreezeRest(call, 'ordinary'))),
  },
  { method: 'GET', path: `${root}/transactions/{transaction_id}/amounts`, handle: unsplitAmount },
  {
    method: 'POST',
    path: `${root}/return-orders`,
    handle: (call) => ok(toReturn(returnShare(call, 'ordinary'))),
  },
  {
    method: 'GET',
    path: `${root}/return-orders/{out_return_no}`,
    handle: (call) => ok(toReturn(findReturn(call, call.path))),
  },
  { method: 'GET', path: `${root}/merchant-configs/{sub_mchid}`, handle: highestRatio },
]
