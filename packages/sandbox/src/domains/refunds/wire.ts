import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projection, type Projected, project } from '../../domain/projection'
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

/**
 * A refund in the response of an operation. The sandbox has no coupons: the user gets back the amount
 * paid.
 */
export function toWire<As extends keyof typeof projections>(
  refund: Refund,
  as: As,
): Projected<ReturnType<typeof described>, (typeof projections)[As]> {
  return project(described(refund), projections[as])
}

function described(refund: Refund) {
  const { mchid, sub_mchid, ...rest } = refund
  const { total, refund: refunded } = refund.amount
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
      payer_total: total,
      payer_refund: refunded,
      settlement_refund: refunded,
      settlement_total: total,
      discount_refund: 0,
      currency: 'CNY' as const,
      refund_fee: refund.feeReturned,
    },
  }
}
