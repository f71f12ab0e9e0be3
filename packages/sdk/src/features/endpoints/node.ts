import type { IncomingMessage, ServerResponse } from 'node:http'
import { connectionHeaders, type Reply } from './reply'

/**
 * A handler of Node's own server, and of everything that hands its request and response on: Express, Connect, NestJS. What
 * a framework has kept of the bytes (`rawBody`, a raw `body`) is found by `unwrap`.
 */
export function nodeEndpoint(
  answer: (request: IncomingMessage) => Promise<Reply>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    send(response, await answer(request))
  }
}

/** Answers, unless somebody has, or nobody is there any more. */
export function send(response: ServerResponse, reply: Reply): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(reply.status, connectionHeaders(reply))
  response.end(reply.body)
}
