import type { RefusalCode } from './codes'
import { type ErrorFacts, WechatpayError } from './wechatpay-error'

/** What is known of a refusal besides its words. */
export interface RefusalFacts extends ErrorFacts {
  /** Whether the refusal itself was signed by WeChat Pay: `unsigned` and `wrong` can come from anybody. */
  readonly signature: 'verified' | 'unsigned' | 'wrong'
  /** The number behind the dash of the Request-ID, WeChat Pay's internal code of the failure. */
  readonly internalCode?: string | undefined
  /** Milliseconds that `Retry-After` asks to wait. */
  readonly retryAfter?: number | undefined
}

/**
 * The call was refused: the HTTP status is not one of success. `wechatpay.code` is what to match on; `advice` says what
 * to do where the operation's error table knows it. As the official SDKs have it, the status counts before the
 * signature; `signature` tells whether the refusal verified.
 */
export class ApiError extends WechatpayError {
  declare code: RefusalCode
  declare readonly status: number
  declare readonly signature: 'verified' | 'unsigned' | 'wrong'
  declare readonly internalCode?: string
  declare readonly retryAfter?: number

  protected static override readonly family: readonly string[] = ['WechatpayError', 'ApiError']
}
