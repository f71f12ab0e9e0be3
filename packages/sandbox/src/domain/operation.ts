import type { Merchant } from '../merchants/merchant'
import type { Context } from './context'
import type { Fidelity, Note } from './fidelity'
import type { Fields } from './fields'

/** One part of an upload. */
export interface Part {
  readonly name: string
  /** Present for files. */
  readonly filename: string | undefined
  readonly content: Buffer
}

/** An authenticated request, as an operation receives it. */
export interface Call {
  readonly merchant: Merchant
  /** Parameters of the path, decoded. */
  readonly path: Fields
  readonly query: Fields
  /** The JSON body; for an upload its `meta`. */
  readonly body: Fields
  /** Parts of an upload; empty for other requests. */
  readonly parts: readonly Part[]
  /** Scheme, host and port of the request: the base of URLs in the response. */
  readonly origin: string
  /** Digest that identifies a repetition of the same request. */
  readonly fingerprint: string
  /** The `Wechatpay-Serial` header: the key that sensitive fields are encrypted for. */
  readonly encryptedFor: string | undefined
  /** A header of the request. */
  readonly header: (name: string) => string | undefined
  readonly context: Context
}

/** HTTP methods of the catalog. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A file sent unchanged: WeChat Pay does not sign such responses. */
export interface OutgoingFile {
  /** Media type: `application/pdf`, `text/plain`, `image/png`, … */
  readonly type: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
}

/** Successful response of an operation, for every status and body kind of the catalog. */
export type OperationResponse =
  | { readonly status: 200; readonly body: object }
  | { readonly status: 200; readonly file: OutgoingFile }
  /** A file whose digest is signed: the statement of an overseas merchant. */
  | { readonly status: 200; readonly statement: OutgoingFile & { readonly bytes: Uint8Array } }
  /** The response of an APIv2 operation. */
  | { readonly status: 200; readonly xml: string }
  | { readonly status: 202 | 204 }
  | { readonly status: 302; readonly location: string }

/** A response that is slow to compute, from data that no longer changes. It is computed after the commit. */
export interface DeferredResponse {
  readonly deferred: () => Promise<OperationResponse>
}

/** An operation that a domain simulates, of any version of the API. */
export interface SimulatedOperation {
  readonly method: Method
  /** Path with its parameters in braces, as in the catalog. */
  readonly path: string
  /** Default: `stateful`. */
  readonly fidelity?: Fidelity
  /** Known differences from production. Default: the notes of its domain. */
  readonly notes?: readonly Note[]
}

/** One operation of APIv3. `handle` runs inside a database transaction; an ApiError that it throws rolls it back. */
export interface DomainOperation extends SimulatedOperation {
  readonly handle: (call: Call) => OperationResponse | DeferredResponse
}

/** A response with a JSON body. */
export const ok = (body: object): OperationResponse => ({ status: 200, body })

/** A response without a body. */
export const noContent: OperationResponse = { status: 204 }
