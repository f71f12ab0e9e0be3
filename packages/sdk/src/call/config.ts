import type { KeySource } from '@wxpay/protocol'
import type { AxiosRequestConfig } from 'axios'
import type { OnRetry, RetryOptions } from './retry/decision'

/** What this client reads of a call's config beside the options of axios. */
export interface CallConfig extends AxiosRequestConfig {
  /** Another merchant, who signs this one call; `serial` and `privateKey` are needed as well. */
  readonly mchid?: string
  /** Serial number of that merchant's certificate. */
  readonly serial?: string
  /** That merchant's private key; a string is refused, as a spread query could bring one. */
  readonly privateKey?: Exclude<KeySource, string>
  /** What the signature of an upload covers, where the form itself has no part `meta`. */
  readonly meta?: unknown
  /** How this call is repeated; what it does not say holds as the client has it. `false`: never. */
  readonly retry?: RetryOptions | false
  /** Told before this call is repeated, in place of the client's `onRetry`. */
  readonly onRetry?: OnRetry
  /** Milliseconds that one attempt of this call may take. */
  readonly attemptTimeout?: number
  /** APIv2: shows the client certificate, where the catalog does not know that the operation asks for it. */
  readonly security?: boolean
  /** APIv2: sends no `nonce_str`, where the catalog does not know that the operation has none; `false` sends one. */
  readonly nonceless?: boolean
  /** The operation, `POST /v3/pay/transactions/native`: set by the chain and by `request()`. */
  readonly route?: string
}
