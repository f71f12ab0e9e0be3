import { constants } from 'node:buffer'
import { Readable } from 'node:stream'
import { isUint8Array } from 'node:util/types'
import type { AxiosRequestConfig } from 'axios'
import { ByteCollector } from '../base/bytes'
import { responseTooLarge } from '../base/errors/response-errors'
import { headerIn, type WireResponse } from '../transport/transport'
import type { IdentifiedOperation } from '../operations/identify'

/** Largest response body read into memory, in bytes. Bills are larger, and are streamed. */
export const DEFAULT_LIMIT = 16 * 1024 * 1024

/** Largest response body of a call in bytes; without a limit, the maximum length of a Buffer. */
export function limitOf({ maxContentLength = DEFAULT_LIMIT }: AxiosRequestConfig): number {
  return maxContentLength < 0 ? constants.MAX_LENGTH : Math.min(maxContentLength, constants.MAX_LENGTH)
}

/** A header of a response. */
export function headerOf({ headers }: WireResponse, name: string): string | undefined {
  return headerIn(headers, name)
}

/** All bytes of a body, up to a limit. */
export async function readWhole(body: Uint8Array | Readable, limit: number): Promise<Uint8Array> {
  if (isUint8Array(body)) return body
  const collector = new ByteCollector()
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    collector.add(chunk)
    if (collector.length > limit) throw responseTooLarge(limit)
  }
  return collector.take()
}

/** The body in the form that the caller asked for; text goes on to `transformResponse`, as in axios. */
export function deliver(
  body: Uint8Array,
  { responseType }: AxiosRequestConfig,
  { facts }: IdentifiedOperation,
): unknown {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  switch (responseType ?? (isBinary(facts.response) ? 'arraybuffer' : 'text')) {
    case 'arraybuffer':
      return bytes
    case 'stream':
      return Readable.from([bytes])
    case 'blob':
      return new Blob([Uint8Array.from(bytes)])
    default:
      return textOf(bytes).replace(/^\uFEFF/, '')
  }
}

/**
 * The whole body as text.
 *
 * @throws ResponseError `RESPONSE_TOO_LARGE` if the text exceeds the maximum length of a string
 */
export function textOf(body: Uint8Array): string {
  if (body.byteLength > constants.MAX_STRING_LENGTH) throw responseTooLarge(constants.MAX_STRING_LENGTH)
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
}

function isBinary(response: IdentifiedOperation['facts']['response']): boolean {
  return response === 'binary' || response === 'image' || response === 'pdf'
}
