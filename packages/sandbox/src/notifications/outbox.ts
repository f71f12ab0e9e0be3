import { encryptResource } from '@wxpay/protocol'
import { rfc3339 } from '../clock/beijing-time'
import type { Changes } from '../changes/changes'
import type { SandboxClock } from '../clock/clock'
import type { Numbers } from '../identifiers/numbers'
import type { Identifiers } from '../identifiers/random'
import { cachedReads } from '../storage/cached-reads'
import type { Database } from '../storage/database'
import { defineTable, parseDocument } from '../storage/table'
import type { Merchants } from '../merchants/merchants'
import { type NewNotificationV2, bodyV2 } from './body-v2'
import { type Attempt, type EventDefinition, type Notification, recipientOf } from './notification'

/** A notification to send. */
export interface NewNotification {
  readonly mchid: string
  /** `brand`: for the brand of the merchant. Default: for the merchant. */
  readonly recipient?: 'brand' | undefined
  readonly event: EventDefinition
  readonly url: string
  /** Plaintext of the resource, which is sent encrypted. */
  readonly resource: Readonly<Record<string, unknown>>
}

/**
 * Notifications to deliver. Each is stored in the transaction of the change that it reports, so neither exists without
 * the other.
 */
export interface Outbox {
  add(notification: NewNotification): Notification
  /** Adds a notification of APIv2. */
  addV2(notification: NewNotificationV2): Notification
  find(id: string): Notification | undefined
  /** Notifications of a merchant, or of all, oldest first; all of them, or a page. */
  list(mchid?: string, page?: { readonly offset: number; readonly limit: number }): Notification[]
  /** Notifications that are searched for, newest first, with their numbers. */
  latest(search: NotificationSearch): (readonly [sequence: number, notification: Notification])[]
  attempts(id: string): Attempt[]
  /** The first notifications that are due by a time, in order of time. */
  due(by: Date, limit: number): Notification[]
  /** Time of the first attempt of all, due or not, in milliseconds, or `undefined` if there is none. */
  earliest(): number | undefined
  /** Time of the first attempt after a time, in milliseconds, or `undefined` if there is none. */
  nextAfter(time: Date): number | undefined
  /** Stores an attempt and the notification after it. */
  record(attempt: Attempt, notification: Notification): void
  save(notification: Notification): void
}

/** Notifications that are searched for. */
export interface NotificationSearch {
  /** Only notifications with a lower number. */
  readonly before?: number | undefined
  readonly mchid?: string | undefined
  readonly status?: string | undefined
  /** Part of the ID, the event type, the address or any field of the resource. */
  readonly q?: string | undefined
  readonly limit: number
}

interface Dependencies {
  readonly database: Database
  readonly changes: Changes
  readonly clock: SandboxClock
  readonly merchants: Merchants
  readonly numbers: Numbers
  readonly identifiers: Identifiers
}

const table = defineTable<Notification>({
  table: 'notifications',
  key: ['id'],
  columns: ['id', 'mchid'],
  derived: { due_at: ({ dueAt }) => dueAt },
})

/** Opens the outbox of a database. */
export function openOutbox({
  database,
  changes,
  clock,
  merchants,
  numbers,
  identifiers,
}: Dependencies): Outbox {
  const insert = (
    added: Pick<Notification, 'id' | 'mchid' | 'recipient' | 'event_type' | 'url' | 'body' | 'resource'>,
  ): Notification => {
    const now = clock.now().getTime()
    const notification: Notification = {
      ...added,
      createdAt: now,
      status: 'pending',
      attempts: 0,
      dueAt: now,
    }
    table.insert(database, notification)
    const { id, mchid, event_type, url } = notification
    changes.note((cause) => ({ type: 'notification', cause, added: { id, mchid, event_type, url } }))
    return notification
  }
  // Each request asks for it, and few add notifications.
  const earliest = cachedReads(database, 'notifications', () => {
    const row = database.get('SELECT MIN(due_at) AS due_at FROM notifications WHERE due_at IS NOT NULL')
    return row as { readonly due_at: number | null }
  })
  return {
    addV2: ({ event, plain, ...added }) => {
      const { mchid, url, fields } = added
      const body = bodyV2(added, merchants.get(mchid), numbers.nonce())
      const id = numbers.notificationId()
      return insert({ id, mchid, event_type: event.type, url, body, resource: plain ?? fields })
    },
    add: ({ mchid, recipient, event, url, resource }) => {
      const receiver = { mchid, ...(recipient === undefined ? {} : { recipient }) }
      const now = clock.now()
      const id = numbers.notificationId()
      const { type: event_type, originalType: original_type, summary } = event
      const nonce = identifiers.alphanumeric(12)
      // Java's parser fails on an associated_data that is null or empty.
      const context = { nonce, associatedData: original_type }
      const key = merchants.apiv3Key(recipientOf(receiver, merchants))
      const body = JSON.stringify({
        id,
        create_time: rfc3339(now),
        event_type,
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
      return insert({ id, ...receiver, event_type, url, body, resource })
    },
    find: (id) => table.find(database, { id }),
    list: (mchid, { offset, limit } = { offset: 0, limit: -1 }) =>
      database
        .all(
          `SELECT document FROM notifications ${mchid === undefined ? '' : 'WHERE mchid = ?'} ORDER BY sequence LIMIT ? OFFSET ?`,
          ...(mchid === undefined ? [] : [mchid]),
          limit,
          offset,
        )
        .map((row) => parseDocument(row) as Notification),
    latest: ({ before, mchid, status, q, limit }) => {
      const wanted = [
        ['sequence < ?', before],
        ['mchid = ?', mchid],
        ["json_extract(document, '$.status') = ?", status],
        // The body is encrypted; the resource is stored in plain text.
        ['instr(lower(document), lower(?)) > 0', q === '' ? undefined : q],
      ] as const
      const given = wanted.filter(([, cell]) => cell !== undefined)
      const condition = given.map(([each]) => each).join(' AND ')
      const rows = database.all(
        `SELECT sequence, document FROM notifications NOT INDEXED ${condition === '' ? '' : `WHERE ${condition}`} ORDER BY sequence DESC LIMIT ?`,
        ...given.map(([, cell]) => cell ?? null),
        limit,
      ) as { readonly sequence: number; readonly document: string }[]
      return rows.map((row) => [row.sequence, parseDocument(row) as Notification] as const)
    },
    attempts: (id) =>
      database
        .all('SELECT document FROM notification_attempts WHERE notification_id = ? ORDER BY number', id)
        .map((row) => parseDocument(row) as Attempt),
    due: (by, limit) =>
      database
        .all(
          'SELECT document FROM notifications WHERE due_at <= ? ORDER BY due_at, sequence LIMIT ?',
          by.getTime(),
          limit,
        )
        .map((row) => parseDocument(row) as Notification),
    earliest: () => earliest('')?.due_at ?? undefined,
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
        table.save(database, notification)
      })
    },
    save: (notification) => {
      table.save(database, notification)
    },
  }
}
