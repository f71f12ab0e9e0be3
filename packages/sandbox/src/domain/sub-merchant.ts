import { ApiError, apiErrors } from './api-error'
import type { Fields } from './fields'
import type { Call } from './operation'

/**
 * Whether the caller may act for a sub-merchant: one that it lists, or any merchant of the sandbox if it lists none.
 */
export function isSubMerchant({ merchant: { subMchids = [] }, context }: Call, mchid: string): boolean {
  return subMchids.length > 0 ? subMchids.includes(mchid) : context.merchants.find(mchid) !== undefined
}

/** Rejects `sub_mchid`: a merchant of the sandbox acts for itself and has no sub-merchants. */
export function rejectSubMerchant(given: Fields): void {
  if (given.raw['sub_mchid'] === undefined) return
  throw new ApiError(apiErrors.noAuthority, given.detail('sub_mchid', '直连商户不能填写 sub_mchid'))
}
