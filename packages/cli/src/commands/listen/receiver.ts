import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Acknowledgement, forward, grouped, pairs } from '../../notifications/forward'
import type { Recorded } from '../../notifications/recording'

/** A delivery that was received, and what became of it. */
export interface Received extends Recorded {
  readonly milliseconds: number | undefined
  /** Why it could not be forwarded. */
  readonly error: string | undefined
}

/** Options of a receiver of deliveries. */
export interface ReceiverOptions {
  /** Address that they are forwarded to; without it they are acknowledged. */
  readonly forwardTo: string | undefined
  readonly signal: AbortSignal
  readonly onReceived: (received: Received) => Promise<void>
  readonly onError: (error: unknown) => void
}

const BODY_LIMIT = 4 * 1024 * 1024

/** A server for deliveries of the sandbox, which does not listen yet. */
export function receiver(options: ReceiverOptions): Server {
  return createServer((request, response) => {
    receive(request, response, options).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502)
      response.end()
      options.onError(error)
    })
  })
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  { forwardTo, signal, onReceived }: ReceiverOptions,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405, { Allow: 'POST' }).end()
    return
  }
  const body = await bodyOf(request)
  const headers = pairs(request.rawHeaders)
  const delivered = {
    time: new Date().toISOString(),
    url: forwardTo,
    target: request.url ?? '/',
    headers,
    body,
  }
  let acknowledgement: Acknowledgement | undefined
  let error: string | undefined
  if (forwardTo !== undefined) {
    // The sandbox gives up after its time limit; then there is no one to answer.
    const closed = new AbortController()
    response.once('close', () => {
      closed.abort()
    })
    try {
      acknowledgement = await forward(forwardTo, { headers, body }, AbortSignal.any([signal, closed.signal]))
    } catch (reason) {
      error = closed.signal.aborted ? 'the sandbox gave up waiting' : reasonOf(reason)
    }
  }
  const status = acknowledgement?.status ?? (forwardTo === undefined ? 204 : 502)
  response.writeHead(status, acknowledgement && grouped(acknowledgement.headers))
  response.end(acknowledgement?.body)
  await onReceived({
    ...delivered,
    status: error === undefined ? status : undefined,
    milliseconds: acknowledgement?.milliseconds,
    error,
  })
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.byteLength
    if (length > BODY_LIMIT) throw new Error(`a body has more than ${BODY_LIMIT} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  return first instanceof Error ? first.message : error.message
}
