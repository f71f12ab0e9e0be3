import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import { objectSchema } from '../../domain/schema'
import type { Attempt, Notification } from '../../notifications/notification'

/** A notification without its attempts; `resource` is the plaintext of its encrypted part. */
export type NotificationView = ReturnType<typeof notificationView>

/** A notification with its number; later ones have higher numbers. */
export type NumberedNotification = { readonly sequence: number } & NotificationView

/** A notification with all attempts to deliver it, and the exact body that was sent. */
export type NotificationRecord = ReturnType<typeof notificationRecord>

/** An attempt to deliver a notification, and the notification after it. */
export type DeliveryView = ReturnType<typeof deliveryView>

export function notificationView(notification: Notification) {
  const { id, mchid, recipient, event_type, url, status, attempts, dueAt, createdAt, resource } = notification
  return {
    id,
    mchid,
    ...omitUndefined({ recipient }),
    event_type,
    url,
    status,
    attempt_count: attempts,
    create_time: rfc3339(new Date(createdAt)),
    ...omitUndefined({ next_attempt_time: dueAt === null ? undefined : rfc3339(new Date(dueAt)) }),
    resource,
  }
}

export function notificationRecord(notification: Notification, attempts: readonly Attempt[]) {
  return {
    ...notificationView(notification),
    body: notification.body,
    attempts: attempts.map(attemptView),
  }
}

export function deliveryView(notification: Notification, attempt: Attempt) {
  return { ...notificationView(notification), attempt: attemptView(attempt) }
}

function attemptView({ number, at, latency, outcome, status, excerpt, error }: Attempt) {
  const time = rfc3339(new Date(at))
  return omitUndefined({
    number,
    time,
    latency_milliseconds: latency,
    outcome,
    status,
    excerpt,
    error,
  })
}

const notificationFields = {
  id: { type: 'string' },
  mchid: { type: 'string' },
  recipient: {
    type: 'string',
    const: 'brand',
    description: 'Present if it is for the brand of the merchant.',
  },
  event_type: { type: 'string', description: 'TRANSACTION.SUCCESS, REFUND.SUCCESS, …' },
  url: { type: 'string', description: 'The `notify_url` of the notification.' },
  status: { type: 'string', enum: ['pending', 'delivered', 'given-up'] },
  attempt_count: { type: 'integer' },
  create_time: { type: 'string', format: 'date-time' },
  next_attempt_time: {
    type: 'string',
    format: 'date-time',
    description: 'Business time of the next attempt.',
  },
  resource: { type: 'object', description: 'Plaintext of the encrypted part.' },
} as const

const required = [
  'id',
  'mchid',
  'event_type',
  'url',
  'status',
  'attempt_count',
  'create_time',
  'resource',
] as const

export const notificationResult = {
  name: 'Notification',
  schema: () => objectSchema(notificationFields, required),
}

export const numberedNotificationResult = {
  name: 'NumberedNotification',
  schema: () =>
    objectSchema(
      {
        sequence: { type: 'integer', description: 'Later ones have higher numbers.' },
        ...notificationFields,
      },
      ['sequence', ...required],
    ),
}

export const notificationRecordResult = {
  name: 'NotificationRecord',
  schema: () =>
    objectSchema(
      {
        ...notificationFields,
        body: { type: 'string', description: 'The exact body that is sent, the same in each attempt.' },
        attempts: {
          type: 'array',
          items: objectSchema(
            {
              number: { type: 'integer', description: '1 for the first attempt.' },
              time: { type: 'string', format: 'date-time', description: 'Business time.' },
              latency_milliseconds: { type: 'integer' },
              outcome: { type: 'string', enum: ['acknowledged', 'refused', 'timed-out', 'unreachable'] },
              status: { type: 'integer', description: 'HTTP status of the response.' },
              excerpt: { type: 'string', description: 'Beginning of the response body.' },
              error: { type: 'string', description: 'Reason why there was no response.' },
            },
            ['number', 'time', 'latency_milliseconds', 'outcome'],
          ),
        },
      },
      [...required, 'body', 'attempts'],
    ),
}
