import type { IncomingHttpHeaders } from 'node:http'
import type { NodeInput } from './node'
import { type EndpointOptions, type Identified, receive } from './receive'

/** The part of a Fastify instance that is needed here. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: '*',
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: unknown, body: Buffer, done: (reason: Error | null, body?: Buffer) => void) => void,
  ): unknown
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown
}

interface FastifyRequest {
  headers: IncomingHttpHeaders
  body: unknown
}

interface FastifyReply {
  code(status: number): FastifyReply
  headers(headers: Record<string, string>): FastifyReply
  send(body?: string): unknown
}

const BODY_LIMIT = 1024 * 1024

/**
 * A Fastify plugin: `app.register(wxpay.notifications.fastify({ path, handle }))`. What it registers is encapsulated, so
 * that it keeps the bytes of its own route and leaves the parsers of all others alone.
 */
export function fastifyEndpoint<Notification extends Identified>(
  unwrap: (request: NodeInput) => Promise<Notification>,
  { path, ...options }: EndpointOptions<Notification> & { path: string },
): (scope: FastifyScope) => Promise<void> {
  return (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) => {
      done(null, body)
    })
    scope.post(path, async ({ headers, body }, reply) => {
      const bytes = body instanceof Uint8Array ? body : new Uint8Array()
      const answer = await receive(() => unwrap({ headers, body: bytes }), options)
      reply.code(answer.status).headers({ ...answer.headers })
      return reply.send(answer.body === '' ? undefined : answer.body)
    })
    return Promise.resolve()
  }
}
