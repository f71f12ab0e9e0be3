import { rfc3339 } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projected, type Projection, project } from '../../domain/projection'
import { amountsOf } from '../transactions/amounts'
import { promotion } from '../transactions/wire'
import type { CombinedOrder } from './combined-order'
import { subOrdersOf } from './sub-orders'

const fields = [
  'combine_appid',
  'combine_mchid',
  'combine_out_trade_no',
  'combine_transaction_id',
  ['scene_info', ['device_id']],
  [
    'sub_orders',
    [
      'mchid',
      'sub_mchid',
      'sub_appid',
      'trade_type',
      'trade_state',
      'bank_type',
      'attach',
      'success_time',
      'transaction_id',
      'out_trade_no',
      ['amount', ['total_amount', 'currency', 'payer_amount', 'payer_currency']],
      ['promotion_detail', promotion],
    ],
  ],
  ['combine_payer_info', ['openid']],
] as const satisfies Projection

/** A combined order in responses and in the notification, with the states of its sub orders. */
export function toWire(
  context: Context,
  order: CombinedOrder,
): Projected<ReturnType<typeof described>, typeof fields> {
  return project(described(context, order), fields)
}

function described(context: Context, order: CombinedOrder) {
  const { payer } = order
  return {
    ...order,
    ...omitUndefined({ combine_payer_info: payer === undefined ? undefined : { openid: payer } }),
    sub_orders: subOrdersOf(context, order).map(({ amount, paidAt, promotions, ...subOrder }) => ({
      ...subOrder,
      ...omitUndefined({ success_time: paidAt === undefined ? undefined : rfc3339(new Date(paidAt)) }),
      amount: {
        total_amount: amount.total,
        currency: amount.currency,
        payer_amount: amountsOf({ amount, ...omitUndefined({ promotions }) }).payer_total,
        payer_currency: amount.currency,
      },
      ...omitUndefined({ promotion_detail: promotions }),
    })),
  }
}
