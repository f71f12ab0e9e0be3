import type { Readable } from 'node:stream'
import type { InternalAxiosRequestConfig } from 'axios'
import type { ClientCertificate } from '../security/client-certificate'
import type { Deadline } from '../base/deadline'
import type { WireHeaders } from './response-headers'

/** A body that is larger than one likes to hold: its length is known, and its bytes can be had again for each attempt. */
export interface StreamedBody {
  readonly length: number
  open(): AsyncIterable<Uint8Array>
}

/** What is sent: nothing, a text, bytes, or bytes as they are read. */
export type WireBody = string | Uint8Array | StreamedBody | undefined

export function isStreamed(body: WireBody): body is StreamedBody {
  return typeof body === 'object' && 'open' in body
}

/** A request with its last byte fixed. */
export interface WireRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: WireBody
  /** What is to be shown to a server that asks who connects. */
  readonly certificate?: ClientCertificate
  /** What the caller asked for, for transports that heed more of it. */
  readonly config: InternalAxiosRequestConfig
  /** Whether the body of the answer is handed over as it arrives, or as a whole. */
  readonly delivery: 'whole' | 'stream'
  /** Most bytes of a whole body. */
  readonly limit: number
  readonly deadline: Deadline
}

/** An answer with its bytes as they came, content encoding undone. */
export interface WireResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: WireHeaders
  readonly body: Uint8Array | Readable
}

/** Sends bytes and gets bytes; knows nothing of signatures. */
export type Transport = (request: WireRequest) => Promise<WireResponse>
