import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { transactions } from '../transactions/entity'
import type { CombinedOrder } from './combined-order'
import { combinedOrders } from './entity'
import { subOrdersOf } from './sub-orders'

/** Ends a combined order that is not paid, and all of its sub orders. */
export function end(
  context: Context,
  order: CombinedOrder,
  event: 'close' | 'closeV2' | 'timeExpires',
): CombinedOrder {
  const decision = combinedOrders.decide(order, event)
  if (decision.kind !== 'move') return order
  for (const subOrder of subOrdersOf(context, order)) transactions.apply(context, subOrder, event)
  return combinedOrders.move(context, order, decision)
}

/** Closes a combined order that was not paid in time. */
export const expiry = defineDeadline('combined-order-expires', (context, { mchid, number }) => {
  end(context, combinedOrders.get(context, { mchid, combine_out_trade_no: number }), 'timeExpires')
})
