import { asBrand } from '../merchants/brand'
import type { Merchant } from '../merchants/merchant'
import type { Merchants } from '../merchants/merchants'

/** A notification that a domain may send. */
export interface EventDefinition {
  /** `event_type` of the notification: `REFUND.SUCCESS`. */
  readonly type: string
  /** `original_type` of its resource. */
  readonly originalType: string
  readonly summary: string
}

/** A notification of APIv2 that a domain may send. */
export interface EventDefinitionV2 {
  /** Its name in the catalog: `v2.transaction-success`. */
  readonly type: `v2.${string}`
}

/** A notification of any version of the API. */
export type AnyEventDefinition = EventDefinition | EventDefinitionV2

/** Declares the notifications of a domain in APIv2 by their names in the catalog. */
export function defineEventsV2<const Type extends `v2.${string}`>(
  ...types: readonly Type[]
): Readonly<Record<Type, EventDefinitionV2>> {
  const entries = types.map((type): [Type, EventDefinitionV2] => [type, { type }])
  return Object.fromEntries(entries) as Record<Type, EventDefinitionV2>
}

/** Declares the notifications of a domain by their `event_type`. */
export function defineEvents<const Types extends Readonly<Record<string, Omit<EventDefinition, 'type'>>>>(
  events: Types,
): Readonly<Record<keyof Types & string, EventDefinition>> {
  return Object.fromEntries(
    Object.entries(events).map(([type, event]) => [type, { type, ...event }]),
  ) as Record<keyof Types & string, EventDefinition>
}

/** Progress of a notification: `delivered` once acknowledged, `given-up` after the last retry. */
export type NotificationStatus = 'pending' | 'delivered' | 'given-up'

/** A notification in the outbox. Times in milliseconds since 1970, business time. */
export interface Notification {
  readonly id: string
  readonly mchid: string
  /** `brand`: it is encrypted and signed for the brand of the merchant. Default: for the merchant. */
  readonly recipient?: 'brand'
  /** `event_type`; for APIv2 the name in the catalog: `v2.refund-processed`. */
  readonly event_type: string
  readonly url: string
  /** The exact body that is sent, the same in each attempt. */
  readonly body: string
  /** Plaintext of the resource, for display. */
  readonly resource: Readonly<Record<string, unknown>>
  readonly createdAt: number
  readonly status: NotificationStatus
  /** Number of attempts so far. */
  readonly attempts: number
  /** Time of the next attempt; `null` if there is none. */
  readonly dueAt: number | null
}

/** Whether a notification is one of APIv2: signed XML, without signature headers. */
export const isV2 = ({ event_type }: Pick<Notification, 'event_type'>): boolean =>
  event_type.startsWith('v2.')

/** The receiver of a notification, with the keys that it is encrypted and signed for. */
export function recipientOf(
  { mchid, recipient }: Pick<Notification, 'mchid' | 'recipient'>,
  merchants: Merchants,
): Merchant {
  const merchant = merchants.get(mchid)
  if (recipient === undefined) return merchant
  const brand = asBrand(merchant)
  if (brand === undefined) throw new Error(`Merchant ${mchid} has no brand.`)
  return brand
}

/** Outcome of one attempt. */
export interface Attempt {
  /** 1 for the first attempt. */
  readonly number: number
  /** Business time, milliseconds since 1970. */
  readonly at: number
  /** Milliseconds. */
  readonly latency: number
  readonly outcome: 'acknowledged' | 'refused' | 'timed-out' | 'unreachable'
  /** HTTP status, if there was a response. */
  readonly status?: number
  /** Beginning of the response body. */
  readonly excerpt?: string
  /** Reason why there was no response. */
  readonly error?: string
}
