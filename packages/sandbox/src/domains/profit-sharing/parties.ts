import type { Fields } from '../../domain/fields'
import type { Call } from '../../domain/operation'

/** Merchant whose money is shared: the sub-merchant of a partner's request, else the caller. */
export function payeeOf({ merchant }: Pick<Call, 'merchant'>, given: Fields): string {
  return given.string.optional('sub_mchid', { min: 1, max: 32 }) ?? merchant.mchid
}
