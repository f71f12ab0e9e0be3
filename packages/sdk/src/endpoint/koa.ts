import type { IncomingMessage } from 'node:http'
import { inputOf, type NodeInput, type ReceivedRequest } from './node'
import { type EndpointOptions, type Identified, receive } from './receive'

/** The part of a Koa context that is needed here. */
export interface KoaContext {
  req: IncomingMessage
  request: object
  status: number
  body: unknown
  set(headers: Record<string, string>): void
}

/** A Koa middleware that answers; put it on the route of the notifications, before or without a body parser. */
export function koaEndpoint<Notification extends Identified>(
  unwrap: (request: NodeInput) => Promise<Notification>,
  options: EndpointOptions<Notification>,
): (context: KoaContext) => Promise<void> {
  return async (context) => {
    // koa-bodyparser and koa-body leave what they parsed, and the text that they parsed, on Koa's own request.
    const { rawBody, body: parsed } = context.request as { rawBody?: unknown; body?: unknown }
    const request: ReceivedRequest = Object.assign(context.req, { rawBody, body: parsed })
    const { status, headers, body } = await receive(() => unwrap(inputOf(request)), options)
    context.set({ ...headers })
    context.status = status
    context.body = body === '' ? null : body
  }
}
