import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projection, type Projected, project } from '../../domain/projection'
import { refundAmounts, returnedTo } from './amounts'
import type { Refund } from './refund'

/** Fields of a refund in responses and in notifications. */
export const projections = {
  response: [
    'refund_id',
    'out_refund_no',
    'transaction_id',
    'out_trade_no',
    'channel',
    'user_received_account',
    'success_time',
    'create_time',
    'status',
    'funds_account',
    [
      'amount',
      [
        'total',
        'refund',
        ['from', ['account', 'amount']],
        'payer_total',
        'payer_refund',
        'settlement_refund',
        'settlement_total',
        'discount_refund',
        'currency',
        'refund_fee',
      ],
    ],
    ['promotion_detail', ['promotion_id', 'scope', 'type', 'amount', 'refund_amount']],
  ],
  notification: [
    'mchid',
    'sp_mchid',
    'sub_mchid',
    'transaction_id',
    'out_trade_no',
    'refund_id',
    'out_refund_no',
    'refund_status',
    'success_time',
    'user_received_account',
    ['amount', ['total', 'refund', 'payer_total', 'payer_refund']],
  ],
} as const satisfies Readonly<Record<string, Projection>>

/** A refund as one operation returns it. */
export function toWire<As extends keyof typeof projections>(
  refund: Refund,
  as: As,
): Projected<ReturnType<typeof described>, (typeof projections)[As]> {
  return project(described(refund), projections[as])
}

function described(refund: Refund) {
  const { mchid, sub_mchid, promotions, split, ...rest } = refund
  const amounts = refundAmounts(refund)
  return {
    ...rest,
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    ...omitUndefined({
      success_time: refund.succeededAt === undefined ? undefined : rfc3339(new Date(refund.succeededAt)),
    }),
    create_time: rfc3339(new Date(refund.createdAt)),
    refund_status: refund.status,
    amount: {
      ...refund.amount,
      ...amounts,
      currency: 'CNY' as const,
      refund_fee: refund.feeReturned,
    },
    ...omitUndefined({
      promotion_detail: promotions?.map(({ coupon_id, scope, type, amount }) => ({
        promotion_id: coupon_id,
        scope,
        type: type === 'CASH' ? 'COUPON' : 'DISCOUNT',
        amount,
        refund_amount: returnedTo(split, coupon_id),
      })),
    }),
  }
}
