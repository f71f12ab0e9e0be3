import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { connectionHeaders, type Reply } from './reply'

/** Required part of a Fastify instance. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: '*',
    parser: (
      request: unknown,
      payload: IncomingMessage,
      done: (reason: Error | null, body?: unknown) => void,
    ) => void,
  ): unknown
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown
}

interface FastifyRequest {
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  readonly raw: IncomingMessage
}

interface FastifyReply {
  code(status: number): FastifyReply
  headers(headers: Record<string, string>): FastifyReply
  send(body?: string): unknown
}

/**
 * A Fastify plugin: `app.register(wxpay.notifications.fastify({ path, handle }))`. It is encapsulated: it keeps
 * the raw bytes of its own route and does not affect the parsers of other routes.
 */
export function fastifyEndpoint(
  receive: (request: IncomingMessage) => Promise<Reply>,
  path: string,
): (scope: FastifyScope) => Promise<void> {
  return (scope) => {
    scope.removeAllContentTypeParsers()
    // The body is left unread, so that its size limit and the reply are the same as in all adapters.
    scope.addContentTypeParser('*', (_request, payload, done) => {
      done(null, payload)
    })
    scope.post(path, async ({ headers, body, raw }, response) => {
      // A preParsing hook (such as decompression) replaces the raw stream.
      const input = isStream(body) ? Object.assign(body, { headers }) : raw
      const reply = await receive(input)
      response.code(reply.status).headers(connectionHeaders(reply))
      return response.send(reply.body === '' ? undefined : reply.body)
    })
    return Promise.resolve()
  }
}

function isStream(body: unknown): body is IncomingMessage {
  return typeof body === 'object' && body !== null && 'pipe' in body
}
