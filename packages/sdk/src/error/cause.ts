import { isError } from '../realm/realm'

const ofRequest = ['config', 'request', 'response']

/**
 * What made a call fail, without the request that axios hangs on its errors: the `Authorization` header, passwords of
 * proxies and keys of agents are in there, and whatever prints an error prints its cause. An error that shows nothing of
 * the kind is handed on itself.
 */
export function withoutRequest(cause: unknown): unknown {
  if (!isError(cause) || !showsRequest(cause)) return cause
  const copy = new Error(cause.message)
  Object.setPrototypeOf(copy, Object.getPrototypeOf(cause) as object)
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(cause))) {
    if (!ofRequest.includes(name) && name !== 'cause') Object.defineProperty(copy, name, property)
  }
  if (cause.cause !== undefined && cause.cause !== cause) {
    const value = withoutRequest(cause.cause)
    Object.defineProperty(copy, 'cause', { value, enumerable: false, configurable: true, writable: true })
  }
  return copy
}

// This package's own errors hide theirs, which are copies without anything secret.
function showsRequest(error: Error): boolean {
  return ofRequest.some((name) => Object.prototype.propertyIsEnumerable.call(error, name))
}
