import type { Bilingual, ErrorMeaning, OperationFacts, WebhookFacts } from '@wxpay/catalog'
import type { FactSchema } from '../facts/schema'
import type { Link } from './link'
import type { FormGroup, Member, NamedShape, Shape } from './shape'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface RequestBody {
  readonly kind: 'json' | 'xml' | 'multipart'
  readonly required: boolean
  readonly shape: Shape
}

export type ResponseKind = 'json' | 'xml' | 'none' | 'binary' | 'pdf' | 'image' | 'text' | 'redirect'

export interface ResponseBody {
  readonly status: number
  readonly kind: ResponseKind
  /** Scheme of JSON and XML operations. */
  readonly shape?: Shape
  readonly example?: unknown
}

/** An operation: its facts in `x-wxpay`, and those that follow from OpenAPI. */
export interface ApiOperation extends Omit<OperationFacts, 'queryForms'> {
  /** `operationId` of the catalog. */
  readonly id: string
  readonly method: Method
  /** As on the wire. */
  readonly wirePath: string
  /** As the chain and `request()` spell it: v2 has its prefix. */
  readonly path: string
  /** `POST /v3/…`. */
  readonly route: string
  readonly products: readonly string[]
  readonly host?: string
  readonly mtls: boolean
  /** v2: the only accepted signature algorithm, if it is HMAC-SHA256. */
  readonly signType?: 'HMAC-SHA256'
  readonly deprecated: boolean
  readonly pathParameters: readonly Member[]
  readonly query: readonly Member[]
  /** Forms of the query; empty if it has one. */
  readonly queryForms: readonly FormGroup[]
  readonly headers: readonly Member[]
  readonly request?: RequestBody
  readonly requestExample?: unknown
  readonly response: ResponseBody
  /** Paths of request fields that are encrypted for the other side, `a.b[].c`. */
  readonly encrypted: readonly string[]
  /** Names of query parameters that are encrypted for the other side. */
  readonly encryptedQuery: readonly string[]
  /** Paths of response fields that are decrypted with the merchant's private key. */
  readonly decrypted: readonly string[]
  /** v2: paths of response fields that are lists, even with a single element, `a.b`. */
  readonly lists: readonly string[]
  /** Operations on what it creates or changes. */
  readonly links: readonly Link[]
}

export interface Webhook extends WebhookFacts {
  /** Key in the root document. */
  readonly key: string
  readonly products: readonly string[]
  readonly originalType?: string
  /** `resource_type` of the envelope, where it is not `encrypt-resource`. */
  readonly resourceType?: string
  /** v3: the decrypted resource. v2: the whole message. */
  readonly resource: Shape
}

export interface ErrorCode extends ErrorMeaning {
  readonly code: string
}

/** An error table merged with the tables that it extends; the nearer entry wins. */
export interface ErrorTable {
  readonly name: string
  readonly own: readonly ErrorCode[]
  readonly extends?: string
  readonly all: readonly ErrorCode[]
}

/** Input of the renderers. */
export interface ApiModel {
  readonly operations: readonly ApiOperation[]
  readonly webhooks: readonly Webhook[]
  readonly schemas: ReadonlyMap<string, NamedShape>
  readonly errors: ReadonlyMap<string, ErrorTable>
  /** Extensions of OpenAPI in the catalog: the schema that the facts were checked against. */
  readonly extensions: FactSchema
  /** English names of products. */
  readonly products: ReadonlyMap<string, string>
  /** Names of the roles of callers. */
  readonly roles: ReadonlyMap<string, Bilingual>
}
