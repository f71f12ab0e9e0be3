import type { Context } from '../../domain/context'
import { type EventDefinition, defineEvents } from '../../notifications/notification'
import type { ServiceOrder } from './service-order'
import { toWire } from './wire'

/** Notifications of service orders. */
export const serviceOrderEvents = defineEvents({
  'PAYSCORE.USER_CONFIRM': { originalType: 'payscore', summary: '用户确认成功' },
  'PAYSCORE.USER_PAID': { originalType: 'payscore', summary: '用户支付成功' },
})

/** Notifies the merchant, if the order has a `notify_url`. */
export function notify(context: Context, order: ServiceOrder, event: EventDefinition): void {
  if (order.notify_url === undefined) return
  context.outbox.add({
    mchid: order.mchid,
    event,
    url: order.notify_url,
    resource: toWire(order, 'notification'),
  })
}
