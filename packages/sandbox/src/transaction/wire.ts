import { rfc3339 } from '../clock/beijing-time'
import { present } from '../gateway/present'
import { type Shape, type Shaped, shaped } from '../gateway/shape'
import { descriptions } from './states'
import type { Transaction } from './transaction'

const goods = ['merchant_goods_id', 'wechatpay_goods_id', 'goods_name', 'quantity', 'unit_price'] as const
const store = ['id', 'name', 'area_code', 'address'] as const

const byId = [
  'transaction_id',
  'trade_type',
  'trade_state',
  'trade_state_desc',
  'bank_type',
  'success_time',
  'appid',
  'mchid',
  'description',
  'attach',
  'out_trade_no',
  ['amount', ['total', 'currency']],
  'time_expire',
  'notify_url',
  'goods_tag',
  'limit_pay',
  'support_fapiao',
  ['detail', ['cost_price', 'invoice_id', ['goods_detail', goods]]],
  ['scene_info', ['payer_client_ip', 'device_id', ['store_info', store]]],
] as const satisfies Shape

/** What each operation answers, and the notification says, of a transaction. */
export const shapes = {
  byId,
  byNumber: [...byId, ['payer', ['openid']]],
  notification: [
    'transaction_id',
    ['amount', ['total', 'payer_total', 'currency', 'payer_currency']],
    'mchid',
    'trade_state',
    'trade_state_desc',
    'bank_type',
    'success_time',
    ['payer', ['openid']],
    'out_trade_no',
    'appid',
    'trade_type',
    'attach',
  ],
} as const satisfies Readonly<Record<string, Shape>>

/** A transaction as one operation answers it. */
export function onWire<As extends keyof typeof shapes>(
  transaction: Transaction,
  as: As,
): Shaped<ReturnType<typeof described>, (typeof shapes)[As]> {
  return shaped(described(transaction), shapes[as])
}

function described(transaction: Transaction) {
  const { amount, paidAt, trade_state } = transaction
  return {
    ...transaction,
    trade_state_desc: descriptions[trade_state],
    ...present({ success_time: paidAt === undefined ? undefined : rfc3339(new Date(paidAt)) }),
    amount: { ...amount, payer_total: amount.total, payer_currency: amount.currency },
  }
}
