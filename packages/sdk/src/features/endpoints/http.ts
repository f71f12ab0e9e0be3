import type { IncomingMessage, ServerResponse } from 'node:http'
import { connectionHeaders, type Reply } from './reply'

/**
 * A handler for Node's server, and for frameworks that pass on its request and response: Express, Connect,
 * NestJS. `unwrap` finds the raw bytes that a framework has kept (`rawBody`, a raw `body`).
 */
export function nodeEndpoint(
  receive: (request: IncomingMessage) => Promise<Reply>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    send(response, await receive(request))
  }
}

/** Replies, unless a reply was already sent or the connection is closed. */
export function send(response: ServerResponse, reply: Reply): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(reply.status, connectionHeaders(reply))
  response.end(reply.body)
}

/** A Fetch handler: a Next.js route handler, a Hono, Bun or Deno handler. */
export function fetchEndpoint(
  receive: (request: Request) => Promise<Reply>,
): (request: Request) => Promise<Response> {
  return async (request) => responseOf(await receive(request))
}

function responseOf({ status, headers, body }: Reply): Response {
  // A 204 must have no body at all, not an empty one.
  return new Response(body === '' ? null : body, { status, headers })
}
