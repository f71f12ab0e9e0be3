import { channel } from 'node:diagnostics_channel'

/** What is published on `wxpay:request:attempt`, for each time that a request is sent. No key, no body, no number. */
export type AttemptEvent = {
  readonly mchid: string
  /** `POST /v3/payscore/serviceorder/{out_order_no}/complete` */
  readonly route: string
  readonly host: string
  /** 1 for the first attempt. */
  readonly attempt: number
} & (
  | { readonly stage: 'start' }
  | {
      readonly stage: 'end'
      readonly status: number
      readonly requestId?: string
      readonly milliseconds: number
    }
  /** No usable answer came. */
  | { readonly stage: 'failure'; readonly code: string; readonly milliseconds: number }
)

/** What is published on `wxpay:response:verify`, for each answer whose signature was looked at. */
export interface VerifyEvent {
  readonly mchid: string
  readonly route: string
  readonly status: number
  /** `verified`, or what is wrong; `unsigned` where the operation's answers bear no signature by design. */
  readonly outcome: 'verified' | 'unsigned' | 'headers' | 'type' | 'timestamp' | 'serial' | 'signature'
  /** The `Wechatpay-Serial` that came. */
  readonly serial?: string
}

/** What is published on `wxpay:notification:verify`, for each notification of APIv3 whose signature was looked at. */
export interface NotificationVerifyEvent {
  /** The merchant whose client looked. */
  readonly mchid: string
  /** `verified`, or what is wrong; `probe` for one of WeChat Pay's own wrong signatures. */
  readonly outcome: 'verified' | 'probe' | 'headers' | 'type' | 'timestamp' | 'serial' | 'signature'
  /** The `Wechatpay-Serial` that came. */
  readonly serial?: string
}

const attempts = channel('wxpay:request:attempt')
const verifications = channel('wxpay:response:verify')
const notifications = channel('wxpay:notification:verify')

/** Publishes an event; it is not even made where nobody listens. */
export function publishAttempt(event: () => AttemptEvent): void {
  if (attempts.hasSubscribers) attempts.publish(event())
}

/** Publishes an event; it is not even made where nobody listens. */
export function publishVerification(event: () => VerifyEvent): void {
  if (verifications.hasSubscribers) verifications.publish(event())
}

/** Publishes an event; it is not even made where nobody listens. */
export function publishNotification(event: () => NotificationVerifyEvent): void {
  if (notifications.hasSubscribers) notifications.publish(event())
}
