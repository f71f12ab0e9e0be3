import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { NotificationError } from '../error/notification-error'

/** A request as frameworks hand it over, with its body unread, or as raw bytes. */
export type NotificationRequest =
  | Request
  | IncomingMessage
  | {
      readonly headers:
        | Headers
        | IncomingHttpHeaders
        | Readonly<Record<string, string | readonly string[] | undefined>>
      readonly body: string | Uint8Array
    }

/** The headers and the bytes of a request. */
export interface Received {
  readonly header: (name: string) => string | undefined
  readonly body: Uint8Array
}

const LARGEST_BODY = 1024 * 1024

/** @throws NotificationError `NOTIFICATION_BODY_NOT_RAW`, `NOTIFICATION_TOO_LARGE` */
export async function receive(request: NotificationRequest): Promise<Received> {
  if (typeof (request as unknown) !== 'object' || (request as unknown) === null || !('headers' in request)) {
    throw notRaw('What was given has no headers')
  }
  return { header: headerOf(request.headers), body: await bodyOf(request) }
}

function headerOf(headers: NotificationRequest['headers']): Received['header'] {
  if ('get' in headers && typeof headers.get === 'function') {
    const fetched = headers as Headers
    return (name) => fetched.get(name) ?? undefined
  }
  const values = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value as unknown]),
  )
  return (name) => {
    const value = values.get(name)
    return typeof value === 'string' ? value : undefined
  }
}

async function bodyOf(request: NotificationRequest): Promise<Uint8Array> {
  const raw: unknown = 'rawBody' in request ? request.rawBody : undefined
  const body: unknown = 'body' in request ? request.body : undefined
  for (const held of [raw, body]) {
    if (typeof held === 'string') return bounded(Buffer.from(held))
    if (held instanceof Uint8Array) return bounded(held)
  }
  if (body instanceof ReadableStream) {
    if ('bodyUsed' in request && request.bodyUsed) throw notRaw('The body of this Request was read before')
    return collect(body as ReadableStream<Uint8Array>)
  }
  // An Express body parser puts an object there; older ones put {} there and leave the stream alone.
  if (isStream(request) && !(isObject(body) && request.readableEnded)) {
    if (request.readableEnded) throw notRaw('The body of this request was read before')
    // Left open when the body is too long: a destroyed request takes the connection, and the answer, with it.
    return collect(request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>)
  }
  if (body === null && 'bodyUsed' in request) return new Uint8Array()
  throw notRaw(isObject(body) ? 'The body is a parsed object' : 'There is no body')
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > LARGEST_BODY) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function bounded(body: Uint8Array): Uint8Array {
  if (body.length > LARGEST_BODY) throw tooLarge()
  return body
}

function isStream(request: NotificationRequest): request is IncomingMessage {
  return 'pipe' in request && typeof request.pipe === 'function'
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function tooLarge(): NotificationError {
  return new NotificationError(
    'NOTIFICATION_TOO_LARGE',
    `The body is longer than ${LARGEST_BODY} bytes; no notification is`,
  )
}

function notRaw(what: string): NotificationError {
  return new NotificationError(
    'NOTIFICATION_BODY_NOT_RAW',
    `${what}, and the signature is over the raw bytes. A body parser such as express.json() takes them away: put ` +
      "this route before it, or express.raw({ type: '*/*' }) on it (NestJS: rawBody: true; Fetch handlers: give the Request " +
      'unread), or give { headers, body } with the body as a text or a Buffer',
  )
}
