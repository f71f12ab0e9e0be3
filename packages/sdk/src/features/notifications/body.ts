import type { IncomingMessage } from 'node:http'
import { isAnyArrayBuffer } from 'node:util/types'
import { ByteCollector } from '../../base/bytes'
import { NotificationError } from '../../base/errors/response-errors'
import { isObject } from '../../base/values'

/** A raw body: bytes or text in memory, a `Blob`, or an unread stream. */
export type RawBody =
  | string
  | ArrayBuffer
  | ArrayBufferView
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>

const LARGEST_BODY = 1024 * 1024

/**
 * Reads the raw body of a request, at most 1 MiB. Bytes in memory are copied before this function yields, and chunks of a
 * stream when they arrive: a buffer that is reused later cannot change what is verified.
 *
 * @throws NotificationError `NOTIFICATION_BODY_NOT_RAW`, `NOTIFICATION_TOO_LARGE`, `NOTIFICATION_TRUNCATED`
 */
export async function bodyOf(request: object): Promise<Uint8Array> {
  const raw: unknown = 'rawBody' in request ? request.rawBody : undefined
  const body: unknown = 'body' in request ? request.body : undefined
  const encoding = 'isBase64Encoded' in request && request.isBase64Encoded === true ? 'base64' : 'utf8'
  const held = heldBytes(raw, 'utf8') ?? heldBytes(body, encoding)
  if (held !== undefined) return held
  if (isObject(body)) {
    const unread = await unreadBytes(body, request)
    if (unread !== undefined) return unread
  }
  // An Express body parser stores an object there; older versions store {} and leave the stream unread.
  if (isIncoming(request) && !(isObject(body) && request.readableEnded)) {
    if (request.readableEnded) throw notRaw('The body of this request has already been read')
    // Not destroyed when the body is too long: that would close the connection before the reply.
    return collect(request.iterator({ destroyOnReturn: false }))
  }
  if (isEmpty(request, body)) return new Uint8Array()
  throw notRaw(isObject(body) ? 'The body is a parsed object' : 'There is no body')
}

function heldBytes(held: unknown, encoding: 'base64' | 'utf8'): Uint8Array | undefined {
  if (typeof held === 'string') {
    // In UTF-8 a text has at least as many bytes as characters; in base64, three quarters of them.
    if (held.length > LARGEST_BODY * 2) throw tooLarge()
    return bounded(Buffer.from(held, encoding))
  }
  const view = viewOf(held)
  return view === undefined ? undefined : Buffer.from(bounded(view))
}

async function unreadBytes(body: object, request: object): Promise<Uint8Array | undefined> {
  if (isBlob(body)) {
    if (body.size > LARGEST_BODY) throw tooLarge()
    return new Uint8Array(await body.arrayBuffer())
  }
  // A whole Request instead of its body.
  if ('bodyUsed' in body && hasMethod(body, 'arrayBuffer')) return bodyOf(body)
  if (isWebStream(body)) {
    if (body.locked || ('bodyUsed' in request && request.bodyUsed === true)) {
      throw notRaw('The body of this Request has already been read')
    }
    return collect(body as ReadableStream<Uint8Array>)
  }
  if (!(Symbol.asyncIterator in body)) return undefined
  if ('readableEnded' in body && body.readableEnded === true)
    throw notRaw('This stream has already been read')
  return collect(body as AsyncIterable<unknown>)
}

async function collect(source: AsyncIterable<unknown>): Promise<Uint8Array> {
  const collector = new ByteCollector()
  try {
    for await (const chunk of source) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : viewOf(chunk)
      if (bytes === undefined) throw notRaw('The stream yields neither bytes nor text')
      if (collector.length + bytes.length > LARGEST_BODY) throw tooLarge()
      collector.add(Buffer.from(bytes))
    }
  } catch (cause) {
    throw cause instanceof NotificationError ? cause : truncated(cause)
  }
  return collector.take()
}

function viewOf(held: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(held)) return new Uint8Array(held.buffer, held.byteOffset, held.byteLength)
  return isAnyArrayBuffer(held) ? new Uint8Array(held) : undefined
}

function bounded(body: Uint8Array): Uint8Array {
  if (body.length > LARGEST_BODY) throw tooLarge()
  return body
}

// The value of an empty body in a Fetch Request and in a Lambda event.
function isEmpty(request: object, body: unknown): boolean {
  if ('isBase64Encoded' in request) return body === null || body === undefined
  return body === null && 'bodyUsed' in request
}

// Recognized by its methods, since a body may come from another realm or another implementation of Fetch.
function isBlob(body: object): body is Blob {
  return 'size' in body && typeof body.size === 'number' && hasMethod(body, 'arrayBuffer')
}

function isWebStream(body: object): body is ReadableStream {
  return hasMethod(body, 'getReader')
}

function isIncoming(request: object): request is IncomingMessage {
  return 'readableEnded' in request && hasMethod(request, 'iterator')
}

function hasMethod(value: object, name: string): boolean {
  return typeof Reflect.get(value, name) === 'function'
}

function tooLarge(): NotificationError {
  return new NotificationError(
    'NOTIFICATION_TOO_LARGE',
    `The body exceeds ${LARGEST_BODY} bytes, the limit of a notification`,
  )
}

function truncated(cause: unknown): NotificationError {
  return new NotificationError(
    'NOTIFICATION_TRUNCATED',
    'The connection was closed before the body ended; WeChat Pay sends a genuine notification again',
    { cause },
  )
}

/** The error for raw bytes that are gone, or were never given. */
export function notRaw(what: string): NotificationError {
  return new NotificationError(
    'NOTIFICATION_BODY_NOT_RAW',
    `${what}, but the signature covers the raw bytes. A body parser such as express.json() consumes them: mount ` +
      "this route before it, or express.raw({ type: '*/*' }) on it (NestJS: rawBody: true; Fetch handlers: give the Request " +
      'unread), or give { headers, body } with the body as a string, a Buffer or an ArrayBuffer, a Blob or a stream',
  )
}
