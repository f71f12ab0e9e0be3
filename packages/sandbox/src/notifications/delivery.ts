import { performance } from 'node:perf_hooks'
import { type SignatureScheme, XmlFormatError, readXml, responseMessage } from '@wxpay/protocol'
import type { SigningKey } from '../platform/platform'
import { isError } from '../realm/realm'
import { type Attempt, type Notification, isV2 } from './notification'

/** Sends one notification, for example the global `fetch`. */
export type NotificationFetch = (url: string, init: RequestInit) => Promise<Response>

/** Dependencies of one delivery attempt. */
export interface Posting {
  readonly fetch: NotificationFetch
  readonly key: SigningKey
  readonly scheme: SignatureScheme
  /** Time that the signature states. */
  readonly wire: Date
  readonly nonce: string
  readonly requestId: string
  /** Time limit for the response, in milliseconds. */
  readonly limit: number
  /** Aborted when the sandbox closes. */
  readonly signal: AbortSignal
}

/** Outcome of one attempt, without its number. */
export type Outcome = Pick<Attempt, 'latency' | 'outcome' | 'status' | 'excerpt' | 'error'>

/** Time limit for the merchant's response, in milliseconds. */
export const RESPONSE_LIMIT = 5000
const EXCERPT_BYTES = 512

/** Signs and posts a notification and returns the outcome. Never throws for a failure of the receiver. */
export async function post(notification: Notification, posting: Posting): Promise<Outcome> {
  const { limit } = posting
  const headers = isV2(notification) ? headersV2 : await signedHeaders(notification, posting)
  const timeout = AbortSignal.timeout(limit)
  const start = performance.now()
  const latency = (): number => Math.round(performance.now() - start)
  try {
    const response = await posting.fetch(notification.url, {
      method: 'POST',
      // A redirect is not followed: it would send the signed notification to another server.
      redirect: 'manual',
      signal: AbortSignal.any([timeout, posting.signal]),
      headers,
      body: notification.body,
    })
    const excerpt = await beginning(response)
    const acknowledged = isV2(notification)
      ? response.status === 200 && isSuccess(excerpt)
      : response.status === 200 || response.status === 204
    return {
      latency: latency(),
      outcome: acknowledged ? 'acknowledged' : 'refused',
      status: response.status,
      ...(excerpt === '' ? {} : { excerpt }),
    }
  } catch (error) {
    if (timeout.aborted)
      return { latency: latency(), outcome: 'timed-out', error: `no response within ${limit} ms` }
    return { latency: latency(), outcome: 'unreachable', error: reason(error) }
  }
}

// The XML itself is signed.
const headersV2 = { Accept: '*/*', 'Content-Type': 'text/xml', 'User-Agent': 'Mozilla/4.0' }

/** Headers of a notification of APIv3, with its signature. */
export async function signedHeaders(
  { body }: Pick<Notification, 'body'>,
  { key, scheme, nonce, requestId, wire }: Omit<Posting, 'fetch' | 'limit' | 'signal'>,
): Promise<Record<string, string>> {
  const timestamp = Math.floor(wire.getTime() / 1000)
  return {
    Accept: '*/*',
    'Content-Type': 'application/json',
    'User-Agent': 'Mozilla/4.0',
    'Request-ID': requestId,
    'Wechatpay-Timestamp': String(timestamp),
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': await scheme.sign(responseMessage({ timestamp, nonce, body }), key.key),
    'Wechatpay-Serial': key.id,
    'Wechatpay-Signature-Type': scheme.name,
  }
}

/** Whether the response to a notification of APIv2 says that it was received. */
function isSuccess(text: string): boolean {
  try {
    return readXml(text.trim())['return_code'] === 'SUCCESS'
  } catch (error) {
    if (error instanceof XmlFormatError) return false
    throw error
  }
}

async function beginning(response: Response): Promise<string> {
  if (response.body === null) return ''
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < EXCERPT_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.byteLength
  }
  await reader.cancel()
  return Buffer.concat(chunks).subarray(0, EXCERPT_BYTES).toString()
}

// fetch reports every failed connection as `fetch failed`; the cause has the useful message.
function reason(error: unknown): string {
  if (!isError(error)) return String(error)
  const { cause } = error
  return isError(cause) ? cause.message || cause.name : error.message
}
