import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { NotificationError } from '../error/notification-error'
import { isObject } from '../json/members'

/** Looks a header up in any case of its name, as the `Headers` of Fetch do. */
export interface HeaderReader {
  get(name: string): string | null | undefined
}

/** An event of AWS Lambda: of API Gateway in either format, of a function URL, or of a load balancer. */
export interface LambdaEvent {
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined
  /** What comes in place of `headers`, or beside them. */
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined
  readonly body?: string | null | undefined
  readonly isBase64Encoded: boolean
}

/** A request as frameworks hand it over, with its body unread, or as raw bytes. */
export type NotificationRequest =
  | Request
  | IncomingMessage
  | LambdaEvent
  | {
      readonly headers:
        | HeaderReader
        | IncomingHttpHeaders
        | Readonly<Record<string, string | readonly string[] | undefined>>
      readonly body: string | Uint8Array
    }

/** The headers and the bytes of a request. */
export interface Received {
  /** The same, for whoever wants a request. */
  readonly headers: HeaderReader
  readonly header: (name: string) => string | undefined
  readonly body: Uint8Array
}

const LARGEST_BODY = 1024 * 1024

/**
 * Reads the headers and the raw bytes of a request, of at most 1 MiB.
 *
 * @throws NotificationError `NOTIFICATION_BODY_NOT_RAW`, `NOTIFICATION_TOO_LARGE`, `NOTIFICATION_TRUNCATED`
 */
export async function readRequest(request: NotificationRequest): Promise<Received> {
  const headers = headersOf(request)
  if (headers === undefined) throw notRaw('What was given has no headers')
  const header = headerOf(headers)
  return { header, headers: { get: header }, body: await bodyOf(request) }
}

// A load balancer gives lists, and then has no `headers`; where there are both, the lists leave nothing out.
function headersOf(request: NotificationRequest): object | undefined {
  if (!isObject(request)) return undefined
  for (const name of ['multiValueHeaders', 'headers'] as const) {
    const headers: unknown = Reflect.get(request, name)
    if (isObject(headers)) return headers
  }
  return undefined
}

function headerOf(headers: object): Received['header'] {
  if ('get' in headers && typeof headers.get === 'function') {
    const fetched = headers as HeaderReader
    return (name) => fetched.get(name) ?? undefined
  }
  const values = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value as unknown]),
  )
  return (name) => {
    const value = values.get(name)
    // One that came twice is none: which of the two was meant is anybody's guess.
    const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
    return typeof only === 'string' ? only : undefined
  }
}

async function bodyOf(request: NotificationRequest): Promise<Uint8Array> {
  const raw: unknown = 'rawBody' in request ? request.rawBody : undefined
  const body: unknown = 'body' in request ? request.body : undefined
  const encoding = 'isBase64Encoded' in request && request.isBase64Encoded ? 'base64' : 'utf8'
  for (const held of [raw, body]) {
    if (typeof held === 'string') return bounded(Buffer.from(held, held === body ? encoding : 'utf8'))
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
  if (isEmpty(request, body)) return new Uint8Array()
  throw notRaw(isObject(body) ? 'The body is a parsed object' : 'There is no body')
}

// What a Fetch Request and an event of Lambda have in place of a body of no bytes.
function isEmpty(request: NotificationRequest, body: unknown): boolean {
  if ('isBase64Encoded' in request) return body === null || body === undefined
  return body === null && 'bodyUsed' in request
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of source) {
      length += chunk.length
      if (length > LARGEST_BODY) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof NotificationError ? cause : truncated(cause)
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

function tooLarge(): NotificationError {
  return new NotificationError(
    'NOTIFICATION_TOO_LARGE',
    `The body is longer than ${LARGEST_BODY} bytes; no notification is`,
  )
}

function truncated(cause: unknown): NotificationError {
  return new NotificationError(
    'NOTIFICATION_TRUNCATED',
    'The connection was closed in the middle of the body; WeChat Pay sends it again, if it was WeChat Pay',
    { cause },
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
