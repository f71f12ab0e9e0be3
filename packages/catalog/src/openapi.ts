import type { FieldMarks, Form, LinkMarks, OperationFacts, WebhookFacts } from './generated/x-wxpay'

/** A JSON Schema of the document, with the catalog's own keywords. */
export interface Schema extends FieldMarks {
  readonly $ref?: string
  readonly type?: string
  /** Official Chinese term of the field. */
  readonly title?: string
  /** English sentence about the field. */
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  /** v2's indexed names, `^coupon_id_\d+$`. */
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  /** Forms of an object, of which a value has exactly one. */
  readonly oneOf?: readonly Form[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly contentEncoding?: string
  readonly contentMediaType?: string
  /** Content of a string that is itself JSON, or of an encrypted one. */
  readonly contentSchema?: Schema
  readonly [keyword: string]: unknown
}

export interface MediaType {
  readonly schema?: Schema
  /** Example of the official page, where it does not follow from those of the fields. */
  readonly example?: unknown
  readonly encoding?: Readonly<Record<string, { readonly contentType?: string }>>
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

/**
 * An operation on what the response's operation creates or changes. Values are runtime expressions of OpenAPI
 * (`$request.body#/out_trade_no`) or constants.
 */
export interface Link extends LinkMarks {
  readonly operationId: string
  /** Path and query parameters of the operation. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Fields of its body. */
  readonly requestBody?: Readonly<Record<string, unknown>>
}

export interface Response {
  readonly description: string
  readonly content?: Readonly<Record<string, MediaType>>
  readonly links?: Readonly<Record<string, Link>>
}

export interface Reference {
  readonly $ref: string
}

/** An operation of OpenAPI, or the single operation of a webhook, with the catalog's extensions. */
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

export type PathItemMethod = 'get' | 'post' | 'put' | 'patch' | 'delete'

export type PathItem = Readonly<Partial<Record<PathItemMethod, Operation>>>

/** An OpenAPI 3.1 document: the whole catalog, or one product family. All its references are internal. */
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
