import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { omitUndefined } from '../../domain/omit-undefined'
import {
  type Call,
  type DeferredResponse,
  type DomainOperation,
  type OperationResponse,
  ok,
} from '../../domain/operation'
import { project } from '../../domain/projection'
import { createSharing, unfreezeRest } from './create'
import { sharingOrders } from './entity'
import { sharingErrors } from './machine'
import { unsplitAmount } from './operations'
import { addReceiver, deleteReceiver } from './receivers'
import { findReturn, returnShare } from './return'
import type { ShareReturn } from './sharing-order'
import { sharingResponse } from './wire'

const root = '/v3/ecommerce/profitsharing'

function querySharing({ query, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const order = sharingOrders.get(context, { mchid, out_order_no: query.string('out_order_no') })
  const isNamed =
    order.isEcommerce === true &&
    order.transaction_id === query.string('transaction_id') &&
    order.sub_mchid === query.string('sub_mchid')
  if (!isNamed) throw new ApiError(sharingErrors.absent)
  sharingOrders.decide(order, 'query')
  return ok(sharingResponse(order))
}

function toReturn(returned: ShareReturn): object {
  const { sub_mchid, order_id, out_order_no, out_return_no, return_mchid, amount, return_id } = returned
  return {
    ...omitUndefined({ sub_mchid }),
    order_id,
    out_order_no,
    out_return_no,
    return_mchid,
    amount,
    return_no: return_id,
    result: returned.result === 'FAILED' ? 'FAIL' : returned.result,
    ...omitUndefined({ fail_reason: returned.fail_reason }),
    finish_time: rfc3339(new Date(returned.createdAt)),
  }
}

// Without the money the request is refused, and the return waits for the same request.
function returnForPlatform(call: Call): OperationResponse | DeferredResponse {
  const returned = returnShare(call, 'ecommerce')
  return returned.result === 'PROCESSING'
    ? { deferred: () => Promise.reject(new ApiError(sharingErrors.noMoneyToReturn)) }
    : ok(toReturn(returned))
}

function finishSharing(call: Call): OperationResponse {
  return ok(
    project(unfreezeRest(call, 'ecommerce'), ['sub_mchid', 'transaction_id', 'out_order_no', 'order_id']),
  )
}

export const ecommerceSharingOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/receivers/add`, handle: (call) => addReceiver(call, 'ecommerce') },
  { method: 'POST', path: `${root}/receivers/delete`, handle: (call) => deleteReceiver(call, 'ecommerce') },
  {
    method: 'POST',
    path: `${root}/orders`,
    handle: (call) => ok(sharingResponse(createSharing(call, 'ecommerce'))),
  },
  { method: 'GET', path: `${root}/orders`, handle: querySharing },
  { method: 'GET', path: `${root}/orders/{transaction_id}/amounts`, handle: unsplitAmount },
  { method: 'POST', path: `${root}/finish-order`, handle: finishSharing },
  { method: 'POST', path: `${root}/returnorders`, handle: returnForPlatform },
  {
    method: 'GET',
    path: `${root}/returnorders`,
    handle: (call) => ok(toReturn(findReturn(call, call.query))),
  },
]
