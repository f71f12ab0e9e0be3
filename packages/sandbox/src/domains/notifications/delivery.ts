import type { ControlContext } from '../../domain/control-action'
import { type Static, objectSchema } from '../../domain/schema'
import { type FaultKind, faultKinds, isAt } from '../../faults/fault'
import type { Notification } from '../../notifications/notification'

const kinds = (Object.keys(faultKinds) as FaultKind[]).filter((kind) => isAt(kind, 'notification'))

/** Fields that control the next attempt of a notification. */
export const deliveryFields = {
  fault: {
    type: 'string',
    enum: kinds,
    description: 'Fault of the next attempt, such as `notify-bad-signature`.',
  },
  delay: {
    type: 'integer',
    minimum: 0,
    maximum: 31_536_000,
    description: 'Seconds of business time until the next attempt. Default 0: at once.',
  },
} as const

export const deliverySchema = objectSchema(deliveryFields)

/** Control of the next attempt of a notification: later, or with a fault. */
export type NotificationDelivery = Static<typeof deliverySchema>

/** Plans the next attempt of a notification. Call it inside a transaction. */
export function planDelivery(
  { outbox, clock, faults }: ControlContext,
  notification: Notification,
  { fault, delay = 0 }: NotificationDelivery,
): Notification {
  const planned: Notification = {
    ...notification,
    status: 'pending',
    dueAt: clock.now().getTime() + delay * 1000,
  }
  outbox.save(planned)
  if (fault !== undefined) faults.add({ fault, match: { notification_id: notification.id } })
  return planned
}
