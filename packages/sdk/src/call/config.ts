import type { Readable } from 'node:stream'
import type { KeySource } from '@wxpay/protocol'
import type { AxiosRequestConfig } from 'axios'
import type { Routes } from '@wxpay/sdk/types'
import type { WechatpayError } from '../base/errors/wechatpay-error'

/** Number, intervals and time budget of attempts. */
export interface RetryOptions {
  /** Maximum number of attempts, including the first; 1 disables retries. Default 3. */
  attempts?: number
  /** Total time in milliseconds, waiting included, after which no further attempt starts. Default 60,000. */
  budget?: number
  /** Delay before the second attempt in milliseconds, doubled for each further one. Default 300. */
  delay?: number
  /** Longest delay in milliseconds. Default 10,000. */
  maxDelay?: number
}

/** Argument of `onRetry`, which is called before a request is sent again. */
export interface RetryEvent {
  readonly route: string
  /** Number of the failed attempt, starting at 1. */
  readonly attempt: number
  /** Delay before the next attempt in milliseconds. */
  readonly wait: number
  readonly error: WechatpayError
}

/** Called before every retry. Its result is not awaited. */
export type OnRetry = (event: RetryEvent) => void

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

/** Type of a response's `data` for each `responseType`. */
export interface Delivered {
  readonly stream: Readable
  readonly arraybuffer: Buffer
  readonly blob: Blob
  readonly text: string
}

/** Arguments of `request()` after the route when the config sets a `responseType` other than JSON. */
export type DeliveredArguments<
  Route extends keyof Routes,
  Type extends keyof Delivered,
> = keyof Routes extends Route
  ? never
  : Routes[Route] extends { data: infer Data; config: infer Config }
    ? [Data] extends [undefined]
      ? [config: Config & { readonly responseType: Type }]
      : [data: Data, config: Config & { readonly responseType: Type }]
    : never
