const ids = new WeakMap<Request, string>()

/** A request whose response has a given `Request-ID`. */
export function withRequestId(request: Request, id: string): Request {
  ids.set(request, id)
  return request
}

/** The `Request-ID` that was chosen for a request, or `undefined`. */
export const requestIdOf = (request: Request): string | undefined => ids.get(request)
