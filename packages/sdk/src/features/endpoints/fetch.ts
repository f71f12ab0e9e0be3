import { type EndpointOptions, type Identified, receive } from './receive'
import type { Reply } from './reply'

/** A Fetch handler: a Next.js route handler, a Hono, Bun or Deno handler. */
export function fetchEndpoint<Notification extends Identified>(
  unwrap: (request: Request) => Promise<Notification>,
  options: EndpointOptions<Notification>,
): (request: Request) => Promise<Response> {
  return async (request) => responseOf(await receive(() => unwrap(request), options))
}

function responseOf({ status, headers, body }: Reply): Response {
  // A 204 must have no body at all, not an empty one.
  return new Response(body === '' ? null : body, { status, headers })
}
