import type { Member, NamedShape, Shape } from './shape'

export type Api = 'v3' | 'v2' | 'brand'
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export interface RequestBody {
  readonly kind: 'json' | 'xml' | 'multipart'
  readonly required: boolean
  readonly shape: Shape
}

export type ResponseKind = 'json' | 'xml' | 'none' | 'binary' | 'pdf' | 'image' | 'text' | 'redirect'

export interface ResponseBody {
  readonly status: number
  readonly kind: ResponseKind
  /** Of JSON and XML. */
  readonly shape?: Shape
  readonly example?: unknown
}

export interface Pagination {
  readonly style: 'offset' | 'page' | 'cursor'
  readonly position: string
  readonly size?: string
  readonly first?: number
  readonly items: string
  readonly total?: string
  readonly next?: string
  readonly more?: string
}

export interface Operation {
  /** `operationId` of the catalog. */
  readonly id: string
  readonly api: Api
  readonly family: string
  readonly method: Method
  /** As on the wire. */
  readonly wirePath: string
  /** As the chain and `request()` spell it: v2 has its prefix. */
  readonly path: string
  /** `POST /v3/…`. */
  readonly route: string
  readonly name: Bilingual
  readonly summary: Bilingual
  readonly products: readonly string[]
  readonly roles: readonly string[]
  readonly docs: readonly string[]
  readonly updated?: string
  readonly host?: string
  readonly mtls: boolean
  readonly nonceless: boolean
  readonly unsigned: boolean
  /** Further paths under which addresses in answers lead to it. */
  readonly aliases: readonly string[]
  readonly signed?: string
  /** It only reads, whatever its method. */
  readonly safe: boolean
  /** v2: the algorithm, where it signs by no other than HMAC-SHA256. */
  readonly signType?: 'HMAC-SHA256'
  readonly deprecated: boolean
  readonly successor?: string
  /** The fields that make a repeat safe; absent where nothing does, or where nothing is written. */
  readonly idempotency?: readonly string[]
  readonly pagination?: Pagination
  readonly errors?: string
  readonly pathParameters: readonly Member[]
  readonly query: readonly Member[]
  readonly headers: readonly Member[]
  readonly request?: RequestBody
  readonly requestExample?: unknown
  readonly response: ResponseBody
  /** Paths of request fields that are sealed with the other side's key, `a.b[].c`. */
  readonly sealed: readonly string[]
  /** Paths of response fields that the merchant's private key opens. */
  readonly opened: readonly string[]
  /** v2: paths of response fields that are lists, also when they hold one element alone, `a.b`. */
  readonly lists: readonly string[]
}

export interface Webhook {
  /** Key in the root document. */
  readonly key: string
  readonly api: 'v3' | 'v2'
  readonly event: string
  readonly name: Bilingual
  readonly products: readonly string[]
  readonly docs: readonly string[]
  readonly originalType?: string
  /** v3: the decrypted resource. v2: the whole message. */
  readonly resource: Shape
}

export const ADVICE = [
  'retry-same',
  'query-first',
  'fix-request',
  'ask-permission',
  'slow-down',
  'check-account',
  'contact-support',
] as const
export type Advice = (typeof ADVICE)[number]

export interface ErrorCode {
  readonly code: string
  readonly status: number
  readonly meaning: Bilingual
  readonly advice: Advice
}

/** An error table with what it extends already in it; the nearer entry won. */
export interface ErrorTable {
  readonly name: string
  readonly own: readonly ErrorCode[]
  readonly extends?: string
  readonly all: readonly ErrorCode[]
}

/** Everything that the renderers know. */
export interface ApiModel {
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Webhook[]
  readonly schemas: ReadonlyMap<string, NamedShape>
  readonly errors: ReadonlyMap<string, ErrorTable>
  /** English names of products. */
  readonly products: ReadonlyMap<string, string>
}
