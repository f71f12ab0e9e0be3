import { accepted, type Reply, refused } from './reply'

/** What tells copies of a notification apart from other notifications, and how a request is answered. */
export interface NotificationFormat<Received> {
  /** Key for a `once` store: the same for every copy. */
  readonly keyOf: (notification: Received) => string
  /** The answer to a notification that is handled. */
  readonly accepted: Reply
  /** The answer after which WeChat Pay sends the notification again. */
  readonly refused: (status: number, message: string) => Reply
}

/** JSON replies, and the `id` of an APIv3 notification. */
export const jsonFormat: NotificationFormat<{ readonly id: string }> = {
  keyOf: ({ id }) => id,
  accepted,
  refused,
}
