import type { RefusalFacts } from '../gateway/refusal'
import { refusals } from '../gateway/refusal'
import { type Machine, again, refuse, stay, to } from '../machine/machine'

export const states = ['ABSENT', 'NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED'] as const

export type State = (typeof states)[number]

/** How a state reads in `trade_state_desc`. */
export const descriptions = {
  ABSENT: '',
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
} as const satisfies Readonly<Record<State, string>>

/** What transactions refuse. */
export const transactionRefusals = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '订单不存在', internal: 268512771 },
  reentry: refusals.reentry,
  closed: { status: 400, code: 'ORDER_CLOSED', message: '该订单已关闭，请重新下单', internal: 268447914 },
  alreadyPaid: { status: 400, code: 'INVALID_REQUEST', message: '该订单已支付', internal: 268449538 },
  paid: { status: 400, code: 'ORDER_PAID', message: '订单已支付，不能关闭', internal: 268498689 },
  notPayable: { status: 400, code: 'INVALID_REQUEST', message: '订单不是待支付状态', internal: 268447914 },
  otherPayer: {
    status: 500,
    code: 'OPENID_MISMATCH',
    message: '下单账号与支付账号不一致',
    internal: 268447914,
  },
  // A refund says in its own words that there is nothing to refund.
  notRefundable: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '订单不存在', internal: 268512771 },
} as const satisfies Readonly<Record<string, RefusalFacts>>

/**
 * What each event does to a transaction.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
 */
export const transactionMachine = {
  states,
  refusals: transactionRefusals,
  rows: {
    prepay: {
      ABSENT: to('NOTPAY'),
      NOTPAY: again('reentry'),
      CLOSED: refuse('closed'),
      otherwise: refuse('alreadyPaid'),
    },
    query: { ABSENT: refuse('absent'), otherwise: stay },
    close: { ABSENT: refuse('absent'), NOTPAY: to('CLOSED'), CLOSED: stay, otherwise: refuse('paid') },
    refund: { SUCCESS: to('REFUND'), REFUND: stay, otherwise: refuse('notRefundable') },
    userPays: { ABSENT: refuse('absent'), NOTPAY: to('SUCCESS'), otherwise: refuse('notPayable') },
    paymentFails: { ABSENT: refuse('absent'), NOTPAY: stay, otherwise: refuse('notPayable') },
    timeExpires: { NOTPAY: to('CLOSED'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof transactionRefusals>

export type Event = keyof typeof transactionMachine.rows
