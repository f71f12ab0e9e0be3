import type { AxiosRequestConfig } from 'axios'
import { InputError } from '../base/errors/input-error'
import { reasonOf } from '../base/errors/text'
import { writeQuery } from '../operations/query'
import { httpAddress, isOfWechatpay, readBase, refuseFault } from '../operations/base-url'

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
