import { InputError } from '../error/input-error'

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
  const { origin, pathname } = httpAddress(text, 'baseURL')
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
 * An address that a request may go to.
 *
 * @throws InputError `PATH_INVALID` if it is none, or not of HTTP
 */
export function httpAddress(text: string, name: 'baseURL' | 'url'): URL {
  const url = parsed(text)
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw new InputError('PATH_INVALID', `${name} is not an http:// or https:// address`, name)
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
