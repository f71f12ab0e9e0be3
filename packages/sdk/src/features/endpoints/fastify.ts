import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { connectionHeaders, type Reply } from './reply'

/** The part of a Fastify instance that is needed here. */
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
 * A Fastify plugin: `app.register(wxpay.notifications.fastify({ path, handle }))`. What it registers is encapsulated, so
 * that it keeps the bytes of its own route and leaves the parsers of all others alone.
 */
export function fastifyEndpoint(
  answer: (request: IncomingMessage) => Promise<Reply>,
  path: string,
): (scope: FastifyScope) => Promise<void> {
  return (scope) => {
    scope.removeAllContentTypeParsers()
    // The body is left unread, so that its bound and its answer are the same here as everywhere else.
    scope.addContentTypeParser('*', (_request, payload, done) => {
      done(null, payload)
    })
    scope.post(path, async ({ headers, body, raw }, response) => {
      // A preParsing hook (decompression, for one) hands on another stream in place of the raw one.
      const input = isStream(body) ? Object.assign(body, { headers }) : raw
      const reply = await answer(input)
      response.code(reply.status).headers(connectionHeaders(reply))
      return response.send(reply.body === '' ? undefined : reply.body)
    })
    return Promise.resolve()
  }
}

function isStream(body: unknown): body is IncomingMessage {
  return typeof body === 'object' && body !== null && 'pipe' in body
}
