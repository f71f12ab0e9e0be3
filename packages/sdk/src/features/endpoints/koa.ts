import type { IncomingMessage } from 'node:http'
import { connectionHeaders, type Reply } from './reply'

/** Required part of a Koa context. */
export interface KoaContext {
  req: IncomingMessage
  request: object
  status: number
  body: unknown
  set(headers: Record<string, string>): void
}

/**
 * A Koa middleware that replies; mount it on the route of the notifications, before or without a body parser.
 */
export function koaEndpoint(
  receive: (request: IncomingMessage) => Promise<Reply>,
): (context: KoaContext) => Promise<void> {
  return async (context) => {
    // koa-bodyparser and koa-body store the parsed body and its text on Koa's request.
    const { rawBody, body } = context.request as { rawBody?: unknown; body?: unknown }
    // A cloud function stores the raw bytes, before Koa, on the Node request.
    const request = Object.assign(
      context.req,
      rawBody !== undefined && { rawBody },
      body !== undefined && { body },
    )
    const reply = await receive(request)
    context.status = reply.status
    context.body = reply.body === '' ? null : reply.body
    context.set(connectionHeaders(reply))
  }
}
