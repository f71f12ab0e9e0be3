import type { KeySource } from '@wxpay/protocol'
import type { AxiosRequestConfig } from 'axios'
import type { OnRetry, RetryOptions } from './retry/decision'

/** Options of a call beside those of axios. */
export interface CallConfig extends AxiosRequestConfig {
  /** Merchant ID that this one call is signed as; requires `serial` and `privateKey`. */
  readonly mchid?: string
  /** Serial number of that merchant's certificate. */
  readonly serial?: string
  /** That merchant's private key. A string is rejected, because a spread query could contain one. */
  readonly privateKey?: Exclude<KeySource, string>
  /** JSON that the signature of an upload covers, when the form itself has no part `meta`. */
  readonly meta?: unknown
  /** Retry options of this call; missing fields are taken from the client. `false` disables retries. */
  readonly retry?: RetryOptions | false
  /** Called before this call is retried, instead of the client's `onRetry`. */
  readonly onRetry?: OnRetry
  /** Timeout of one attempt of this call in milliseconds. */
  readonly attemptTimeout?: number
  /** APIv2: presents the client certificate when the catalog does not say that the operation requires it. */
  readonly security?: boolean
  /** APIv2: omits `nonce_str` when the catalog does not say that the operation has none; `false` sends it. */
  readonly nonceless?: boolean
  /** The operation, such as `POST /v3/pay/transactions/native`: set by the chain and by `request()`. */
  readonly route?: string
}
