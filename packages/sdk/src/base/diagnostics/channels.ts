import { channel } from 'node:diagnostics_channel'

/**
 * Event on `wxpay:request:attempt`, published for each attempt to send a request. Contains no key, body or order
 * number.
 */
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
  /** No usable response arrived. */
  | { readonly stage: 'failure'; readonly code: string; readonly milliseconds: number }
)

/** Event on `wxpay:response:verify`, published for each response whose signature was checked. */
export interface VerifyEvent {
  readonly mchid: string
  readonly route: string
  readonly status: number
  /** `verified`, or the fault; `unsigned` if the responses of the operation carry no signature by design. */
  readonly outcome:
    | 'verified'
    | 'unsigned'
    | 'headers'
    | 'repeated'
    | 'type'
    | 'timestamp'
    | 'serial'
    | 'signature'
  /** The received `Wechatpay-Serial`. */
  readonly serial?: string
}

/** Event on `wxpay:notification:verify`, published for each APIv3 notification whose signature was checked. */
export interface NotificationVerifyEvent {
  /** Merchant ID of the client that checked the signature. */
  readonly mchid: string
  /** `verified`, or the fault; `probe` for a deliberately wrong signature of WeChat Pay. */
  readonly outcome:
    | 'verified'
    | 'probe'
    | 'headers'
    | 'repeated'
    | 'type'
    | 'timestamp'
    | 'serial'
    | 'signature'
  /** The received `Wechatpay-Serial`. */
  readonly serial?: string
}

/**
 * Event on `wxpay:store:failure`, published when a shared store of rate limits or host health fails. Calls continue
 * without it.
 */
export interface StoreFailureEvent {
  /** `limits`: each process limits its own calls. `hosts`: each process finds unreachable hosts itself. */
  readonly store: 'limits' | 'hosts'
  /** Message of the error, without passwords in URLs. */
  readonly reason: string
  /** Milliseconds for which the store is not used. */
  readonly restsFor: number
}

export const publishAttempt: Publish<AttemptEvent> = publisher('wxpay:request:attempt')
export const publishVerification: Publish<VerifyEvent> = publisher('wxpay:response:verify')
export const publishNotification: Publish<NotificationVerifyEvent> = publisher('wxpay:notification:verify')
export const publishStoreFailure: Publish<StoreFailureEvent> = publisher('wxpay:store:failure')

/** Publishes an event. The event is not created if the channel has no subscribers. */
export type Publish<Event> = (event: () => Event) => void

/** Creates a publisher for a channel of Node's `diagnostics_channel`. */
export function publisher<Event>(name: `wxpay:${string}`): Publish<Event> {
  const events = channel(name)
  return (event) => {
    if (events.hasSubscribers) events.publish(event())
  }
}
