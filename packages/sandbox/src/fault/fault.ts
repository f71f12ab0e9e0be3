/** When in a request's life a fault strikes: on its connection, in its answer, or on the way of a notification. */
export type Stage = 'connection' | 'answer' | 'notification'

/** What can be said of a fault beside its kind. */
export interface FaultOptions {
  /** Whether the fault comes in place of what was asked, or once that was done. Default `before`. */
  readonly when: 'before' | 'after'
  /** HTTP status. Default 503. */
  readonly status: number
  /** Error code; default the usual one of the status. */
  readonly code: string
  /** Seconds for the `Retry-After` header; default 0, no header. */
  readonly retry_after: number
  /** Signed JSON as of WeChat Pay, or a page as of a proxy in front of it. Default `json`. */
  readonly format: 'json' | 'html'
  /** How far the clock is off, in seconds: positive is the past. Default 600. */
  readonly seconds: number
  /** How large, in bytes. Default 33554432 (32 MiB). */
  readonly size: number
  /** How many bytes at a time. Default 1. */
  readonly piece: number
  /** Milliseconds between them. Default 100. */
  readonly pause: number
  /** How many of the same. Default 2. */
  readonly copies: number
  /** For how many milliseconds at most it is held back. Default 3000. */
  readonly hold: number
}

export type OptionName = keyof FaultOptions

interface Kind {
  readonly stage: Stage
  /** What happens, for people. */
  readonly says: string
  readonly takes: readonly OptionName[]
}

/** Every fault there is. What each does stands beside the others of its stage. */
export const faultKinds = {
  'reset-before': {
    stage: 'connection',
    says: 'The connection is reset before the request is handled: nothing happened.',
    takes: [],
  },
  'reset-after': {
    stage: 'connection',
    says: 'The request is carried out, and the connection reset before a byte of the answer.',
    takes: [],
  },
  'reset-mid-answer': {
    stage: 'connection',
    says: 'The connection is reset in the middle of the answer.',
    takes: [],
  },
  'half-tls-record': {
    stage: 'connection',
    says: 'Half a TLS record comes in place of an answer, and the connection ends.',
    takes: ['when'],
  },
  stall: {
    stage: 'connection',
    says: 'No answer comes, and the connection stays open until the client gives up.',
    takes: ['when'],
  },
  'slow-body': {
    stage: 'connection',
    says: 'The answer comes a few bytes at a time.',
    takes: ['piece', 'pause'],
  },
  truncate: {
    stage: 'connection',
    says: 'The connection ends in an orderly way in the middle of the answer.',
    takes: [],
  },
  status: {
    stage: 'answer',
    says: 'An error is answered, by WeChat Pay or by a proxy in front of it.',
    takes: ['when', 'status', 'code', 'retry_after', 'format'],
  },
  'bad-signature': {
    stage: 'answer',
    says: 'The signature of the answer is well formed and wrong.',
    takes: [],
  },
  'missing-signature': { stage: 'answer', says: 'The answer has no headers of a signature.', takes: [] },
  'stale-timestamp': {
    stage: 'answer',
    says: 'The answer is rightly signed, by a clock that is off.',
    takes: ['seconds'],
  },
  'unknown-serial': {
    stage: 'answer',
    says: 'The answer names a certificate that nobody has.',
    takes: [],
  },
  signtest: {
    stage: 'answer',
    says: 'The answer is a probe: its signature begins with WECHATPAY/SIGNTEST/.',
    takes: [],
  },
  'tampered-body': { stage: 'answer', says: 'A digit of the body is another than was signed.', takes: [] },
  'reencoded-json': {
    stage: 'answer',
    says: 'The body is the same JSON value in other bytes than were signed.',
    takes: [],
  },
  'big-body': { stage: 'answer', says: 'The answer is huge, and rightly signed.', takes: ['size'] },
  'notify-duplicate': {
    stage: 'notification',
    says: 'A notification comes several times at the same moment.',
    takes: ['copies'],
  },
  'notify-out-of-order': {
    stage: 'notification',
    says: 'A notification is held back until the next one of the merchant was delivered.',
    takes: ['hold'],
  },
  'notify-signtest': {
    stage: 'notification',
    says: 'A probe, its signature beginning with WECHATPAY/SIGNTEST/, comes before the notification.',
    takes: [],
  },
  'notify-bad-signature': {
    stage: 'notification',
    says: 'The signature of the notification is well formed and wrong.',
    takes: [],
  },
  'notify-drop': {
    stage: 'notification',
    says: 'The notification is lost on its way; it is repeated by the usual schedule.',
    takes: [],
  },
} as const satisfies Readonly<Record<string, Kind>>

export type FaultKind = keyof typeof faultKinds

/** The kinds of one stage. */
export type KindAt<At extends Stage> = {
  [Name in FaultKind]: (typeof faultKinds)[Name]['stage'] extends At ? Name : never
}[FaultKind]

type OptionOf<Name extends FaultKind> = (typeof faultKinds)[Name]['takes'][number]

/** A fault with just the options that its kind takes. */
export type Fault = {
  [Name in FaultKind]: { readonly kind: Name } & Partial<Pick<FaultOptions, OptionOf<Name>>>
}[FaultKind]

/** What a fault strikes; what is not said matches all. */
export interface FaultMatch {
  readonly method?: string
  /** Of a request the path or its template, such as `/v3/refund/domestic/refunds/{out_refund_no}`; of a notification the webhook's. */
  readonly path?: string
  readonly mchid?: string
  /** Of a notification. */
  readonly event_type?: string
}

/** A fault to inject. */
export interface NewFault {
  /** The kind alone, or with its options. */
  readonly fault: FaultKind | Fault
  /** Default: all requests (or notifications). */
  readonly match?: FaultMatch
  /** How often it strikes; default 1. */
  readonly times?: number
}
