import { Agent } from 'node:http'
import { parseUrl } from '@wxpay/protocol'
import type { AxiosRequestConfig } from 'axios'
import { hasEffect, isTransportOption } from '../call/axios/axios-options'
import { InputError } from '../base/errors/input-error'
import { isObject, membersOf } from '../base/values'
import { isOfWechatpay } from '../operations/address'

/**
 * The config of a call as this SDK reads it.
 *
 * @param segments - of the path, parameters in braces
 * @param clientURL - `baseURL` of the client
 * @throws InputError `OPTION_INVALID` for an option that would send the signed request to another server
 */
export function readCall(
  given: unknown,
  segments: readonly string[],
  clientURL: string | undefined,
): Record<string, unknown> {
  const config: Record<string, unknown> = {}
  const isV2 = segments[0] === 'v2'
  for (const [name, value] of Object.entries(membersOf(given))) {
    if (value === undefined) continue
    if (segments.includes(`{${name}}`)) config[name] = once(value)
    else if (name === 'baseURL') Object.assign(config, addressOf(value, clientURL))
    else if (isTransportOption(name)) config[name] = trusted(name, value)
    else if (isIgnored(name, value, isV2)) continue
    else config[name] = value
  }
  return config
}

// Before, values were put into the path as they are, so callers encoded them themselves. Order numbers have no percent
// sign.
function once(value: unknown): unknown {
  if (typeof value !== 'string' || !/%[\da-f]{2}/i.test(value)) return value
  if (/%(?![\da-f]{2})|[^\w.~!$&'()*+,;=:@%-]/i.test(value)) return value
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

// Options of the one API in a call of the other had no effect, and so had those of axios below.
function isIgnored(name: string, value: unknown, isV2: boolean): boolean {
  if (name === 'security' || name === 'nonceless') return !isV2
  return name === 'url' || name === 'method' || !hasEffect(name, value)
}

// Hosts of WeChat Pay other than the default serve some operations. A client of a sandbox, or of a proxy in front of WeChat
// Pay, stays there: it serves all of them.
function addressOf(given: unknown, clientURL: string | undefined): AxiosRequestConfig {
  const address = typeof given === 'string' ? parseUrl(given) : undefined
  if (address === undefined || given === clientURL) return {}
  const own = clientURL === undefined ? undefined : parseUrl(clientURL)
  const isOwn = own?.origin === address.origin
  if (!isOwn && !isOfWechatpay(address)) throw refusal('baseURL', 'is not a host of WeChat Pay')
  if (isOwn || own === undefined || isOfWechatpay(own)) return { baseURL: address.href }
  return {}
}

// Path parameters and options share one object, which may come from a query: it holds strings and plain objects, never
// functions or agents.
function trusted(name: string, value: unknown): unknown {
  if (typeof value === 'function' || value === false || value === null || value instanceof Agent) return value
  if (
    isObject(value) &&
    ![Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as never)
  ) {
    return value
  }
  throw refusal(name, 'decides where the signed request goes')
}

function refusal(name: string, reason: string): InputError {
  return new InputError(
    'OPTION_INVALID',
    `Option "${name}" of a single call is not accepted: it ${reason}. Give it to the client`,
    name,
  )
}
