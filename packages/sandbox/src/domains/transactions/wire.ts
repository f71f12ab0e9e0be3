import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projection, type Projected, project } from '../../domain/projection'
import { amountsOf } from './amounts'
import { descriptions } from './machine'
import type { Transaction } from './transaction'

const goods = ['merchant_goods_id', 'wechatpay_goods_id', 'goods_name', 'quantity', 'unit_price'] as const
const store = ['id', 'name', 'area_code', 'address'] as const

/** Fields of a coupon of a payment. */
export const promotion = [
  'coupon_id',
  'name',
  'scope',
  'type',
  'amount',
  'stock_id',
  'wechatpay_contribute',
  'merchant_contribute',
  'other_contribute',
  'currency',
  ['goods_detail', ['goods_id', 'quantity', 'unit_price', 'discount_amount']],
] as const satisfies Projection

const byId = [
  'transaction_id',
  'trade_type',
  'trade_state',
  'trade_state_desc',
  'bank_type',
  'success_time',
  'appid',
  'mchid',
  'sp_appid',
  'sp_mchid',
  'sub_appid',
  'sub_mchid',
  'settle_info',
  'description',
  'attach',
  'out_trade_no',
  ['amount', ['total', 'payer_total', 'currency', 'payer_currency']],
  'time_expire',
  'notify_url',
  'goods_tag',
  'limit_pay',
  'support_fapiao',
  ['detail', ['cost_price', 'invoice_id', ['goods_detail', goods]]],
  ['scene_info', ['payer_client_ip', 'device_id', ['store_info', store]]],
  ['promotion_detail', promotion],
] as const satisfies Projection

/** Fields of a transaction in the response of each operation, and in the notification. */
export const projections = {
  byId,
  byNumber: [...byId, ['payer', ['openid', 'sp_openid', 'sub_openid']]],
  notification: [
    'transaction_id',
    ['amount', ['total', 'payer_total', 'currency', 'payer_currency']],
    'mchid',
    'sp_mchid',
    'sub_mchid',
    'trade_state',
    'trade_state_desc',
    'bank_type',
    'success_time',
    ['payer', ['openid', 'sp_openid', 'sub_openid']],
    'out_trade_no',
    'appid',
    'sp_appid',
    'sub_appid',
    'trade_type',
    'attach',
    ['promotion_detail', promotion],
  ],
} as const satisfies Readonly<Record<string, Projection>>

/** A transaction as one operation returns it. */
export function toWire<As extends keyof typeof projections>(
  transaction: Transaction,
  as: As,
): Projected<ReturnType<typeof described>, (typeof projections)[As]> {
  return project(described(transaction), projections[as])
}

function described(transaction: Transaction) {
  const { amount, paidAt, trade_state, mchid, appid, sub_mchid, profit_sharing, promotions, ...rest } =
    transaction
  return {
    ...rest,
    ...omitUndefined(
      sub_mchid === undefined ? { mchid, appid } : { sp_mchid: mchid, sp_appid: appid, sub_mchid },
    ),
    // Only partners receive it.
    ...omitUndefined({
      settle_info: sub_mchid === undefined || profit_sharing === undefined ? undefined : { profit_sharing },
    }),
    trade_state,
    trade_state_desc: transaction.failure?.message ?? descriptions[trade_state],
    ...omitUndefined({ success_time: paidAt === undefined ? undefined : rfc3339(new Date(paidAt)) }),
    // An order that is not paid has no amount paid.
    amount: {
      ...amount,
      ...(paidAt === undefined
        ? {}
        : { payer_total: amountsOf(transaction).payer_total, payer_currency: amount.currency }),
    },
    ...omitUndefined({ promotion_detail: promotions }),
  }
}
