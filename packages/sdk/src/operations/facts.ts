import type { Advice } from '../base/errors/wechatpay-error'
import type { Pagination } from '../features/pages/pages'

/** What is particular about one operation. An empty object is an ordinary JSON operation of APIv3. */
export interface OperationFacts {
  readonly api?: 'v2' | 'brand'
  /** Where it is served, if not by the ordinary host. */
  readonly host?: string
  /** Its answer carries no signature, by design. */
  readonly unsigned?: true
  /** Further paths under which addresses in answers lead to it. */
  readonly aliases?: readonly string[]
  /** Names of its query parameters. */
  readonly query?: readonly string[]
  /** What its signature covers, if not its body: `{"sha1":"<Wechatpay-Statement-Sha1>"}`. */
  readonly signed?: 'statement-digest'
  /** APIv2: the `sign_type` of an operation that knows no MD5. */
  readonly signType?: 'HMAC-SHA256'
  /** HTTP status of success, 200 by default. */
  readonly status?: number
  /** What the answer is, JSON by default. */
  readonly response?: 'none' | 'text' | 'xml' | 'binary' | 'pdf' | 'image' | 'redirect'
  /** What the request is, JSON by default. */
  readonly request?: 'multipart' | 'xml'
  /** Fields of the request that are sealed with WeChat Pay's key: `a.b[].c`. */
  readonly sealed?: readonly string[]
  /** Fields of the answer that are sealed with the merchant's key. */
  readonly opened?: readonly string[]
  /** APIv2: fields of the answer that are lists, also where one element came: `a.b`. */
  readonly lists?: readonly string[]
  /** It only reads, although it is no GET. */
  readonly safe?: true
  /** Fields by which the gateway knows a repeated request; without them nothing makes it safe to repeat. */
  readonly idempotency?: readonly string[]
  /** How its answers are read page by page. */
  readonly pagination?: Pagination
  /** Family of the table of error codes. */
  readonly errors?: string
  readonly mtls?: true
  readonly nonceless?: true
  readonly deprecated?: true
  readonly docs?: string
}

/** What an error code means, by family and code. */
export type ErrorTables = Readonly<Record<string, Readonly<Record<string, ErrorMeaning>>>>

export interface ErrorMeaning {
  readonly status: number
  readonly meaning: { readonly zh: string; readonly en: string }
  readonly advice: Advice
}
