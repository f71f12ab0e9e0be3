import { rfc3339 } from '../clock/beijing-time'
import { present } from '../gateway/present'
import { type Shape, type Shaped, shaped } from '../gateway/shape'
import type { Refund } from './refund'

/** What the operations answer, and the notifications say, of a refund. */
export const shapes = {
  answer: [
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
    'transaction_id',
    'out_trade_no',
    'refund_id',
    'out_refund_no',
    'refund_status',
    'success_time',
    'user_received_account',
    ['amount', ['total', 'refund', 'payer_total', 'payer_refund']],
  ],
} as const satisfies Readonly<Record<string, Shape>>

/** A refund as an operation answers it. The sandbox knows no coupons and no fees: the user gets back what he paid. */
export function onWire<As extends keyof typeof shapes>(
  refund: Refund,
  as: As,
): Shaped<ReturnType<typeof described>, (typeof shapes)[As]> {
  return shaped(described(refund), shapes[as])
}

function described(refund: Refund) {
  const { total, refund: refunded } = refund.amount
  return {
    ...refund,
    ...present({
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
      refund_fee: 0,
    },
  }
}
