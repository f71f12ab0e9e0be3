/** The handwritten part of the declarations: types common to all calls. */
export const WIRE = `/// <reference types="node" />
import type { KeyObject } from 'node:crypto'
import type { AxiosRequestConfig } from 'axios'

/** Any axios option, and keys for this call in place of the client's. */
export interface CallOptions<Data = unknown> extends AxiosRequestConfig<Data> {
  /** Merchant ID for this call. */
  mchid?: string
  /** Serial number of the merchant API certificate for this call. */
  serial?: string
  /** Merchant API private key for this call. */
  privateKey?: Uint8Array | URL | KeyObject
  /** APIv2: present the merchant's client certificate. */
  security?: boolean
  /** APIv2: send no \`nonce_str\`. */
  nonceless?: boolean
  /** The signed fields of an upload, or their JSON string. If the data contains them too, both must agree. */
  meta?: object | string
  /** Retry of this call, in milliseconds except \`attempts\`; \`false\` for none. Default: the client's option. */
  retry?: false | { attempts?: number; budget?: number; delay?: number; maxDelay?: number }
  /** Called before a retry of this call. */
  onRetry?(event: { readonly route: string; readonly attempt: number; readonly wait: number; readonly error: Error }): void
  /** Timeout of one attempt in milliseconds; \`timeout\` is for the whole call. */
  attemptTimeout?: number
}

/** A value that is not listed: WeChat Pay adds values without notice. */
export type Unlisted = string & {}

/** A file to upload: a path, a \`file:\` URL, bytes, a Blob or File, or a stream of bytes, which may be larger than memory. */
export type UploadFile = string | URL | Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array | string>

/** A form of the \`form-data\` package, or of one like it. */
export interface UploadForm {
  getHeaders(): Record<string, string>
  pipe(destination: object): unknown
}

/** Options of an upload, besides the parts of its form. */
export interface UploadOptions {
  /** Filename for bytes and streams. Its extension determines the media type. */
  filename?: string
  /** Called with the number of bytes passed to the connection, and their total. */
  onProgress?: (sent: number, total: number) => void
}

/** Signature of an APIv2 request. The client fills it in. */
export interface SignFields {
  /** 签名 — Ignored: the client signs what it sends, and replaces a given signature. */
  sign?: string
}

/** Fields of an APIv2 request that the client fills in. */
export interface NonceFields extends SignFields {
  /** 随机字符串 — Random string of 1 to 32 characters. Generated if absent; a given one is sent and signed. */
  nonce_str?: string
}

/** For verbs whose operation takes no body. */
export type NoData = Record<string, never> | null | undefined

/** \`data\` of a response without a body: axios returns an empty string. */
export type NoContent = ''

/** A route with a body and a required config. \`args\`: arguments after the route in \`request()\`. */
export interface Send<D, C, R> { data: D; config: C; response: R; args: [data: D, config: C] }
/** A route with a body and an optional config. */
export interface SendAlone<D, C, R> { data: D; config: C; response: R; args: [data: D, config?: C] }
/** A route whose body and config are optional. */
export interface OptionalSend<D, C, R> { data: D; config: C; response: R; args: [data?: D, config?: C] }
/** A route without a body. */
export interface Query<C, R> { data: undefined; config: C; response: R; args: [config: C] }
/** A route without a body, with an optional config. */
export interface OptionalQuery<C, R> { data: undefined; config: C; response: R; args: [config?: C] }

/** Fields of every APIv3 notification, besides its resource. */
export interface NotificationEnvelope {
  /** ID of the notification. The same for every delivery. */
  id: string
  /** Creation time, RFC 3339. */
  create_time: string
  resource_type: string
  summary: string
}

/** Events that the catalog does not list. At run time it is a string: \`const event: string = notification.event_type\`. */
export declare enum UnlistedEventType {
  Unlisted = '',
}
`
