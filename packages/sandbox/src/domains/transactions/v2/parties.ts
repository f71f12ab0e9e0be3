import { readAppid } from '../../../domain/caller'
import type { CallV2 } from '../../../domain/operation-v2'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { Parties } from '../parties'
import type { Transaction } from '../transaction'

/**
 * Merchants of a request of APIv2: its signer, and the sub-merchant that it acts for.
 *
 * @throws ApiError APPID_MCHID_NOT_MATCH
 */
export function readPartiesV2(call: CallV2): Parties & Pick<Transaction, 'appid' | 'sub_appid'> {
  const { body, merchant } = call
  return {
    mchid: merchant.mchid,
    appid: readAppid(call),
    ...omitUndefined({
      sub_mchid: body.string.optional('sub_mch_id'),
      sub_appid: body.string.optional('sub_appid'),
    }),
  }
}
