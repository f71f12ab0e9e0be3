import type { Context } from '../../domain/context'
import { transactions } from '../transactions/entity'
import type { Transaction } from '../transactions/transaction'
import type { CombinedOrder } from './combined-order'

/** The transactions of a combined order, in the order of the request. */
export function subOrdersOf(context: Context, { sub_orders }: CombinedOrder): Transaction[] {
  return sub_orders.map(({ mchid, out_trade_no }) => transactions.get(context, { mchid, out_trade_no }))
}
