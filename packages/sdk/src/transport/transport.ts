import type { Readable } from 'node:stream'
import type { InternalAxiosRequestConfig } from 'axios'
import type { ClientCertificate } from '../security/client-certificate'
import type { Deadline } from '../base/deadline'
import type { WireHeaders } from './response-headers'

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
