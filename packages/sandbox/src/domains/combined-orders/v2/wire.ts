import { compactTime } from '../../../clock/beijing-time'
import type { Context } from '../../../domain/context'
import type { JsonObject } from '../../../domain/fields'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { Promotion } from '../../favor-coupons/promotion'
import { amountsOf } from '../../transactions/amounts'
import type { Transaction } from '../../transactions/transaction'
import type { CombinedOrder } from '../combined-order'
import { subOrdersOf } from '../sub-orders'

/** A list of sub orders, as a field of APIv2 holds it. */
const listed = (order_list: readonly object[]): string =>
  JSON.stringify({ order_num: order_list.length, order_list })

const common = ({ combine_appid, combine_mchid, combine_out_trade_no, payer, v2 }: CombinedOrder) =>
  omitUndefined({
    combine_appid,
    combine_mch_id: combine_mchid,
    device_info: v2?.device_info,
    combine_openid: payer,
    combine_out_trade_no,
  })

/** A combined order as a query returns it, without its state. */
export function queriedV2(context: Context, order: CombinedOrder): JsonObject {
  const list = subOrdersOf(context, order).map(
    ({ mchid, trade_type, attach = '', amount, transaction_id, out_trade_no, description, promotions }) =>
      omitUndefined({
        mchid,
        trade_type,
        attach,
        amount: { total_amount: amount.total, currency: amount.currency },
        transaction_id,
        out_trade_no,
        description,
        promotion_detail: promotions?.map(promotionV2),
      }),
  )
  return { ...common(order), result_msg: 'OK', sub_order_list: listed(list) }
}

function promotionV2({ coupon_id, name, scope, type, amount, stock_id, ...paidBy }: Promotion): JsonObject {
  return {
    promotion_id: coupon_id,
    name,
    scope,
    type: type === 'CASH' ? 'COUPON' : 'DISCOUNT',
    amount: String(amount),
    activity_id: stock_id,
    wxpay_contribute: String(paidBy.wechatpay_contribute),
    merchant_contribute: String(paidBy.merchant_contribute),
    other_contribute: String(paidBy.other_contribute),
    // Coupons for certain goods cannot be used: sub orders do not list goods.
    goods_detail: [],
  }
}

/** A paid combined order as its notification states it. */
export function paidV2(context: Context, order: CombinedOrder): JsonObject {
  const { trade_type, payer = '', v2 } = order
  const list = subOrdersOf(context, order).map((subOrder) => paidSubOrder(subOrder, payer))
  return {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    ...common(order),
    trade_type,
    bank_type: 'OTHERS',
    ...omitUndefined({ sign_type: v2?.signType }),
    sub_order_list: listed(list),
  }
}

function paidSubOrder(subOrder: Transaction, openid: string): JsonObject {
  const { appid, mchid, amount, transaction_id, out_trade_no, attach, paidAt = 0 } = subOrder
  return omitUndefined({
    appid,
    mch_id: mchid,
    openid,
    total_fee: amount.total,
    cash_fee: amountsOf(subOrder).payer_total,
    transaction_id,
    out_trade_no,
    attach,
    time_end: compactTime(new Date(paidAt)),
  })
}
