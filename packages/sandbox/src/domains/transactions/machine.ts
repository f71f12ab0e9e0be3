import type { ErrorDefinition } from '../../domain/api-error'
import { apiErrors } from '../../domain/api-error'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED'] as const

export type State = (typeof states)[number]

/** `trade_state_desc` of each state. */
export const descriptions = {
  ABSENT: '',
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
} as const satisfies Readonly<Record<State, string>>

/** Errors of transactions. */
export const transactionErrors = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '订单不存在', internal: 268512771 },
  reentry: apiErrors.reentry,
  closed: { status: 400, code: 'ORDER_CLOSED', message: '该订单已关闭，请重新下单', internal: 268447914 },
  alreadyPaid: { status: 400, code: 'INVALID_REQUEST', message: '该订单已支付', internal: 268449538 },
  paid: { status: 400, code: 'ORDER_PAID', message: '订单已支付，不能关闭', internal: 268498689 },
  numberUsed: { status: 403, code: 'OUT_TRADE_NO_USED', message: '商户订单号重复', internal: 268447914 },
  partOfCombined: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '合单支付的子单只能随合单一起支付',
    internal: 268447914,
  },
  notPayable: { status: 400, code: 'INVALID_REQUEST', message: '订单不是待支付状态', internal: 268447914 },
  otherPayer: {
    status: 500,
    code: 'OPENID_MISMATCH',
    message: '下单账号与支付账号不一致',
    internal: 268447914,
  },
  // The refund domain has its own errors for a transaction that cannot be refunded.
  notRefundable: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '订单不存在', internal: 268512771 },
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a transaction.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
 */
export const transactionMachine = {
  states,
  errors: transactionErrors,
  rows: {
    prepay: {
      ABSENT: to('NOTPAY'),
      NOTPAY: replayOr('reentry'),
      CLOSED: reject('closed'),
      otherwise: reject('alreadyPaid'),
    },
    query: { ABSENT: reject('absent'), otherwise: stay },
    close: { ABSENT: reject('absent'), NOTPAY: to('CLOSED'), CLOSED: stay, otherwise: reject('paid') },
    refund: { SUCCESS: to('REFUND'), REFUND: stay, otherwise: reject('notRefundable') },
    userPays: { ABSENT: reject('absent'), NOTPAY: to('SUCCESS'), otherwise: reject('notPayable') },
    paymentFails: { ABSENT: reject('absent'), NOTPAY: stay, otherwise: reject('notPayable') },
    timeExpires: { NOTPAY: to('CLOSED'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof transactionErrors>
