import { parseUrl } from '@wxpay/protocol'
import type { AxiosRequestConfig } from 'axios'
import { InputError } from '../base/errors/input-error'
import { reasonOf, received } from '../base/errors/text'
import { hasDotSegment } from './path-parameters'
import { writeQuery } from './query'

/** Parsed parts of a `baseURL`. */
export interface Base {
  readonly origin: string
  /** Path prefix of a reverse proxy, without a trailing slash; usually empty. */
  readonly prefix: string
}

let last: (Base & { readonly text: string }) | undefined

/**
 * Parses a `baseURL`. Nearly all calls of a process use the same one, so the last result is cached: parsing it takes as
 * long as serializing the body.
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

/** A path without trailing slashes. */
export function withoutTrailingSlashes(path: string): string {
  let end = path.length
  while (path.charAt(end - 1) === '/') end--
  return path.slice(0, end)
}

/**
 * Parses a URL that a request may be sent to.
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
 * Rejects a URL or path that URL parsing would change.
 *
 * @throws InputError `PATH_INVALID`
 */
export function refuseFault(text: unknown, name: 'baseURL' | 'url'): asserts text is string {
  if (typeof text !== 'string') throw refused(name, `must be a string, received ${received(text)}`)
  const fault = addressFault(text)
  if (fault === undefined) return
  throw refused(name, `${fault}. Pass values as path parameters or in params, where they are encoded`)
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
 * The reason why a URL must not be signed. The string itself is checked, because `new URL` silently drops control
 * characters, reads a backslash as a slash and resolves dot segments: a value in the path could select another
 * operation.
 *
 * @returns `contains a backslash`; `undefined` if the URL may be signed
 */
export function addressFault(text: string): string | undefined {
  if (suspect.test(text)) return faults.find(([pattern]) => pattern.test(text))?.[1]
  const query = text.indexOf('?')
  return hasDotSegment(query < 0 ? text : text.slice(0, query))
    ? 'contains a "." or ".." path segment, which would change the path'
    : undefined
}

/** Default base URL of WeChat Pay. */
export const WECHATPAY = 'https://api.mch.weixin.qq.com'

/** WeChat Pay's backup host. */
export const WECHATPAY_BACKUP = 'https://api2.mch.weixin.qq.com'

// Includes the hosts of URLs in its responses (bills, images).
const hosts =
  /(?:^|\.)(?:mch\.weixin\.qq\.com|payapp\.weixin\.qq\.com|action\.weixin\.qq\.com|wechatpay\.cn)$/

/**
 * Whether a `baseURL` is WeChat Pay itself, and not a sandbox or a proxy in front of it.
 *
 * @throws InputError `PATH_INVALID` if it is malformed
 */
export function isWechatpay(baseURL: string): boolean {
  const { origin, prefix } = readBase(baseURL)
  return origin === WECHATPAY && prefix === ''
}

/**
 * Whether a URL belongs to WeChat Pay, so that a signed request may be sent to it although `baseURL` names another
 * host: URLs of bills and images are taken from responses. WeChat Pay serves all of them on port 443; any other port
 * may belong to a tunnel, or to a test server behind a redirected name.
 */
export function isOfWechatpay({ protocol, hostname, port }: URL): boolean {
  return protocol === 'https:' && port === '' && hosts.test(hostname)
}

/**
 * Target URL of a call: `baseURL` and `url` joined, with its query. A signature is sent only to the host of `baseURL`
 * and to WeChat Pay's own hosts: its receiver can act as the merchant for five minutes.
 *
 * @throws InputError `PATH_INVALID`, `QUERY_INVALID`
 */
export function targetOf({ baseURL = '', url = '', params, paramsSerializer }: AxiosRequestConfig): URL {
  const base = readBase(baseURL)
  refuseFault(url, 'url')
  const absolute = /^[a-z][a-z\d+.-]*:|^\/\//i.test(url)
  const target = httpAddress(
    absolute ? url : `${base.origin}${base.prefix}/${url.replace(/^\/+/, '')}`,
    'url',
  )
  if (target.origin !== base.origin && !isOfWechatpay(target)) {
    throw new InputError(
      'PATH_INVALID',
      `${target.origin} is neither the host of baseURL nor one of WeChat Pay; signed requests are not sent there`,
      'url',
    )
  }
  const query = serialize(params, paramsSerializer)
  if (query !== '') target.search += `${target.search === '' ? '?' : '&'}${query}`
  return target
}

function serialize(params: unknown, serializer: AxiosRequestConfig['paramsSerializer']): string {
  if (params === undefined || params === null) return ''
  if (serializer === undefined) return writeQuery(params)
  const own = typeof serializer === 'function' ? serializer : serializer.serialize
  if (own === undefined) return writeQuery(params)
  const query = serializedBy(own, params)
  // URL parsing drops or replaces them.
  if (typeof query === 'string' && !/[\p{Cc}\p{Cs}]/u.test(query)) return query
  throw new InputError(
    'QUERY_INVALID',
    'paramsSerializer must return a string without control characters, percent-encoded',
    'paramsSerializer',
  )
}

function serializedBy(serialize: (params: Record<string, unknown>) => unknown, params: unknown): unknown {
  try {
    return serialize(params as Record<string, unknown>)
  } catch (error) {
    throw new InputError(
      'QUERY_INVALID',
      `paramsSerializer threw: ${reasonOf(error)}`,
      'paramsSerializer',
      error,
    )
  }
}
