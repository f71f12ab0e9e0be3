import { ApiError, invalidRequest } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import {
  type Call,
  type DomainOperation,
  type OperationResponse,
  noContent,
  ok,
} from '../../domain/operation'
import { partnerOrderTypes } from '../transactions/trade-types'
import type { CombinedOrder } from './combined-order'
import { createCombined } from './create'
import { combinedOrders } from './entity'
import { end } from './expiry'
import { toWire } from './wire'

const root = '/v3/combine-transactions'

/** A request to close names other sub orders than the order has. */
export const otherSubOrders = invalidRequest('关单的子单与下单时不一致')

function orderOf({ path, merchant, context }: Call): CombinedOrder {
  const combine_out_trade_no = path.string('combine_out_trade_no')
  return combinedOrders.get(context, { mchid: merchant.mchid, combine_out_trade_no })
}

function queryByNumber(call: Call): OperationResponse {
  const order = orderOf(call)
  combinedOrders.decide(order, 'query')
  return ok(toWire(call.context, order))
}

/** Closes a combined order; the request names exactly its sub orders. */
function close(call: Call): OperationResponse {
  const { body, context } = call
  readAppid(call, 'combine_appid')
  const order = orderOf(call)
  const named = body.list('sub_orders').map((item) => {
    return `${item.string('mchid')} ${item.string.optional('sub_mchid') ?? ''} ${item.string('out_trade_no')}`
  })
  const stored = order.sub_orders.map(
    ({ mchid, sub_mchid = '', out_trade_no }) => `${mchid} ${sub_mchid} ${out_trade_no}`,
  )
  if (named.toSorted().join('\n') !== stored.toSorted().join('\n')) throw new ApiError(otherSubOrders)
  end(context, order, 'close')
  return noContent
}

export const combinedOrderOperations: readonly DomainOperation[] = [
  ...Object.entries(partnerOrderTypes).map(
    ([name, type]): DomainOperation => ({
      method: 'POST',
      path: `${root}/${name}`,
      handle: (call) => createCombined(call, type),
    }),
  ),
  { method: 'GET', path: `${root}/out-trade-no/{combine_out_trade_no}`, handle: queryByNumber },
  { method: 'POST', path: `${root}/out-trade-no/{combine_out_trade_no}/close`, handle: close },
]
