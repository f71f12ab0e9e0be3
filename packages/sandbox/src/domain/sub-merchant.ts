import { ApiError, apiErrors } from './api-error'
import type { Fields } from './fields'

/** Rejects `sub_mchid`: a merchant of the sandbox acts for itself and has no sub-merchants. */
export function rejectSubMerchant(given: Fields): void {
  if (given.raw['sub_mchid'] === undefined) return
  throw new ApiError(apiErrors.noAuthority, {
    field: 'sub_mchid',
    issue: '直连商户不能填写 sub_mchid',
    location: 'body',
  })
}
