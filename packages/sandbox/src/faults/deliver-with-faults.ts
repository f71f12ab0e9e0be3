import type { NotificationFetch } from '../notifications/delivery'
import { isAt } from './fault'
import { notificationFaults } from './notification-faults'
import type { FaultRegistry } from './registry'

/** Properties of a notification that faults are matched by. */
export interface OutgoingNotification {
  readonly mchid: string
  readonly event_type: string
}

/** Sends notifications, and injects faults into their delivery. */
export function deliveryWithFaults(
  faults: FaultRegistry,
  fetch: NotificationFetch,
): (notification: OutgoingNotification) => NotificationFetch {
  const waiting = new Map<string, Set<() => void>>()
  const overtaken = (mchid: string): Promise<void> =>
    new Promise((resolve) => {
      waiting.set(mchid, (waiting.get(mchid) ?? new Set()).add(resolve))
    })
  const release = (mchid: string): void => {
    for (const resolve of waiting.get(mchid) ?? []) resolve()
    waiting.delete(mchid)
  }
  return ({ mchid, event_type }) =>
    async (url, init) => {
      const target = { method: 'POST', path: new URL(url).pathname, mchid, event_type }
      const injection = faults.take(target, ['notification'])
      try {
        if (injection === undefined || !isAt(injection.kind, 'notification')) return await fetch(url, init)
        const delivering = { fetch, url, init, overtaken: () => overtaken(mchid) }
        return await notificationFaults[injection.kind](delivering, injection.options)
      } finally {
        release(mchid)
      }
    }
}
