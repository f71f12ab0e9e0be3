import { ApiError, apiErrors } from './api-error'
import type { Fields } from './fields'
import type { Call } from './operation'

/**
 * Reads the merchant ID in a request, which must be that of the signer.
 *
 * @param given - the body or the query that has the field
 * @param name - `mchid`, or its name on another side of the API
 * @throws ApiError PARAM_ERROR
 */
export function readCaller({ merchant }: Pick<Call, 'merchant'>, given: Fields, name: string): string {
  const mchid = given.string(name, { min: 1, max: 32 })
  if (mchid === merchant.mchid) return mchid
  throw new ApiError(apiErrors.otherMerchant, given.detail(name, `请求由商户 ${merchant.mchid} 签名`))
}

/**
 * Reads the appid of a request, which must be bound to the caller.
 *
 * @param name - default `appid`
 * @throws ApiError APPID_MCHID_NOT_MATCH
 */
export function readAppid({ merchant, body }: Pick<Call, 'merchant' | 'body'>, name = 'appid'): string {
  const appid = body.string(name, { min: 1, max: 32 })
  if (appid !== merchant.appid) throw new ApiError(apiErrors.appidNotBound)
  return appid
}
