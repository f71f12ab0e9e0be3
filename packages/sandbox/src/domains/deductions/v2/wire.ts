import type { JsonObject } from '../../../domain/fields'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { Transaction } from '../../transactions/transaction'
import { partiesV2 } from '../../transactions/v2/wire'

/** A failed deduction as the notification of APIv2 contains it. */
export function failureV2(transaction: Transaction): JsonObject {
  const { failure, out_trade_no, amount, attach, trade_type, payer = {} } = transaction
  return omitUndefined({
    return_code: 'SUCCESS',
    result_code: 'FAIL',
    err_code: failure?.code,
    err_code_des: failure?.message,
    ...partiesV2(transaction),
    openid: payer.sp_openid ?? payer.openid,
    trade_type,
    total_fee: amount.total,
    fee_type: amount.currency,
    out_trade_no,
    attach,
  })
}
