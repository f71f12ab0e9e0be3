import { appid, pay, query, refund, says } from './shared-steps'
import { orderV2 } from './v2-payment-rows'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

const sign_type = 'HMAC-SHA256'
const receiver = { type: 'PERSONAL_OPENID', account: 'openid' }
const transaction_id = '{transaction_id}'
const out_order_no = '{number}'

const addReceiver: Step = {
  v2: 'POST /pay/profitsharingaddreceiver',
  with: { appid, sign_type, receiver: JSON.stringify({ ...receiver, relation_type: 'STAFF' }) },
}
const share = (operation: string, amount: number, more: Fields = {}): Step => ({
  v2: `POST /secapi/pay/${operation}`,
  with: {
    appid,
    sign_type,
    transaction_id,
    out_order_no,
    receivers: JSON.stringify([{ ...receiver, amount, description: '分账' }]),
    ...more,
  },
})
const unknownReceiver = JSON.stringify([{ ...receiver, account: 'oUnknown', amount: 1, description: '分账' }])
const finish: Step = {
  v2: 'POST /secapi/pay/profitsharingfinish',
  with: { appid, sign_type, transaction_id, out_order_no, description: '完结' },
}
const paid = [orderV2({ profit_sharing: 'Y' }), pay, query] as const
const shareable = [...paid, { pass: 61 }, addReceiver] as const

const how = {
  notShared: { zh: '订单不是分账订单', en: 'The order was not declared for profit sharing.' },
  soon: { zh: '支付后一分钟内分账', en: 'Share within a minute after the payment.' },
  receiver: { zh: '分给没有添加的接收方', en: 'Share with a receiver that has not been added.' },
  ratio: { zh: '超出最大分账比例', en: 'Share more than the maximum ratio.' },
  rest: {
    zh: '大部分退款后，分账金额超过剩余可分金额',
    en: 'After a refund, share more than is left of the order.',
  },
} as const

/** Profit sharing of APIv2, once and several times. */
export const sharingV2: readonly StateRow[] = [
  ...['profitsharing', 'multiprofitsharing'].flatMap((operation): StateRow[] => [
    {
      code: 'NOT_SHARE_ORDER',
      how: how.notShared,
      steps: [orderV2(), pay, query, { pass: 61 }, addReceiver, share(operation, 1)],
    },
    { code: 'ORDER_NOT_READY', how: how.soon, steps: [...paid, addReceiver, share(operation, 1)] },
    {
      code: 'RECEIVER_INVALID',
      how: how.receiver,
      steps: [...shareable, share(operation, 1, { receivers: unknownReceiver })],
    },
    { code: 'RULE_LIMIT', how: how.ratio, steps: [...shareable, share(operation, 900)] },
    {
      code: 'NOTENOUGH',
      how: how.rest,
      steps: [
        ...shareable,
        refund({ amount: { refund: 900, total: 1000, currency: 'CNY' } }),
        share(operation, 100),
      ],
    },
    {
      code: 'INVALID_REQUEST',
      how: says.reentry,
      steps: [...shareable, share(operation, 1), share(operation, 2)],
    },
  ]),
  { code: 'NOT_SHARE_ORDER', how: how.notShared, steps: [orderV2(), pay, query, { pass: 61 }, finish] },
  { code: 'ORDER_NOT_READY', how: how.soon, steps: [...paid, finish] },
]
