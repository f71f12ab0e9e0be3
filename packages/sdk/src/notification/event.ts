import type { Notifications } from '@wxpay/sdk/types'

/** What every notification has around its resource. */
interface Envelope {
  /** The same for every copy of one notification: what duplicates are known by. */
  readonly id: string
  /** RFC 3339. */
  readonly create_time: string
  readonly resource_type: string
  readonly summary: string
  /** What the resource is: `transaction`, `refund`, `payscore`... */
  readonly original_type: string
}

/** A notification whose `event_type` the catalogue knows, with its resource decrypted. */
export type KnownNotification = {
  [Event in keyof Notifications]: Envelope & {
    readonly event_type: Event
    readonly resource: Notifications[Event]
  }
}[keyof Notifications]

declare const unlisted: unique symbol

/** A notification of a type that is not in the catalogue, or not yet. */
export interface UnknownNotification extends Envelope {
  // The mark keeps this member out of the way when `event_type` is compared with a listed name.
  readonly event_type: string & { readonly [unlisted]: true }
  readonly resource: unknown
}

/** A verified, decrypted notification. `switch (notification.event_type)` types its `resource`. */
export type Notification = KnownNotification | UnknownNotification
