import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/received'
import { addressFault } from './address-fault'
import { parseUrl } from '../base/parse-url'

/** What is read of a `baseURL`. */
export interface Base {
  readonly origin: string
  /** The path that a reverse proxy may have before those of WeChat Pay, without a slash at its end; mostly nothing. */
  readonly prefix: string
}

let last: (Base & { readonly text: string }) | undefined

/**
 * Reads a `baseURL`. Nearly all calls of a process have the same one, so the last is remembered: to parse it again for each
 * takes as long as to write the body.
 *
 * @throws InputError `PATH_INVALID`
 */
export function readBase(text: string): Base {
  if (last?.text === text) return last
  const { origin, pathname, search } = httpAddress(text, 'baseURL')
  if (search !== '') throw refused('baseURL', 'contains a query, which would not be sent')
  last = { text, origin, prefix: withoutTrailingSlashes(pathname) }
  return last
}

/** A path without the slashes at its end. */
export function withoutTrailingSlashes(path: string): string {
  let end = path.length
  while (path.charAt(end - 1) === '/') end--
  return path.slice(0, end)
}

/**
 * Reads an address that a request may go to.
 *
 * @throws InputError `PATH_INVALID` if it is malformed, not of HTTP, or would be changed by URL parsing
 */
export function httpAddress(text: string, name: 'baseURL' | 'url'): URL {
  refuseFault(text, name)
  const url = parseUrl(text)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw refused(name, 'is not an http:// or https:// address')
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(name, 'contains a user name or a password, which would replace the signature')
  }
  return url
}

/**
 * Refuses an address, whole or only its path, that URL parsing would change.
 *
 * @throws InputError `PATH_INVALID`
 */
export function refuseFault(text: unknown, name: 'baseURL' | 'url'): asserts text is string {
  if (typeof text !== 'string') throw refused(name, `must be a string, received ${received(text)}`)
  const fault = addressFault(text)
  if (fault === undefined) return
  throw refused(name, `${fault}. Give values as path parameters or in params, where they are encoded`)
}

function refused(name: string, fault: string): InputError {
  return new InputError('PATH_INVALID', `${name} ${fault}`, name)
}
