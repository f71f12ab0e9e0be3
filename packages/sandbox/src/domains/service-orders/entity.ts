import { defineEntity } from '../../domain/entity'
import { type Repetition, repetitionOf } from '../../domain/machine'
import { type OrderEnd, endDetail } from '../sign-plans/details'
import { type State, serviceOrderMachine } from './machine'
import type { Repeatable, ServiceOrder } from './service-order'

const ends: Readonly<Partial<Record<State, OrderEnd>>> = { DONE: 'orderDone', REVOKED: 'orderRevoked' }

/** All pay-score service orders. The end of one ends the detail of the signed plan that it is for. */
export const serviceOrders = defineEntity<ServiceOrder>()({
  name: 'service order',
  table: 'service_orders',
  key: ['mchid', 'out_order_no'],
  columns: ['mchid', 'out_order_no', 'order_id', 'query_id'],
  state: 'condition',
  absent: 'ABSENT',
  machine: serviceOrderMachine,
  moved: (context, order) => {
    const end = ends[order.condition]
    if (end !== undefined) endDetail(context, order, end)
  },
})

/** Whether a request repeats the one of the same operation that the order accepted. */
export function repetitionIn(
  order: ServiceOrder | undefined,
  operation: Repeatable,
  fingerprint: string,
): Repetition {
  return repetitionOf(order?.accepted[operation], fingerprint)
}
