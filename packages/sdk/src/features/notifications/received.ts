import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isObject } from '../../base/values'
import { bodyOf, notRaw, type RawBody } from './body'

/** Looks up a header case-insensitively, like the `Headers` of Fetch. */
export interface HeaderReader {
  get(name: string): string | null | undefined
}

/** An AWS Lambda event: of API Gateway in either format, of a function URL, or of a load balancer. */
export interface LambdaEvent {
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined
  /** Headers with lists of values, instead of or in addition to `headers`. */
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined
  readonly body?: string | null | undefined
  readonly isBase64Encoded: boolean
}

/** A request in the form of a framework, with an unread body, or as raw bytes. */
export type NotificationRequest =
  | Request
  | IncomingMessage
  | LambdaEvent
  | {
      readonly headers:
        | HeaderReader
        | IncomingHttpHeaders
        | Readonly<Record<string, string | readonly string[] | undefined>>
      readonly body: RawBody
    }

/** The headers and the bytes of a request. */
export interface Received {
  /** The headers and bytes as a Fetch `Request`. */
  readonly headers: HeaderReader
  readonly header: (name: string) => string | undefined
  readonly body: Uint8Array
}

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

// A load balancer sends lists without `headers`; where both exist, the lists are complete.
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
    // Repeated headers are joined, like `Headers` do; verification reports them.
    if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : undefined
    return typeof value === 'string' ? value : undefined
  }
}
