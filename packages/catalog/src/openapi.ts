/** A JSON Schema as it stands in the document, with the catalog's own marks. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  /** Official Chinese term of the field. */
  readonly title?: string
  /** English sentence that says what the field is. */
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  /** v2's indexed names, `^coupon_id_\d+$`. */
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  /** Known values of a request field that admits further ones. */
  readonly 'x-extensible-enum'?: readonly unknown[]
  readonly format?: string
  readonly contentEncoding?: string
  readonly contentMediaType?: string
  /** What is inside a text that is itself JSON, or inside a sealed one. */
  readonly contentSchema?: Schema
  readonly 'x-wxpay-sealed'?: SealedBy
  readonly 'x-wxpay-encoded'?: 'json' | 'url'
  readonly [keyword: string]: unknown
}

/** Whose key seals a field. */
export type SealedBy =
  | 'platform-public-key'
  | 'merchant-certificate'
  | 'apiv3-aes-gcm'
  | 'v2-aes-ecb'
  | 'v2-transfer-rsa'

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** How a list is read page by page. */
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

/** What OpenAPI has no word for: `x-wxpay` of an operation. */
export interface OperationFacts {
  readonly api: 'v3' | 'v2' | 'brand'
  readonly family: string
  readonly name: Bilingual
  readonly summary: Bilingual
  readonly roles?: readonly string[]
  readonly docs?: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly updated?: string
  readonly safe?: true
  readonly idempotency?: readonly string[] | 'none'
  readonly pagination?: Pagination
  readonly errors: string
  readonly nonceless?: true
  readonly unsigned?: true
  /** Further paths under which addresses in answers lead to it. */
  readonly aliases?: readonly string[]
  readonly signed?: 'statement-digest'
  readonly successor?: string
}

/** `x-wxpay` of a webhook. */
export interface WebhookFacts {
  readonly api: 'v3' | 'v2'
  /** `event_type`; for v2 the event's own name. */
  readonly event: string
  readonly name: Bilingual
  readonly summary: Bilingual
  readonly docs?: readonly string[]
}

export interface MediaType {
  readonly schema?: Schema
  readonly encoding?: Readonly<Record<string, { readonly contentType?: string }>>
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

export interface Response {
  readonly description: string
  readonly content?: Readonly<Record<string, MediaType>>
}

export interface Reference {
  readonly $ref: string
}

/** An operation of OpenAPI, or the one operation of a webhook, with what the catalog adds. */
export interface Operation<Facts = OperationFacts> {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly deprecated?: true
  readonly 'x-wxpay': Facts
  readonly servers?: readonly { readonly url: string }[]
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: {
    readonly required?: boolean
    readonly content: Readonly<Record<string, MediaType>>
  }
  readonly responses: Readonly<Record<string, Response | Reference>>
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export type PathItem = Readonly<Partial<Record<Method, Operation>>>

/** An OpenAPI 3.1 document: the whole catalog, or one product family of it. Every reference is inside it. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: Readonly<Record<string, unknown>>
  readonly servers: readonly { readonly url: string; readonly description?: string }[]
  readonly tags: readonly { readonly name: string; readonly description?: string }[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly webhooks?: Readonly<Record<string, { readonly post: Operation<WebhookFacts> }>>
  readonly components: {
    readonly schemas?: Readonly<Record<string, Schema>>
    readonly parameters?: Readonly<Record<string, Parameter>>
    readonly responses?: Readonly<Record<string, Response>>
    readonly securitySchemes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
}
