import { encryptResource } from '@wxpay/protocol'
import { rfc3339 } from '../clock/beijing-time'
import type { SandboxClock } from '../clock/clock'
import type { Numbers } from '../identifiers/numbers'
import type { Identifiers } from '../identifiers/random'
import type { Database } from '../storage/database'
import { documents, parsed } from '../storage/documents'
import type { Merchants } from '../tenants/merchants'
import { type Attempt, type EventType, type Notification, events } from './notification'

/** An event to tell a merchant of. */
export interface NewNotification {
  readonly mchid: string
  readonly event: EventType
  readonly url: string
  /** What the event is about; goes encrypted. */
  readonly resource: Readonly<Record<string, unknown>>
}

/**
 * The notifications to deliver. They are written in the transaction of the change that they tell of, so neither is
 * ever without the other.
 */
export interface Outbox {
  add(notification: NewNotification): Notification
  find(id: string): Notification | undefined
  list(mchid?: string): Notification[]
  attempts(id: string): Attempt[]
  /** What is due by then, in order of time. */
  due(by: Date): Notification[]
  /** The first of what is due by then. */
  firstDue(by: Date): Notification | undefined
  /** When the first delivery after that time is due, in milliseconds, or `undefined`. */
  nextAfter(time: Date): number | undefined
  /** Writes down an attempt and what becomes of the notification. */
  record(attempt: Attempt, notification: Notification): void
  save(notification: Notification): void
}

interface Parts {
  readonly database: Database
  readonly clock: SandboxClock
  readonly merchants: Merchants
  readonly numbers: Numbers
  readonly identifiers: Identifiers
}

/** The outbox of this database. */
export function outbox({ database, clock, merchants, numbers, identifiers }: Parts): Outbox {
  const table = documents<Notification>(database, {
    table: 'notifications',
    key: ['id'],
    columns: { id: ({ id }) => id, mchid: ({ mchid }) => mchid, due_at: ({ dueAt }) => dueAt },
  })
  const due = (by: Date, most = -1): Notification[] =>
    database
      .all(
        'SELECT document FROM notifications WHERE due_at <= ? ORDER BY due_at, sequence LIMIT ?',
        by.getTime(),
        most,
      )
      .map((row) => parsed(row) as Notification)
  return {
    add: ({ mchid, event, url, resource }) => {
      const now = clock.now()
      const id = numbers.notificationId()
      const { original_type, summary } = events[event]
      const nonce = identifiers.alphanumeric(12)
      // Java's parser fails on an associated_data that is null or empty.
      const context = { nonce, associatedData: original_type }
      const key = merchants.apiv3Key(merchants.get(mchid))
      const body = JSON.stringify({
        id,
        create_time: rfc3339(now),
        event_type: event,
        resource_type: 'encrypt-resource',
        summary,
        resource: {
          original_type,
          algorithm: 'AEAD_AES_256_GCM',
          ciphertext: encryptResource(JSON.stringify(resource), key, context),
          associated_data: original_type,
          nonce,
        },
      })
      const notification: Notification = {
        id,
        mchid,
        event_type: event,
        url,
        body,
        resource,
        createdAt: now.getTime(),
        status: 'pending',
        attempts: 0,
        dueAt: now.getTime(),
      }
      table.insert(notification)
      return notification
    },
    find: (id) => table.find({ id }),
    list: (mchid) => table.where(mchid === undefined ? {} : { mchid }),
    attempts: (id) =>
      database
        .all('SELECT document FROM notification_attempts WHERE notification_id = ? ORDER BY number', id)
        .map((row) => parsed(row) as Attempt),
    due,
    firstDue: (by) => due(by, 1)[0],
    nextAfter: (time) => {
      const row = database.get(
        'SELECT MIN(due_at) AS due_at FROM notifications WHERE due_at > ?',
        time.getTime(),
      )
      return (row as { due_at: number | null } | undefined)?.due_at ?? undefined
    },
    record: (attempt, notification) => {
      database.transaction(() => {
        database.run(
          'INSERT INTO notification_attempts (notification_id, number, document) VALUES (?, ?, ?)',
          notification.id,
          attempt.number,
          JSON.stringify(attempt),
        )
        table.save(notification)
      })
    },
    save: (notification) => {
      table.save(notification)
    },
  }
}
