/** Stage of a fault: the connection of a request, its response, its operation, the time of a notification, or the notification. */
export type Stage = 'connection' | 'response' | 'operation' | 'schedule' | 'notification'

/** Options of faults; each kind takes some of them. Defaults and ranges are in the option schemas. */
export interface FaultOptions {
  /** Whether the fault replaces the processing of the request or follows it. */
  readonly when: 'before' | 'after'
  /** HTTP status. */
  readonly status: number
  /** Error code. Default: the usual one of the status, or `SYSTEM_ERROR`. */
  readonly code: string
  /** Seconds in the `Retry-After` header; 0 for no header. */
  readonly retry_after: number
  /** Signed JSON of WeChat Pay, or a page of a proxy in front of it. */
  readonly format: 'json' | 'html'
  /** Offset of the timestamp in seconds; positive is the past. */
  readonly seconds: number
  /** Size in bytes. */
  readonly size: number
  /** Bytes per chunk. */
  readonly piece: number
  /** Milliseconds between two chunks. */
  readonly pause: number
  /** Seconds of business time by which a notification is late. */
  readonly delay: number
  /** Number of copies. */
  readonly copies: number
  /** Maximum delay in milliseconds. */
  readonly hold: number
}

export type OptionName = keyof FaultOptions

interface Kind {
  readonly stage: Stage
  /** Effect, in words. */
  readonly summary: string
  readonly options: readonly OptionName[]
}

/** All faults. */
export const faultKinds = {
  'reset-before': {
    stage: 'connection',
    summary: 'The connection is reset before the request is processed.',
    options: [],
  },
  'reset-after': {
    stage: 'connection',
    summary: 'The request is processed, and the connection is reset before the first byte of the response.',
    options: [],
  },
  'reset-mid-response': {
    stage: 'connection',
    summary: 'The connection is reset in the middle of the response.',
    options: [],
  },
  'half-tls-record': {
    stage: 'connection',
    summary: 'Half a TLS record is sent instead of a response, and the connection ends.',
    options: ['when'],
  },
  stall: {
    stage: 'connection',
    summary: 'No response is sent, and the connection stays open until the client gives up.',
    options: ['when'],
  },
  'slow-body': {
    stage: 'connection',
    summary: 'The response is sent a few bytes at a time.',
    options: ['piece', 'pause'],
  },
  truncate: {
    stage: 'connection',
    summary: 'The connection is closed normally in the middle of the response.',
    options: [],
  },
  status: {
    stage: 'response',
    summary: 'An error response, of WeChat Pay or of a proxy in front of it.',
    options: ['when', 'status', 'code', 'retry_after', 'format'],
  },
  'bad-signature': {
    stage: 'response',
    summary: 'The signature of the response is well formed but wrong.',
    options: [],
  },
  'missing-signature': { stage: 'response', summary: 'The response has no signature headers.', options: [] },
  'stale-timestamp': {
    stage: 'response',
    summary: 'The response is correctly signed, with a wrong timestamp.',
    options: ['seconds'],
  },
  'unknown-serial': {
    stage: 'response',
    summary: 'The response names a certificate that does not exist.',
    options: [],
  },
  signtest: {
    stage: 'response',
    summary: 'The response is a probe: its signature begins with WECHATPAY/SIGNTEST/.',
    options: [],
  },
  'tampered-body': {
    stage: 'response',
    summary: 'One digit of the body differs from the signed body.',
    options: [],
  },
  'reencoded-json': {
    stage: 'response',
    summary: 'The body is the signed JSON value, encoded in other bytes.',
    options: [],
  },
  'big-body': { stage: 'response', summary: 'The response is huge and correctly signed.', options: ['size'] },
  'error-code': {
    stage: 'operation',
    summary:
      'The request is authenticated and validated, and then rejected with an error code as the catalog lists it for the operation.',
    options: ['code'],
  },
  'notify-duplicate': {
    stage: 'notification',
    summary: 'A notification is sent several times at once.',
    options: ['copies'],
  },
  'notify-out-of-order': {
    stage: 'notification',
    summary: 'A notification is held back until the next one of the merchant has been delivered.',
    options: ['hold'],
  },
  'notify-signtest': {
    stage: 'notification',
    summary: 'A probe, whose signature begins with WECHATPAY/SIGNTEST/, is sent before the notification.',
    options: [],
  },
  'notify-bad-signature': {
    stage: 'notification',
    summary: 'The signature of the notification is well formed but wrong.',
    options: [],
  },
  'notify-unknown-serial': {
    stage: 'notification',
    summary: 'The notification names a certificate that does not exist.',
    options: [],
  },
  'notify-stale-timestamp': {
    stage: 'notification',
    summary: 'The notification is correctly signed, with a wrong timestamp.',
    options: ['seconds'],
  },
  'notify-delay': {
    stage: 'schedule',
    summary: 'The notification is sent later, by business time.',
    options: ['delay'],
  },
  'notify-drop': {
    stage: 'notification',
    summary: 'The notification is lost in transit, and retried by the usual schedule.',
    options: [],
  },
} as const satisfies Readonly<Record<string, Kind>>

export type FaultKind = keyof typeof faultKinds

/** Fault kinds of one stage. */
export type KindAt<At extends Stage> = {
  [Name in FaultKind]: (typeof faultKinds)[Name]['stage'] extends At ? Name : never
}[FaultKind]

type OptionOf<Name extends FaultKind> = (typeof faultKinds)[Name]['options'][number]

/** A fault with the options that its kind takes. */
export type Fault = {
  [Name in FaultKind]: { readonly kind: Name } & {
    readonly [Option in OptionOf<Name>]?: FaultOptions[Option] | undefined
  }
}[FaultKind]

/** Requests or notifications that a fault affects. An absent member matches all. */
export interface FaultMatch {
  readonly method?: string | undefined
  /**
   * Path of a request, or its template such as `/v3/refund/domestic/refunds/{out_refund_no}`; for a notification the
   * path of the webhook.
   */
  readonly path?: string | undefined
  readonly mchid?: string | undefined
  /** Only for notification faults. */
  readonly event_type?: string | undefined
  /** Only for notification faults: the ID of one notification. */
  readonly notification_id?: string | undefined
}

/** A fault to inject. */
export interface NewFault {
  /** The kind alone, or with its options. */
  readonly fault: FaultKind | Fault
  /** Default: all requests or notifications. */
  readonly match?: FaultMatch | undefined
  /** Number of injections. Default 1. */
  readonly times?: number | undefined
}

/** Whether a fault is injected at a stage. */
export function isAt<At extends Stage>(kind: FaultKind, stage: At): kind is KindAt<At> {
  return faultKinds[kind].stage === stage
}
