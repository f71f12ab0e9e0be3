import type { NotificationFetch } from '../notifications/delivery'
import { isAt } from './fault'
import { notificationFaults } from './notification-faults'
import type { FaultRegistry } from './registry'

/** Properties of a notification that faults are matched by. */
export interface OutgoingNotification {
  readonly id: string
  readonly mchid: string
  readonly event_type: string
  readonly url: string
}

/** Headers of a notification with the signature of another time. */
export type SignedAt = (wire: Date) => Promise<Readonly<Record<string, string>>>

/** Milliseconds by which an injected fault postpones an attempt to deliver a notification, if one does. */
export function postponedBy(faults: FaultRegistry, notification: OutgoingNotification): number | undefined {
  const injection = faults.take(targetOf(notification), ['schedule'])
  return injection === undefined ? undefined : injection.options.delay * 1000
}

const targetOf = ({ id, mchid, event_type, url }: OutgoingNotification) => ({
  method: 'POST',
  path: new URL(url).pathname,
  mchid,
  event_type,
  notification_id: id,
})

/** Sends notifications, and injects faults into their delivery. */
export function deliveryWithFaults(
  faults: FaultRegistry,
  fetch: NotificationFetch,
  now: () => Date,
): (notification: OutgoingNotification, signedAt: SignedAt) => NotificationFetch {
  const waiting = new Map<string, Set<() => void>>()
  const overtaken = (mchid: string): Promise<void> =>
    new Promise((resolve) => {
      waiting.set(mchid, (waiting.get(mchid) ?? new Set()).add(resolve))
    })
  const release = (mchid: string): void => {
    for (const resolve of waiting.get(mchid) ?? []) resolve()
    waiting.delete(mchid)
  }
  return (notification, signedAt) => async (url, init) => {
    const { mchid } = notification
    const injection = faults.take(targetOf(notification), ['notification'])
    try {
      if (injection === undefined || !isAt(injection.kind, 'notification')) return await fetch(url, init)
      const delivering = {
        fetch,
        url,
        init,
        overtaken: () => overtaken(mchid),
        signedBefore: (milliseconds: number) => signedAt(new Date(now().getTime() - milliseconds)),
      }
      return await notificationFaults[injection.kind](delivering, injection.options)
    } finally {
      release(mchid)
    }
  }
}
