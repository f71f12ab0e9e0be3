import type { Changes } from '../changes/changes'
import { moveView } from '../changes/view'
import type { Attempt, Notification } from '../notifications/notification'
import type { Outbox } from '../notifications/outbox'
import type { RequestLog } from '../records/request-log'
import { summaryOf } from '../records/view/summary'
import type { EventFeed } from './feed'

interface Sources {
  readonly changes: Changes
  readonly requestLog: RequestLog
  readonly outbox: Outbox
}

/** Publishes what happens to requests, entities and notifications. */
export function publishSources(feed: EventFeed, { changes, requestLog, outbox }: Sources): void {
  changes.subscribe((committed) => {
    for (const change of committed) {
      if (change.type === 'entity') feed.publish('entity', () => moveView(change.move))
      if (change.type === 'notification') {
        const { id } = change.added
        feed.publish('notification', () => {
          const found = outbox.find(id)
          return found && notificationEvent(found, 'added')
        })
      }
    }
  })
  requestLog.subscribe((record) => {
    if (record === undefined) {
      feed.publish('requests-cleared', () => ({}))
      return
    }
    // By its ID, so that the event keeps no body in memory.
    const { id, fault, method, target, mchid } = record
    feed.publish('request', () => {
      const kept = requestLog.get(id)
      return kept && summaryOf(kept)
    })
    if (fault !== undefined) {
      feed.publish('fault', () => ({
        injected: fault,
        method,
        target,
        ...(mchid && { mchid }),
        request_id: id,
      }))
    }
  })
}

/** Publishes an attempt to deliver a notification. */
export function publishAttempt(feed: EventFeed, notification: Notification, attempt: Attempt): void {
  feed.publish('notification', () => ({
    ...notificationEvent(notification, 'attempted'),
    outcome: attempt.outcome,
  }))
}

function notificationEvent(
  { id, mchid, event_type, status, attempts }: Notification,
  change: 'added' | 'attempted',
) {
  return { id, mchid, event_type, status, attempt_count: attempts, change }
}
