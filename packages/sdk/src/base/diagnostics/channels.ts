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
  readonly outcome:
    | 'verified'
    | 'unsigned'
    | 'headers'
    | 'repeated'
    | 'type'
    | 'timestamp'
    | 'serial'
    | 'signature'
  /** The `Wechatpay-Serial` that came. */
  readonly serial?: string
}

/** What is published on `wxpay:notification:verify`, for each notification of APIv3 whose signature was looked at. */
export interface NotificationVerifyEvent {
  /** The merchant whose client looked. */
  readonly mchid: string
  /** `verified`, or what is wrong; `probe` for one of WeChat Pay's own wrong signatures. */
  readonly outcome:
    | 'verified'
    | 'probe'
    | 'headers'
    | 'repeated'
    | 'type'
    | 'timestamp'
    | 'serial'
    | 'signature'
  /** The `Wechatpay-Serial` that came. */
  readonly serial?: string
}

export const publishAttempt: Publish<AttemptEvent> = publisher('wxpay:request:attempt')
export const publishVerification: Publish<VerifyEvent> = publisher('wxpay:response:verify')
export const publishNotification: Publish<NotificationVerifyEvent> = publisher('wxpay:notification:verify')

/** Publishes an event; it is not even made where nobody listens. */
export type Publish<Event> = (event: () => Event) => void

/** Makes what publishes on a channel of Node's `diagnostics_channel`. */
export function publisher<Event>(name: `wxpay:${string}`): Publish<Event> {
  const events = channel(name)
  return (event) => {
    if (events.hasSubscribers) events.publish(event())
  }
}
