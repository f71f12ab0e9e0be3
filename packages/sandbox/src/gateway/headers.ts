import { ApiError } from '../domain/api-error'
import type { Routed } from './exchange'

/** Operations that the live gateway accepts without these headers. */
const lenient = '/v3/pay/'

/**
 * Checks the headers that every request must have, before its signature, as the live gateway does.
 *
 * @throws ApiError INVALID_REQUEST
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 */
export function checkHeaders(routed: Routed): Routed {
  const { operation, request } = routed
  if (operation.path.startsWith(lenient)) return routed
  const missing = ['Accept', 'User-Agent'].filter((name) => !request.headers.has(name))
  if (missing.length === 0) return routed
  throw headerError(missing[0] ?? '', 'Http头缺少Accept或User-Agent', `缺少请求头 ${missing.join('、')}`)
}

/** The error of a request that does not follow the rules of APIv3 for headers. */
export function headerError(field: string, message: string, issue: string, value?: string): ApiError {
  return new ApiError(
    { status: 400, code: 'INVALID_REQUEST', message, internal: 268435461 },
    { field, ...(value === undefined ? {} : { value }), issue, location: 'header' },
  )
}
