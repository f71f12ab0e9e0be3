import type { KeySource } from '@wxpay/protocol'
import type { AxiosRequestConfig } from 'axios'

/** What this client reads of a call's config beside the options of axios. */
export interface CallConfig extends AxiosRequestConfig {
  /** Another merchant, who signs this one call; `serial` and `privateKey` are needed as well. */
  readonly mchid?: string
  /** Serial number of that merchant's certificate. */
  readonly serial?: string
  /** That merchant's private key. */
  readonly privateKey?: KeySource
  /** What the signature of an upload covers, where the form itself has no part `meta`. */
  readonly meta?: unknown
  /** The operation, `POST /v3/pay/transactions/native`: set by the chain and by `request()`. */
  readonly route?: string
}
