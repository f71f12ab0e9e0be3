import type { NotificationCode, RefusalCode, ResponseCode, VerificationCode } from './codes'
import { type ErrorFacts, WechatpayError } from './wechatpay-error'

/** Facts of an API error besides its code and message. */
export interface RefusalFacts extends ErrorFacts {
  /** Whether WeChat Pay signed the error response. `unsigned` and `wrong` responses may come from any server. */
  readonly signature: 'verified' | 'unsigned' | 'wrong'
  /** WeChat Pay's internal error code: the number after the dash of the Request-ID. */
  readonly internalCode?: string | undefined
  /** Value of `Retry-After` in milliseconds. */
  readonly retryAfter?: number | undefined
}

/**
 * WeChat Pay rejected the call: the HTTP status is not 2xx. Match on `wechatpay.code`; `advice` says what to do if the
 * operation's error table lists the code. As in the official SDKs, the status is evaluated before the signature;
 * `signature` says whether the response verified.
 */
export class ApiError extends WechatpayError {
  declare code: RefusalCode
  declare readonly status: number
  declare readonly signature: 'verified' | 'unsigned' | 'wrong'
  declare readonly internalCode?: string
  declare readonly retryAfter?: number

  protected static override readonly family: readonly string[] = ['WechatpayError', 'ApiError']
}

/**
 * Signed string of this client, as far as it may be shown, and its difference from the string that the server verified.
 */
export interface SignComparison {
  /** String that this client signed: method, URL, timestamp, nonce and body, one per line; the body is truncated. */
  readonly signed: string
  /** Length of the complete signed string in bytes. */
  readonly signedLength: number
  /** `sign_information` as received from the server. */
  readonly server: Readonly<Record<string, unknown>> | undefined
  /** The first difference between the two strings, and its likely cause. */
  readonly difference: string
}

/**
 * WeChat Pay could not verify the signature of the request. `comparison` contains both strings and their first
 * difference.
 */
export class SignError extends ApiError {
  declare readonly comparison: SignComparison

  protected static override readonly family = ['WechatpayError', 'ApiError', 'SignError']

  constructor(
    message: string,
    comparison: SignComparison,
    facts: RefusalFacts & { readonly status: number },
  ) {
    const details = { ...facts, comparison }
    super('SIGN_ERROR', message, details)
  }
}

/** The response arrived but cannot be used: too large, truncated, not JSON, or a redirect. */
export class ResponseError extends WechatpayError {
  declare code: ResponseCode

  protected static override readonly family = ['WechatpayError', 'ResponseError']

  constructor(code: ResponseCode, message: string, cause?: unknown, field?: string) {
    super(code, message, { cause, field, advice: 'query-first' })
  }
}

/** Error for a response that is larger than the caller allows. */
export function responseTooLarge(limit: number): ResponseError {
  return new ResponseError(
    'RESPONSE_TOO_LARGE',
    `The response is larger than ${limit} bytes. Raise maxContentLength, or use responseType: 'stream' if the ` +
      'operation is a download',
  )
}

/** Details of a response or notification that did not verify. */
export interface VerificationFacts {
  /** Difference between the timestamp and the local clock in seconds; negative if the timestamp is behind. */
  readonly skew?: number | undefined
  /** The received `Wechatpay-Serial`. */
  readonly serial?: string | undefined
  /** Serial numbers and key IDs that this client can verify: the keys of `certs`. */
  readonly knownSerials?: readonly string[] | undefined
  /** The missing headers. */
  readonly missing?: readonly string[] | undefined
  /** The headers that were received several times. */
  readonly repeated?: readonly string[] | undefined
  /** Set if the signature is one of WeChat Pay's probes, which are wrong on purpose. */
  readonly probe?: true | undefined
}

/**
 * The response must not be trusted: its signature is missing, stale, made with an unknown key, or wrong. The outcome of
 * the request is unknown; query it before you do anything else.
 */
export class VerificationError extends WechatpayError implements VerificationFacts {
  declare code: VerificationCode
  declare readonly skew?: number
  declare readonly serial?: string
  declare readonly knownSerials?: readonly string[]
  declare readonly missing?: readonly string[]
  declare readonly repeated?: readonly string[]
  declare readonly probe?: true

  protected static override readonly family = ['WechatpayError', 'VerificationError']

  constructor(code: VerificationCode, message: string, facts: VerificationFacts = {}) {
    super(code, message, { advice: 'query-first', ...facts })
  }
}

/**
 * A notification that must not be processed. Respond with a 4xx or 5xx status, and WeChat Pay sends it again. `probe`
 * distinguishes a probe from a forgery; reject both.
 */
export class NotificationError extends WechatpayError implements VerificationFacts {
  declare code: NotificationCode
  declare readonly skew?: number
  declare readonly serial?: string
  declare readonly knownSerials?: readonly string[]
  declare readonly missing?: readonly string[]
  declare readonly repeated?: readonly string[]
  declare readonly probe?: true

  protected static override readonly family = ['WechatpayError', 'NotificationError']

  constructor(
    code: NotificationCode,
    message: string,
    facts: VerificationFacts & { readonly cause?: unknown } = {},
  ) {
    super(code, message, facts)
  }
}
