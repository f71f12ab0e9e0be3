import type { IncomingMessage, ServerResponse } from 'node:http'
import { type EndpointOptions, type Identified, receive } from './receive'
import { connectionHeaders, type Reply } from './reply'

/**
 * A handler of Node's own server, and of everything that hands its request and response on: Express, Connect, NestJS. What
 * a framework has kept of the bytes (`rawBody`, a raw `body`) is found by `unwrap`.
 */
export function nodeEndpoint<Notification extends Identified>(
  unwrap: (request: IncomingMessage) => Promise<Notification>,
  options: EndpointOptions<Notification>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    send(response, await receive(() => unwrap(request), options))
  }
}

/** Answers, unless somebody has, or nobody is there any more. */
export function send(response: ServerResponse, reply: Reply): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(reply.status, connectionHeaders(reply))
  response.end(reply.body)
}
