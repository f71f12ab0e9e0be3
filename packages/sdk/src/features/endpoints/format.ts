import { accepted, type Reply, refused } from './reply'

/** Key and replies of a notification. */
export interface NotificationFormat<Received> {
  /** Key for a `once` store, equal for all copies of a notification. */
  readonly keyOf: (notification: Received) => string
  /** The reply to a handled notification. */
  readonly accepted: Reply
  /** The reply after which WeChat Pay sends the notification again. */
  readonly refused: (status: number, message: string) => Reply
}

/** JSON replies, and the `id` of an APIv3 notification. */
export const jsonFormat: NotificationFormat<{ readonly id: string }> = {
  keyOf: ({ id }) => id,
  accepted,
  refused,
}
