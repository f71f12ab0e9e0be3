import { type ControlContext, action } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import { type Page, pageOf, pageQuery } from '../../domain/paging'
import { checkParameters } from '../../domain/check-parameters'
import { type Static, objectSchema } from '../../domain/schema'
import type { Notification } from '../../notifications/notification'
import { type NotificationDelivery, deliverySchema, planDelivery } from './delivery'
import { type NewSampleNotification, newNotificationSchema, sendSample } from './send'
import {
  type NotificationRecord,
  type NumberedNotification,
  notificationRecord,
  notificationRecordResult,
  notificationResult,
  notificationView,
  numberedNotificationResult,
} from './view'

function find({ outbox }: ControlContext, id: string): Notification {
  const found = outbox.find(id)
  if (found === undefined) throw new ControlError('SUBJECT_UNKNOWN', `Unknown notification ${id}.`)
  return found
}

function record(context: ControlContext, id: string): NotificationRecord {
  return notificationRecord(find(context, id), context.outbox.attempts(id))
}

const searchSchema = objectSchema({
  mchid: { type: 'string', description: 'Only those of this merchant.' },
  status: {
    type: 'string',
    enum: ['pending', 'delivered', 'given-up'],
    description: 'Only those in this status.',
  },
  q: {
    type: 'string',
    maxLength: 256,
    description: 'Part of the ID, the event type, the address or any field of the resource.',
  },
  before: { type: 'integer', minimum: 0, description: 'Only notifications with a lower number.' },
  limit: { type: 'integer', minimum: 1, maximum: 500, description: 'Default 100.' },
})

/** Which notifications to search for. */
export type LatestNotifications = Static<typeof searchSchema>

/** Notifications and the attempts to deliver them. */
export const notificationDomain = defineDomain({
  name: 'notifications',
  control: {
    /** Notifications of a merchant, or all of them, oldest first: all, or a page. */
    list: action({
      route: 'GET /notifications',
      summary: 'List notifications',
      query: objectSchema({
        mchid: { type: 'string', description: 'Only those of this merchant.' },
        ...pageQuery,
      }),
      result: { listOf: notificationResult },
      arguments: ({ query }): [mchid?: string | undefined, page?: Page] => [query['mchid'], pageOf(query)],
      run: ({ outbox }, mchid?: string, page?: Page) => outbox.list(mchid, page).map(notificationView),
    }),
    /** Notifications that are searched for, newest first. */
    latest: action({
      route: 'GET /latest-notifications',
      summary: 'Search for notifications, newest first',
      description: 'For the next page, pass the `sequence` of the last item as `before`.',
      query: objectSchema({
        ...searchSchema.properties,
        before: {
          type: 'string',
          pattern: '^[0-9]{1,15}$',
          description: 'Only notifications with a lower number.',
        },
        limit: {
          type: 'string',
          pattern: '^(?:[1-9][0-9]?|[1-4][0-9]{2}|500)$',
          description: 'At most so many notifications, 1 to 500. Default 100.',
        },
      }),
      result: { listOf: numberedNotificationResult },
      arguments: ({ query: { before, limit, ...query } }): [search?: LatestNotifications] => [
        {
          ...(query as LatestNotifications),
          before: before === undefined ? undefined : Number(before),
          limit: limit === undefined ? undefined : Number(limit),
        },
      ],
      run: ({ outbox }, search: LatestNotifications = {}): NumberedNotification[] => {
        const { limit = 100, ...given } = checkParameters(searchSchema, search)
        return outbox
          .latest({ ...given, limit })
          .map(([sequence, notification]) => ({ sequence, ...notificationView(notification) }))
      },
    }),
    /** A notification with all attempts to deliver it. */
    get: action({
      route: 'GET /notifications/{id}',
      summary: 'Get a notification with its attempts',
      result: notificationRecordResult,
      errors: [404],
      run: (context, id: string) => record(context, id),
    }),
    /** Sends a notification of any kind, to test a receiver: its resource is made from the catalog. */
    send: action({
      route: 'POST /notifications',
      status: 201,
      summary: 'Send a notification',
      description:
        'Any notification of APIv3 in the catalog, to test a receiver. Its resource is made from the catalog; `resource` sets some of its fields. Nothing else happens in the sandbox.',
      body: newNotificationSchema,
      result: notificationResult,
      errors: [404],
      run: (context, given: NewSampleNotification) =>
        notificationView(context.transact(() => sendSample(context, given))),
    }),
    /** Makes a notification due again, even if it was acknowledged: at once or later, as it is or with a fault. */
    redeliver: action({
      route: 'POST /notifications/{id}/redeliver',
      summary: 'Deliver a notification again',
      description:
        'Even if it was acknowledged: at once, or after a `delay` of business time; with a `fault`, if one is named. The response to an attempt at once comes after it.',
      body: deliverySchema,
      result: notificationRecordResult,
      errors: [404],
      toJson: async (redelivered, context) => {
        await context.dispatcher.idle()
        return record(context, (redelivered as NotificationRecord).id)
      },
      run: (context, id: string, delivery: NotificationDelivery = {}): NotificationRecord => {
        context.transact(() => planDelivery(context, find(context, id), delivery))
        return record(context, id)
      },
    }),
    /** Gives up a notification: it is not sent any more. */
    drop: action({
      route: 'POST /notifications/{id}/drop',
      summary: 'Give up a notification',
      description: 'It is not sent any more; the merchant has to query.',
      result: notificationRecordResult,
      errors: [404],
      run: (context, id: string): NotificationRecord => {
        context.transact(() => {
          context.outbox.save({ ...find(context, id), status: 'given-up', dueAt: null })
        })
        return record(context, id)
      },
    }),
  },
})
