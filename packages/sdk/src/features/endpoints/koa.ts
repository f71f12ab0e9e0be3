import type { IncomingMessage } from 'node:http'
import { connectionHeaders, type Reply } from './reply'

/** The part of a Koa context that is needed here. */
export interface KoaContext {
  req: IncomingMessage
  request: object
  status: number
  body: unknown
  set(headers: Record<string, string>): void
}

/** A Koa middleware that answers; put it on the route of the notifications, before or without a body parser. */
export function koaEndpoint(
  answer: (request: IncomingMessage) => Promise<Reply>,
): (context: KoaContext) => Promise<void> {
  return async (context) => {
    // koa-bodyparser and koa-body leave what they parsed, and the text that they parsed, on Koa's own request.
    const { rawBody, body } = context.request as { rawBody?: unknown; body?: unknown }
    // What a function in a cloud has kept of the bytes, before Koa, is on the request of Node.
    const request = Object.assign(
      context.req,
      rawBody !== undefined && { rawBody },
      body !== undefined && { body },
    )
    const reply = await answer(request)
    context.status = reply.status
    context.body = reply.body === '' ? null : reply.body
    context.set(connectionHeaders(reply))
  }
}
