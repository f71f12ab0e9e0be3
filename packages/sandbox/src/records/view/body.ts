import { isUtf8 } from 'node:buffer'
import { omitUndefined } from '../../domain/omit-undefined'
import type { RecordedBody, RequestRecord } from '../record'

/** Characters of a body that are shown. */
const SHOWN = 256 * 1024

/** A body for people. */
export interface BodyView {
  readonly text?: string
  /** Bytes of the whole body. */
  readonly size: number
  readonly truncated: boolean
  readonly media_type?: string
  /** Why there is no text. */
  readonly reason?: 'not-read' | 'binary' | 'file'
}

/** Body of a request as sent. */
export function requestBody({ bytes, size }: RecordedBody, media_type: string | undefined): BodyView {
  if (size === 0 && bytes === undefined) return { text: '', size, truncated: false }
  if (bytes === undefined)
    return { size, truncated: true, ...omitUndefined({ media_type }), reason: 'not-read' }
  const isText = isUtf8(bytes)
  // Of an upload, everything is shown; bytes of its files that are not text are replaced.
  if (!isText && !/^multipart\//i.test(media_type ?? ''))
    return { size, truncated: true, ...omitUndefined({ media_type }), reason: 'binary' }
  const text = new TextDecoder().decode(bytes).slice(0, SHOWN)
  const truncated = !isText || bytes.byteLength < size || text.length === SHOWN
  return { text, size, truncated, ...omitUndefined({ media_type }) }
}

/** Text of a response, unless it is a file. */
export function responseBody(text: string | undefined, headers: Headers): BodyView {
  const media_type = headers.get('content-type') ?? undefined
  const size = Number(headers.get('content-length') ?? (text === undefined ? 0 : Buffer.byteLength(text)))
  if (text === undefined && media_type === undefined) return { text: '', size: 0, truncated: false }
  if (text === undefined) return { size, truncated: true, ...omitUndefined({ media_type }), reason: 'file' }
  const shown = text.slice(0, SHOWN)
  return { text: shown, size, truncated: shown.length < text.length, ...omitUndefined({ media_type }) }
}

/** Headers in pairs; values that are secrets of other programs are left out. */
export function headersOf({ rawHeaders }: RequestRecord): (readonly [name: string, value: string])[] {
  return Array.from({ length: rawHeaders.length >> 1 }, (_, at) => {
    const [name = '', value = ''] = rawHeaders.slice(2 * at, 2 * at + 2)
    const isSecret = /^(?:cookie|proxy-authorization)$/i.test(name) || /^(?:bearer|basic)\b/i.test(value)
    return [name, isSecret ? '•••' : value] as const
  })
}

/** Value of a header of a request. */
export function headerOf(record: RequestRecord, name: string): string | undefined {
  return headersOf(record).find(([own]) => own.toLowerCase() === name)?.[1]
}
