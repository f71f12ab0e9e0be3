import type { FoundOperation } from '@wxpay/catalog'
import type { Change } from '../changes/change'
import type { ApiError } from '../domain/api-error'
import type { RefusalV2 } from '../gateway/v2/error'
import type { Merchant } from '../merchants/merchant'

/** A request to the gateway and its response. Everything that is shown is computed from it on demand. */
export interface RequestRecord {
  /** `Request-ID` without its internal code. */
  readonly id: string
  /** 1, 2, 3, … */
  readonly sequence: number
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[]
  readonly body: RecordedBody
  /** Business time, milliseconds since 1970. */
  readonly time: number
  /** Real time, milliseconds since 1970. */
  readonly startedAt: number
  /** Milliseconds. */
  readonly duration: number
  /** The tenant that the request claims to come from. */
  readonly mchid: string | undefined
  readonly processed: Processed
  /** Absent if a fault broke the connection. */
  readonly response: RecordedResponse | undefined
  /** Kind of the fault that was injected. */
  readonly fault: string | undefined
  readonly changes: readonly Change[]
  /** Estimated size in memory, in bytes. */
  readonly size: number
}

/** Results of the steps that a request has passed. */
export interface Processed {
  /** Method and path of the operation, `undefined` if none was found. */
  readonly route: string | undefined
  /** The tenant whose signature was verified. */
  readonly verified: Merchant | undefined
  /** Parameters of the path, as sent. */
  readonly path: Readonly<Record<string, string>> | undefined
  /** The bytes that the signature covers: the body, or the `meta` part of an upload. */
  readonly signedBody: Uint8Array | undefined
  readonly error: ApiError | undefined
  readonly v2: RecordedV2 | undefined
}

/** Facts about a request of APIv2. */
export interface RecordedV2 {
  readonly found: FoundOperation
  readonly fields: Readonly<Record<string, string>> | undefined
  readonly refusal: RefusalV2 | undefined
}

/** Body of a request. */
export interface RecordedBody {
  /** Its beginning; `undefined` if it was not read. */
  readonly bytes: Uint8Array | undefined
  /** Size of the whole body in bytes. */
  readonly size: number
}

/** Response to a request. */
export interface RecordedResponse {
  readonly status: number
  readonly headers: Headers
  /** `undefined` for a file or a stream. */
  readonly text: string | undefined
}
