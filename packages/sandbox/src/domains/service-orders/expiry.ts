import { defineDeadline } from '../../domain/deadline'
import { serviceOrders } from './entity'

/** Expires an order that the user did not confirm in time. */
export const expiry = defineDeadline('service-order-expires', (context, { mchid, number }) => {
  const order = serviceOrders.get(context, { mchid, out_order_no: number })
  serviceOrders.apply(context, order, 'thirtyDaysPass')
})
