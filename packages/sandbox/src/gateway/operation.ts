import type { Books } from '../books'
import type { Merchant } from '../tenants/merchant'
import type { Fields } from './fields'

/** One authenticated request, as an operation sees it. */
export interface Call {
  readonly merchant: Merchant
  /** Parameters of the path, decoded. */
  readonly path: Fields
  readonly query: Fields
  readonly body: Fields
  /** Digest by which a repetition of the same request is recognised. */
  readonly fingerprint: string
  /** The `Wechatpay-Serial` of the request: whose key sealed its secret fields. */
  readonly sealedFor: string | undefined
  readonly books: Books
}

/** What an operation answers: a body with status 200, or 204 without one. */
export type Answer = { readonly status: 200; readonly body: object } | { readonly status: 204 }

/** One operation of APIv3. `handle` runs inside a database transaction; a Refusal that it throws undoes it. */
export interface Operation {
  readonly method: 'GET' | 'POST'
  /** The path with its parameters in braces, as the catalogue writes it. */
  readonly path: string
  readonly handle: (call: Call) => Answer
}

/** An answer with a body. */
export const ok = (body: object): Answer => ({ status: 200, body })

/** An answer without one. */
export const noContent: Answer = { status: 204 }
