import type { FoundOperation } from '@wxpay/catalog'
import type { Authorization } from '@wxpay/protocol'
import type { Change } from '../changes/change'
import type { ApiError } from '../domain/api-error'
import type { DomainOperation, OperationResponse, Part } from '../domain/operation'
import type { Merchant } from '../merchants/merchant'
import type { RefusalV2 } from './v2/error'
import type { SignerV2 } from './v2/signer'

/** A request as it arrived. */
export interface Incoming {
  readonly request: Request
  /** Path and query exactly as sent. */
  readonly target: string
  readonly trace: Trace
}

/** A request whose operation has been found. */
export interface Routed extends Incoming {
  readonly operation: DomainOperation
  /** Parameters of the path, as sent. */
  readonly path: Readonly<Record<string, string>>
}

/** Merchant and fields of an Authorization header whose signature has not been verified. */
export interface Claim {
  readonly merchant: Merchant
  readonly authorization: Authorization
}

/** A request whose Authorization header names a merchant; its signature has not been verified. */
export interface Claimed extends Routed {
  readonly claim: Claim
}

/** A request whose body has been read but not parsed. */
export interface Read extends Claimed {
  readonly kind: 'json' | 'multipart'
  readonly body: Uint8Array
  /** The bytes that the signature covers: the body, or the `meta` part of an upload. */
  readonly signedBody: Uint8Array
}

/** A request whose signature has been verified. */
export interface Authenticated extends Read {
  readonly merchant: Merchant
}

/** Parameters of a request, as parsed. */
export interface ParsedRequest {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** A request that has been parsed. */
export interface Parsed extends Authenticated {
  readonly parsed: ParsedRequest
  readonly parts: readonly Part[]
}

/** A request that has been processed. */
export interface Responded extends Parsed {
  readonly response: OperationResponse
}

/** Facts about one request, which the gateway leaves while it processes it. */
export interface Trace {
  /** `Request-ID` of the response, without the internal code after it. */
  readonly requestId: string
  /** The request as far as its processing got: routed, read, authenticated or parsed. */
  exchange?: Routed | Read | Authenticated | Parsed
  /** Error of a rejected request of APIv3. */
  error?: ApiError
  /** Error of a rejected request of APIv2. */
  refusal?: RefusalV2
  /** Facts about a request of APIv2. */
  v2?: TraceV2
  /** Kind of the fault that was injected. */
  fault?: string
  /** Whether the fault broke the connection, or the response on it. */
  isBroken?: true
  /** Changes that the request has made. */
  readonly changes: Change[]
}

/** Facts about a request of APIv2. */
export interface TraceV2 {
  readonly found: FoundOperation
  fields?: Readonly<Record<string, string>>
  signer?: SignerV2
}

/** A trace of a request that has arrived. */
export const newTrace = (requestId: string): Trace => ({ requestId, changes: [] })
