import { rfc3339 } from '../../clock/beijing-time'
import type { JsonObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { BusifavorCoupon, Change } from './coupon'
import type { BusifavorStock } from './stock'

/** Coupons of a stock that were sent: all and today. */
export interface SentCount {
  readonly total: number
  readonly today: number
}

/** A stock as queries return it. */
export function stockToWire(
  stock: BusifavorStock,
  sent: SentCount,
  codes: { readonly total_count: number; readonly available_count: number },
): JsonObject {
  const {
    stock_id,
    stock_state,
    stock_type,
    belong_merchant,
    coupon_code_mode,
    subsidy,
    discount = 0,
  } = stock
  return {
    ...stock.shown,
    stock_send_rule: sendRuleOf(stock),
    stock_id,
    stock_state,
    stock_type,
    belong_merchant,
    coupon_code_mode,
    subsidy,
    ...(coupon_code_mode === 'MERCHANT_UPLOAD' ? { coupon_code_count: codes } : {}),
    send_count_information: {
      total_send_num: sent.total,
      total_send_amount: sent.total * discount,
      today_send_num: sent.today,
      today_send_amount: sent.today * discount,
    },
  }
}

// The budget can be changed afterwards.
function sendRuleOf({
  shown,
  coupon_code_mode,
  max_coupons,
  max_coupons_by_day,
}: BusifavorStock): JsonObject {
  return {
    ...(shown['stock_send_rule'] as JsonObject),
    ...(coupon_code_mode === 'MERCHANT_UPLOAD' ? {} : { max_coupons }),
    ...omitUndefined({ max_coupons_by_day }),
  }
}

/** A coupon as queries return it, with the rules of its stock. */
export function couponToWire(coupon: BusifavorCoupon, stock: BusifavorStock): JsonObject {
  const { stock_name, comment, goods_name, coupon_use_rule, custom_entrance, display_pattern_info } =
    stock.shown
  const { transferable, shareable } = sendRuleOf(stock)
  const { coupon_code, coupon_state, stock_id, send_request_no, used, returned, deactivated } = coupon
  const { associate_out_trade_no } = coupon
  return omitUndefined({
    stock_name,
    belong_merchant: stock.belong_merchant,
    comment,
    goods_name,
    stock_type: stock.stock_type,
    transferable,
    shareable,
    coupon_state,
    coupon_use_rule,
    custom_entrance,
    display_pattern_info,
    coupon_code,
    stock_id,
    available_start_time: rfc3339(new Date(coupon.usableFrom)),
    expire_time: rfc3339(new Date(coupon.usableUntil)),
    receive_time: rfc3339(new Date(coupon.receivedAt)),
    send_request_no,
    associate_out_trade_no,
    ...changeOf('use', used),
    ...changeOf('return', returned),
    ...changeOf('deactivate', deactivated),
    deactivate_reason: deactivated?.reason,
  })
}

function changeOf(name: string, change: Change | undefined): JsonObject {
  if (change === undefined) return {}
  return { [`${name}_request_no`]: change.request_no, [`${name}_time`]: rfc3339(new Date(change.at)) }
}
