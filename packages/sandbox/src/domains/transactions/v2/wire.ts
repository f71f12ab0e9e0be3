import { compactTime } from '../../../clock/beijing-time'
import type { JsonObject } from '../../../domain/fields'
import { omitUndefined } from '../../../domain/omit-undefined'
import { amountsOf } from '../amounts'
import type { Transaction } from '../transaction'

/** Fields of the merchants of a transaction in APIv2. */
export function partiesV2({ mchid, appid, sub_mchid, sub_appid, v2 }: Transaction): JsonObject {
  return omitUndefined({
    appid,
    mch_id: mchid,
    sub_appid,
    sub_mch_id: sub_mchid,
    device_info: v2?.device_info,
  })
}

/** Fields of a paid transaction in APIv2. No user of the sandbox follows the account of the merchant. */
export function paymentV2(transaction: Transaction): JsonObject {
  const { payer = {}, trade_type, bank_type, amount, transaction_id, out_trade_no, attach } = transaction
  const { paidAt = 0, promotions = [] } = transaction
  const { payer_total, settlement_total } = amountsOf(transaction)
  return omitUndefined({
    openid: payer.sp_openid ?? payer.openid,
    is_subscribe: 'N',
    sub_openid: payer.sub_openid,
    sub_is_subscribe: payer.sub_openid === undefined ? undefined : 'N',
    trade_type,
    bank_type,
    total_fee: amount.total,
    settlement_total_fee: settlement_total === amount.total ? undefined : settlement_total,
    fee_type: amount.currency,
    cash_fee: payer_total,
    cash_fee_type: amount.currency,
    coupon_fee: promotions.length === 0 ? undefined : amount.total - payer_total,
    transaction_id,
    out_trade_no,
    attach,
    time_end: compactTime(new Date(paidAt)),
  })
}

/** Fields of the coupons of a transaction, whose names end with an index. */
export function couponsV2({ promotions = [] }: Transaction): JsonObject {
  if (promotions.length === 0) return {}
  const each = promotions.map(({ coupon_id, amount, type }, index) => ({
    [`coupon_type_${index}`]: type === 'CASH' ? 'CASH' : 'NO_CASH',
    [`coupon_id_${index}`]: coupon_id,
    [`coupon_fee_${index}`]: amount,
  }))
  return Object.assign({ coupon_count: promotions.length }, ...each) as JsonObject
}
