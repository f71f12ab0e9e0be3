import type { Reply } from './reply'

/** A Fetch handler: a Next.js route handler, a Hono, Bun or Deno handler. */
export function fetchEndpoint(
  answer: (request: Request) => Promise<Reply>,
): (request: Request) => Promise<Response> {
  return async (request) => responseOf(await answer(request))
}

function responseOf({ status, headers, body }: Reply): Response {
  // A 204 must have no body at all, not an empty one.
  return new Response(body === '' ? null : body, { status, headers })
}
