import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { isAnyArrayBuffer } from 'node:util/types'
import { InputError } from '../../base/errors/input-error'
import { reasonOf } from '../../base/errors/text'
import { isObject, isUrl } from '../../base/values'
import { DownloadError } from '../downloads/download-error'

/**
 * A bill to parse: its text, its bytes (may be compressed with gzip), a `file:` URL, a `Blob`, a Fetch
 * `Response`, or a Node or web stream of bytes or text.
 */
export type BillContent =
  | string
  | URL
  | ArrayBuffer
  | ArrayBufferView
  | Blob
  | Response
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>

const LONGEST_PATH = 4096

/**
 * The bytes of a bill in any of its forms.
 *
 * @throws InputError `OPTION_INVALID` at once for a value that is not a bill; while reading, for an unreadable
 * file and for a stream of other values
 */
export function bytesOfBill(source: unknown): AsyncIterable<Uint8Array> {
  if (typeof source === 'string') return textOrFile(source)
  if (isUrl(source)) return file(source)
  const view = viewOf(source)
  if (view !== undefined) return pieces([view])
  if (!isObject(source)) throw unfit(source === null ? 'null' : typeof source)
  if (hasMethod(source, 'stream') && hasMethod(source, 'arrayBuffer'))
    return pieces((source as Blob).stream())
  if ('bodyUsed' in source && 'body' in source) return pieces(bodyOf(source as Response))
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return pieces(source as Chunks)
  if (hasMethod(source, 'getReader')) return pieces(readOut(source as ReadableStream))
  throw unfit('data' in source ? 'an object; give its data' : 'an object')
}

type Chunks = AsyncIterable<unknown> | Iterable<unknown>

function textOrFile(text: string): AsyncIterable<Uint8Array> {
  if (/^file:/i.test(text)) return file(text)
  if (/^https?:\/\//i.test(text)) {
    throw invalid('source is a download URL; give the result of `await wxpay.download(url)`')
  }
  if (text.length <= LONGEST_PATH && isPath(text)) {
    throw invalid(
      'source is a file path, but a string is parsed as the text of a bill; give createReadStream(path), or ' +
        'pathToFileURL(path) of node:url',
    )
  }
  return pieces([text])
}

// A bill has several lines, beginning with a header.
function isPath(text: string): boolean {
  if (/[\r\n]/.test(text)) return false
  return (
    /^(?:\.{0,2}[\\/]|~[\\/]|[A-Za-z]:[\\/])/.test(text) || /\.(?:csv|txt|gz|gzip|zip|xls|xlsx)$/i.test(text)
  )
}

function bodyOf({ body, bodyUsed }: Response): Chunks {
  if (bodyUsed) throw invalid('source is a Response whose body has already been read')
  return body ?? []
}

async function* file(source: URL | string): AsyncGenerator<Uint8Array> {
  try {
    const path = fileURLToPath(source)
    if (!(await stat(path)).isFile()) throw new Error('it is not a regular file')
    yield* createReadStream(path) as AsyncIterable<Uint8Array>
  } catch (cause) {
    throw invalid(`source: the file ${String(source)} cannot be read: ${reasonOf(cause)}`, cause)
  }
}

async function* readOut(stream: ReadableStream<unknown>): AsyncGenerator {
  const reader = stream.getReader()
  let ended = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      ended = done
      if (done) return
      yield value
    }
  } finally {
    if (!ended) await reader.cancel()
  }
}

async function* pieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  // The first half of a surrogate pair that was split between chunks.
  let half = ''
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      const text = half + chunk
      half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? ''
      if (text.length > half.length) yield Buffer.from(text.slice(0, text.length - half.length))
      continue
    }
    const view = viewOf(chunk)
    if (view === undefined) throw invalid(`source yielded ${nameOf(chunk)} instead of bytes or text`)
    yield view
  }
  if (half !== '') yield Buffer.from(half)
}

function viewOf(held: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(held)) return new Uint8Array(held.buffer, held.byteOffset, held.byteLength)
  return isAnyArrayBuffer(held) ? new Uint8Array(held) : undefined
}

function hasMethod(value: object, name: string): boolean {
  return typeof Reflect.get(value, name) === 'function'
}

function nameOf(chunk: unknown): string {
  return isObject(chunk) ? 'objects (a Bill yields rows already)' : `values of type ${typeof chunk}`
}

function unfit(received: string): InputError {
  return invalid(
    `source must be the text or the bytes of a bill, a file: URL, a Blob, a Response or a stream, received ${received}`,
  )
}

function invalid(message: string, cause?: unknown): InputError {
  return new InputError('OPTION_INVALID', message, 'source', cause)
}

/** Largest decompressed size in bytes; ten million rows take three gigabytes. */
const MOST_BYTES = 2 ** 34

/**
 * Passes bytes on up to a limit, so that a small compressed file cannot keep the process busy forever.
 *
 * @throws DownloadError `BILL_TOO_LARGE`
 */
export async function* limited(
  bytes: AsyncIterable<Uint8Array>,
  limit = MOST_BYTES,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.byteLength
    if (size > limit) throw new DownloadError('BILL_TOO_LARGE', `The bill is larger than ${limit} bytes`)
    yield chunk
  }
}
