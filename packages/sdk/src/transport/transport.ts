import type { Readable } from 'node:stream'
import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import type { ClientCertificate } from '../security/client-certificate'
import type { Deadline } from '../base/deadline'

/** A body too large to keep in memory: its length is known, and it can be read again for each attempt. */
export interface StreamedBody {
  readonly length: number
  open(): AsyncIterable<Uint8Array>
}

/** Body to send: none, a string, bytes, or a stream of bytes. */
export type WireBody = string | Uint8Array | StreamedBody | undefined

export function isStreamed(body: WireBody): body is StreamedBody {
  return typeof body === 'object' && 'open' in body
}

/** A request in its final bytes. */
export interface WireRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: WireBody
  /** Client certificate for servers that request one. */
  readonly certificate?: ClientCertificate
  /** Config of the call, for transports that support more of its options. */
  readonly config: InternalAxiosRequestConfig
  /** Whether the response body is delivered as a stream or completely. */
  readonly delivery: 'whole' | 'stream'
  /** Maximum size of a complete body in bytes. */
  readonly limit: number
  readonly deadline: Deadline
}

/** A response with its received bytes after content decoding. */
export interface WireResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: WireHeaders
  readonly body: Uint8Array | Readable
}

/** Sends and receives bytes, without handling signatures. */
export type Transport = (request: WireRequest) => Promise<WireResponse>

/** Response headers by lower-case name; a list if a header was received several times. The object has no prototype. */
export type WireHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Copies response headers into an object without a prototype: a server may send headers named `__proto__` or
 * `constructor`, even twice.
 *
 * @param given - an object of headers, or anything that iterates over pairs, such as `Headers` and `AxiosHeaders`
 */
export function copyHeaders(given: unknown): WireHeaders {
  const headers = Object.create(null) as Record<string, string | readonly string[]>
  for (const [name, value] of entriesOf(given)) {
    const received = typeof value === 'string' ? value : valueOf(value)
    if (received !== undefined) headers[name.toLowerCase()] = received
  }
  return headers
}

/** A header of a response. Repeated headers are joined with commas, as in `fetch`. */
export function headerIn(headers: WireHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'object' ? value.join(', ') : value
}

/** The same headers as `AxiosHeaders`, without those whose names would hide its methods. */
export function axiosHeaders(headers: WireHeaders): AxiosHeaders {
  const fit: AxiosHeaders & Record<string, unknown> = new AxiosHeaders()
  for (const name of Object.keys(headers)) {
    // Received headers need no normalization by axios.
    if (!(name in AxiosHeaders.prototype)) fit[name] = headers[name]
  }
  return fit
}

function entriesOf(given: unknown): readonly (readonly [string, unknown])[] {
  if (typeof given !== 'object' || given === null) return []
  if (!(Symbol.iterator in given)) return Object.entries(given)
  return [...(given as Iterable<readonly [unknown, unknown]>)].map(([name, value]) => [String(name), value])
}

function valueOf(value: unknown): string | readonly string[] | undefined {
  if (value === undefined || value === null || value === false) return undefined
  const all = (Array.isArray(value) ? value : [value]).map(String)
  return all.length > 1 ? all : all[0]
}

/** The method of a call in upper case. */
export function methodOf({ method = 'get' }: InternalAxiosRequestConfig): string {
  return method.toUpperCase()
}

/** The headers to send, without those that only this client sets. */
export function wireHeaders(
  given: AxiosHeaders,
  { contentType }: { readonly contentType?: string | undefined },
  serial: string,
): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(given.toJSON(true))) {
    if (!isOurs.test(name)) headers[name] = value
  }
  if (serial !== '' && !given.has('Wechatpay-Serial')) headers['Wechatpay-Serial'] = serial
  if (contentType !== undefined) headers['Content-Type'] = contentType
  return headers
}

// Set above or by the connection: a value of the caller can only be wrong.
const isOurs = /^(?:authorization|content-length|transfer-encoding|connection|host)$/i
