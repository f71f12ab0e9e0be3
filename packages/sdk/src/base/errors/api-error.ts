import type { RefusalCode } from './codes'
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
