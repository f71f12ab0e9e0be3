/** The hand-written part of the declarations: what every call knows, whatever it calls. */
export const WIRE = `/// <reference types="node" />
import type { KeyObject } from 'node:crypto'
import type { AxiosRequestConfig } from 'axios'

/** Any axios option, and the keys that this one call is signed with instead of the client's. */
export interface CallOptions<Data = unknown> extends AxiosRequestConfig<Data> {
  /** Merchant number for this call. */
  mchid?: string
  /** Serial number of the merchant API certificate for this call. */
  serial?: string
  /** Merchant API private key for this call. */
  privateKey?: Uint8Array | URL | KeyObject
  /** APIv2: present the merchant's client certificate. */
  security?: boolean
  /** APIv2: send no \`nonce_str\`. */
  nonceless?: boolean
  /** The signed fields of an upload, or their JSON text. Where its data has them too, both must agree. */
  meta?: object | string
  /** How this call is repeated, in milliseconds but for \`attempts\`; \`false\`: never. Without it, as the client has it. */
  retry?: false | { attempts?: number; budget?: number; delay?: number; maxDelay?: number }
  /** Told before this call is repeated. */
  onRetry?(event: { readonly route: string; readonly attempt: number; readonly wait: number; readonly error: Error }): void
  /** Milliseconds that one attempt may take; \`timeout\` is for the whole call. */
  attemptTimeout?: number
}

/** A value that the list before it does not name: WeChat Pay adds values without notice. */
export type Unlisted = string & {}

/** A file to upload: a path, a \`file:\` URL, bytes, a Blob or File, or a stream of bytes, which may be larger than memory. */
export type UploadFile = string | URL | Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array | string>

/** A form of the \`form-data\` package, or of one like it. */
export interface UploadForm {
  getHeaders(): Record<string, string>
  pipe(destination: object): unknown
}

/** What an upload knows beside the parts of its form. */
export interface UploadOptions {
  /** Name of the file, where what is given has none: bytes and streams. Its ending says what it is. */
  filename?: string
  /** Told how many of all bytes were handed to the connection. */
  onProgress?: (sent: number, total: number) => void
}

/** Signature of an APIv2 request, which the client makes. */
export interface SignFields {
  /** 签名 — Ignored: the client signs what it sends, and replaces a given signature. */
  sign?: string
}

/** Fields of an APIv2 request that the client fills in. */
export interface NonceFields extends SignFields {
  /** 随机字符串 — Random string of 1 to 32 characters. Generated where it is left out; a given one is sent and signed. */
  nonce_str?: string
}

/** For verbs whose operation takes no body. */
export type NoData = Record<string, never> | null | undefined

/** What the answer's \`data\` holds when there is none: axios gives an empty text. */
export type NoContent = ''

/** A route with a body and something that the config must say. \`args\`: what follows the route in \`request()\`. */
export interface Send<D, C, R> { data: D; config: C; response: R; args: [data: D, config: C] }
/** A route with a body, whose config may be left out. */
export interface SendAlone<D, C, R> { data: D; config: C; response: R; args: [data: D, config?: C] }
/** A route whose body may be left out too. */
export interface OptionalSend<D, C, R> { data: D; config: C; response: R; args: [data?: D, config?: C] }
/** A route without a body. */
export interface Query<C, R> { data: undefined; config: C; response: R; args: [config: C] }
/** A route without a body, whose config may be left out. */
export interface OptionalQuery<C, R> { data: undefined; config: C; response: R; args: [config?: C] }

/** What every APIv3 notification says about itself, beside its resource. */
export interface NotificationEnvelope {
  /** Number of the notification: the same when it is delivered again. */
  id: string
  /** When it was made, RFC 3339. */
  create_time: string
  resource_type: string
  summary: string
}

/** Events that the catalog does not list. It is text at run time: \`const event: string = notification.event_type\`. */
export declare enum UnlistedEventType {
  Unlisted = '',
}
`
