import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
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

const faults: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'contains a control character'],
  [/^ | $/, 'begins or ends with a space'],
  [/\\/, 'contains a backslash'],
  [/#/, 'contains a fragment (#)'],
  [/\p{Cs}/u, 'is not well-formed Unicode'],
]
const suspect = /[\p{Cc}\p{Cs}\\#]|^ | $/u

/**
 * What makes an address unfit to be signed. The text itself is checked, because `new URL` silently drops control
 * characters, reads a backslash as a slash and resolves dot segments: a value in the path would choose another operation.
 *
 * @returns `contains a backslash`; nothing if the address is fit
 */
export function addressFault(text: string): string | undefined {
  if (suspect.test(text)) return faults.find(([pattern]) => pattern.test(text))?.[1]
  const query = text.indexOf('?')
  return hasDotSegment(query < 0 ? text : text.slice(0, query))
    ? 'contains a "." or ".." path segment, which would change the path'
    : undefined
}

// A slash or a backslash may be percent-encoded as well: servers that decode a path resolve dots only then. Some take
// what follows a semicolon for parameters of the segment.
const separator = /[/\\]|%2f|%5c/i
const dots = /^(?:\.|%2e){1,2}(?:(?:;|%3b).*)?$/is

/** Whether a path has a segment that a URL parser or a server resolves: `.` or `..`, in any percent-encoded spelling. */
export function hasDotSegment(path: string): boolean {
  return /\.|%2e/i.test(path) && path.split(separator).some((segment) => dots.test(segment))
}

/** Where WeChat Pay is, unless a call goes elsewhere. */
export const WECHATPAY = 'https://api.mch.weixin.qq.com'

/** WeChat Pay's own host that stands by. */
export const WECHATPAY_BACKUP = 'https://api2.mch.weixin.qq.com'

// Also those to which addresses from its answers (bills, pictures) lead.
const hosts =
  /(?:^|\.)(?:mch\.weixin\.qq\.com|payapp\.weixin\.qq\.com|action\.weixin\.qq\.com|wechatpay\.cn)$/

/**
 * Whether a `baseURL` is that of WeChat Pay itself, and not of a sandbox or of a proxy in front of it.
 *
 * @throws InputError `PATH_INVALID` if it is malformed
 */
export function isWechatpay(baseURL: string): boolean {
  const { origin, prefix } = readBase(baseURL)
  return origin === WECHATPAY && prefix === ''
}

/**
 * Whether an address is one of WeChat Pay's own, to which a signed request may go although `baseURL` names another host:
 * addresses of bills and pictures come in responses. WeChat Pay serves all of them on port 443; any other port is
 * somebody else's, such as a tunnel or a test server behind a name that was redirected.
 */
export function isOfWechatpay({ protocol, hostname, port }: URL): boolean {
  return protocol === 'https:' && port === '' && hosts.test(hostname)
}
