import type { FoundOperation } from '@wxpay/catalog'
import type { Change } from '../changes/change'
import type { ApiError } from '../domain/api-error'
import type { Authenticated, Parsed, Read, Routed } from './exchange'
import type { RefusalV2 } from './v2/error'
import type { SignerV2 } from './v2/signer'

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
  /** What the request has changed. */
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
