import { defineEntity } from '../../domain/entity'
import { type Repetition, repetitionOf } from '../../domain/machine'
import { serviceOrderMachine } from './machine'
import type { Repeatable, ServiceOrder } from './service-order'

/** All pay-score service orders. */
export const serviceOrders = defineEntity<ServiceOrder>()({
  name: 'service order',
  table: 'service_orders',
  key: ['mchid', 'out_order_no'],
  columns: ['mchid', 'out_order_no', 'order_id', 'query_id'],
  state: 'condition',
  absent: 'ABSENT',
  machine: serviceOrderMachine,
})

/** Whether a request repeats the one of the same operation that the order accepted. */
export function repetitionIn(
  order: ServiceOrder | undefined,
  operation: Repeatable,
  fingerprint: string,
): Repetition {
  return repetitionOf(order?.accepted[operation], fingerprint)
}
