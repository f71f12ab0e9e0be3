import type { SignTypeV2 } from '@wxpay/protocol'
import type { Merchant } from '../merchants/merchant'
import type { ApiError } from './api-error'
import type { Context } from './context'
import type { Fields, JsonObject } from './fields'
import type { DomainOperation, OutgoingFile, SimulatedOperation } from './operation'

/** An authenticated request of APIv2, as an operation receives it. */
export interface CallV2 {
  readonly merchant: Merchant
  /** Algorithm that signed the request, and signs the response. */
  readonly signType: SignTypeV2
  /** Fields of the request that are not empty: integers by the catalog, all others as texts. */
  readonly body: Fields
  /** Scheme, host and port of the request: the base of URLs in the response. */
  readonly origin: string
  /** Digest that identifies a repetition of the same request. */
  readonly fingerprint: string
  readonly context: Context
}

/** Response of an operation of APIv2. */
export type ResponseV2 =
  /** Fields of its own. The gateway adds the result, the merchant, the nonce and the signature. */
  | { readonly fields: JsonObject }
  /** A bill. */
  | { readonly file: OutgoingFile; readonly headers?: Readonly<Record<string, string>> }
  | { readonly location: string }

/** A response that is slow to compute, from data that no longer changes. It is computed after the commit. */
export interface DeferredResponseV2 {
  readonly deferred: () => Promise<ResponseV2>
}

/**
 * One operation of APIv2. `handleV2` runs inside a database transaction; an ApiError that it throws rolls it back, and
 * becomes the `err_code` of the response.
 */
export interface OperationV2 extends SimulatedOperation {
  /** Fields of the request that successes and errors repeat, besides those of the merchant. */
  readonly repeats?: readonly string[]
  /** Fields of the response to an error. Default: `result_code`, `err_code` and `err_code_des`. */
  readonly refusal?: (error: ApiError) => JsonObject
  readonly handleV2: (call: CallV2) => ResponseV2 | DeferredResponseV2
}

/** Whether an operation is one of APIv2. */
export const isOperationV2 = (operation: DomainOperation | OperationV2): operation is OperationV2 =>
  'handleV2' in operation
