import type { Books } from '../books'
import type { Merchant } from '../tenants/merchant'
import type { Fields } from './fields'
import type { Part } from './multipart'

/** One authenticated request, as an operation sees it. */
export interface Call {
  readonly merchant: Merchant
  /** Parameters of the path, decoded. */
  readonly path: Fields
  readonly query: Fields
  /** The JSON body; of an upload its `meta`. */
  readonly body: Fields
  /** The parts of an upload; empty for other requests. */
  readonly parts: readonly Part[]
  /** Scheme, host and port that the request came to: where addresses in an answer lead. */
  readonly origin: string
  /** Digest by which a repetition of the same request is recognised. */
  readonly fingerprint: string
  /** The `Wechatpay-Serial` of the request: whose key sealed its secret fields. */
  readonly sealedFor: string | undefined
  readonly books: Books
}

/** A file that is sent as it is: WeChat Pay does not sign such answers. */
export interface OutgoingFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>
}

/** What an operation answers: a body with status 200, a file, or 204 without anything. */
export type Answer =
  | { readonly status: 200; readonly body: object }
  | { readonly status: 200; readonly file: OutgoingFile }
  | { readonly status: 204 }

/** An answer that takes long to work out, from what no longer changes: it is worked out after the commit. */
export interface LaterAnswer {
  readonly later: () => Promise<Answer>
}

/** One operation of APIv3. `handle` runs inside a database transaction; a Refusal that it throws undoes it. */
export interface Operation {
  readonly method: 'GET' | 'POST'
  /** The path with its parameters in braces, as the catalogue writes it. */
  readonly path: string
  readonly handle: (call: Call) => Answer | LaterAnswer
}

/** An answer with a body. */
export const ok = (body: object): Answer => ({ status: 200, body })

/** An answer without one. */
export const noContent: Answer = { status: 204 }
