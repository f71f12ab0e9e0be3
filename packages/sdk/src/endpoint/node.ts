import type { IncomingMessage, ServerResponse } from 'node:http'
import { type EndpointOptions, type Identified, receive } from './receive'
import type { Reply } from './reply'

/** A request that a framework may have read already: Express, NestJS and Google's functions keep the bytes as `rawBody`. */
export type ReceivedRequest = IncomingMessage & { rawBody?: unknown; body?: unknown }

export type NodeInput = IncomingMessage | { headers: IncomingMessage['headers']; body: string | Uint8Array }

/** A handler of Node's own server, and of everything that hands its request and response on: Express, Connect, NestJS. */
export function nodeEndpoint<Notification extends Identified>(
  unwrap: (request: NodeInput) => Promise<Notification>,
  options: EndpointOptions<Notification>,
): (request: ReceivedRequest, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const reply = await receive(() => unwrap(inputOf(request)), options)
    send(response, reply)
  }
}

/**
 * The bytes as they came, from whoever has them. A parsed body is handed on as it is: `unwrap` refuses it and says which
 * parser took the bytes away.
 */
export function inputOf(request: ReceivedRequest): NodeInput {
  if (request.rawBody instanceof Uint8Array || typeof request.rawBody === 'string') {
    return { headers: request.headers, body: request.rawBody }
  }
  if (request.body instanceof Uint8Array || typeof request.body === 'string') {
    return { headers: request.headers, body: request.body }
  }
  // Express 5 sets `body` to undefined, older parsers to `{}` when they left the stream alone.
  if (request.body !== undefined && request.readableEnded) {
    return { headers: request.headers, body: request.body as Uint8Array }
  }
  return request
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, headers)
  response.end(body)
}
