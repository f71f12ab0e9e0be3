import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/** A notification as it goes over the wire. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The way in which a body is sent. By default at once, over a connection that stays open for the response. */
export interface Manner {
  /** Number of chunks, with a pause between them. */
  readonly chunks?: number
  /** Milliseconds between two chunks. */
  readonly pause?: number
  /** Milliseconds after the body until the connection is reset. */
  readonly resetAfter?: number
}

/** Time limit and cancellation of a delivery. */
export interface DeliveryLimits {
  /** Milliseconds from the end of the body to the response. */
  readonly answer: number
  readonly signal: AbortSignal
}

/** Outcome of a delivery. */
export interface Answer {
  readonly outcome: 'answered' | 'timed-out' | 'unreachable' | 'reset'
  readonly status?: number
  /** Milliseconds from the end of the body. */
  readonly milliseconds: number
  /** Beginning of the response body. */
  readonly excerpt?: string
  /** Address that a redirect names. */
  readonly location?: string
  /** Reason why there was no response. */
  readonly error?: string
}

const EXCERPT_BYTES = 512

/** Whether WeChat Pay counts the notification as received. */
export const isAcknowledged = ({ status }: Answer): boolean => status === 200 || status === 204

/** Whether the response is one of failure, after which WeChat Pay sends the notification again. */
export const isRefused = ({ status = 0 }: Answer): boolean => status >= 400

/**
 * Posts a notification over a connection of its own. Never rejects because of the receiver.
 *
 * @throws the reason of the signal, if it is aborted
 */
export async function deliver(
  url: string,
  message: Message,
  { answer, signal }: DeliveryLimits,
  manner: Manner = {},
): Promise<Answer> {
  signal.throwIfAborted()
  const body = Buffer.from(message.body)
  const sending = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest
  const request = sending(url, {
    method: 'POST',
    agent: false,
    headers: { ...message.headers, 'Content-Length': body.byteLength },
    signal,
  })
  let sentAt = performance.now()
  const elapsed = (): number => Math.round(performance.now() - sentAt)
  const timeout = new AbortController()
  try {
    const responded = responseTo(request)
    // Without this, a failure while the body is still being sent would be an unhandled rejection.
    responded.catch(() => undefined)
    await Promise.race([sendBody(request, body, manner, signal), failureOf(request)])
    sentAt = performance.now()
    if (manner.resetAfter !== undefined) {
      await wait(manner.resetAfter, undefined, { signal })
      request.socket?.resetAndDestroy()
      request.destroy()
      return { outcome: 'reset', milliseconds: elapsed() }
    }
    const late = wait(answer, undefined, { signal: timeout.signal }).then(() => undefined)
    late.catch(() => undefined)
    const response = await Promise.race([responded.then(read), late])
    if (response === undefined) return { outcome: 'timed-out', milliseconds: elapsed() }
    return { outcome: 'answered', milliseconds: elapsed(), ...response }
  } catch (error) {
    signal.throwIfAborted()
    return { outcome: 'unreachable', milliseconds: elapsed(), error: reasonOf(error) }
  } finally {
    timeout.abort()
    request.on('error', () => undefined)
    request.destroy()
  }
}

async function sendBody(
  request: ClientRequest,
  body: Buffer,
  { chunks = 1, pause = 0 }: Manner,
  signal: AbortSignal,
): Promise<void> {
  const size = Math.max(1, Math.ceil(body.byteLength / chunks))
  for (let start = 0; start < body.byteLength; start += size) {
    if (start > 0 && pause > 0) await wait(pause, undefined, { signal })
    request.write(body.subarray(start, start + size))
  }
  await new Promise<void>((resolve) => request.end(resolve))
}

function failureOf(request: ClientRequest): Promise<never> {
  const failed = new Promise<never>((_, reject) => request.once('error', reject))
  failed.catch(() => undefined)
  return failed
}

function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    request.once('error', reject)
  })
}

async function read(response: IncomingMessage): Promise<Pick<Answer, 'status' | 'excerpt' | 'location'>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.byteLength
    if (length >= EXCERPT_BYTES) break
  }
  const excerpt = Buffer.concat(chunks).subarray(0, EXCERPT_BYTES).toString()
  const { location } = response.headers
  return {
    status: response.statusCode ?? 0,
    ...(excerpt === '' ? {} : { excerpt }),
    ...(location === undefined ? {} : { location }),
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // A host name with several addresses fails with all of their errors, and no message.
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  return first instanceof Error ? first.message : error.message
}
