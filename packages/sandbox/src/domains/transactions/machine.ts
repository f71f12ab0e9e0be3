import type { ErrorDefinition } from '../../domain/api-error'
import { apiErrors } from '../../domain/api-error'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

/** States of a transaction. `ACCEPT` and `PAY_FAIL` are of deductions only. */
export const states = [
  'ABSENT',
  'ACCEPT',
  'NOTPAY',
  'USERPAYING',
  'SUCCESS',
  'REFUND',
  'CLOSED',
  'REVOKED',
  'PAYERROR',
  'PAY_FAIL',
] as const

export type State = (typeof states)[number]

/** `trade_state_desc` of each state. */
export const descriptions = {
  ABSENT: '',
  ACCEPT: '等待扣款',
  NOTPAY: '订单未支付',
  USERPAYING: '用户支付中，需要输入密码',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  PAYERROR: '支付失败(其他原因，如银行返回失败)',
  PAY_FAIL: '支付失败',
} as const satisfies Readonly<Record<State, string>>

/** Errors of transactions. */
export const transactionErrors = {
  absent: {
    status: 404,
    code: 'ORDER_NOT_EXIST',
    message: '订单不存在',
    internal: 268512771,
    v2: { code: 'ORDERNOTEXIST' },
  },
  reentry: { ...apiErrors.reentry, v2: { code: 'INVALID_REQUEST', message: '201 商户订单号重复' } },
  closed: {
    status: 400,
    code: 'ORDER_CLOSED',
    message: '该订单已关闭，请重新下单',
    internal: 268447914,
    v2: { code: 'ORDERCLOSED', message: '订单已关闭' },
  },
  reversed: {
    status: 400,
    code: 'ORDER_REVERSED',
    message: '订单已撤销',
    internal: 268447914,
    v2: { code: 'ORDERREVERSED' },
  },
  alreadyPaid: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '该订单已支付',
    internal: 268449538,
    v2: { code: 'ORDERPAID' },
  },
  paid: {
    status: 400,
    code: 'ORDER_PAID',
    message: '订单已支付，不能关闭',
    internal: 268498689,
    v2: { code: 'ORDERPAID', message: '订单已支付' },
  },
  numberUsed: { status: 403, code: 'OUT_TRADE_NO_USED', message: '商户订单号重复', internal: 268447914 },
  beingPaid: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '用户支付中，不能关闭订单',
    internal: 268447914,
    v2: { code: 'TRADE_STATE_ERROR' },
  },
  paymentFailed: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '用户没有输入支付密码',
    internal: 268447914,
    v2: { code: 'TRADE_ERROR' },
  },
  reversalTooSoon: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '请在支付15秒后再撤销订单',
    internal: 268447914,
  },
  reversalTooLate: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '订单已超过7天，无法撤销',
    internal: 268447914,
    v2: { code: 'REVERSE_EXPIRE' },
  },
  notReversible: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '订单状态不支持撤销',
    internal: 268447914,
    v2: { code: 'TRADE_ERROR' },
  },
  partOfCombined: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '合单支付的子单只能随合单一起支付',
    internal: 268447914,
  },
  deducted: {
    status: 400,
    code: 'ORDER_PAID',
    message: '订单已支付，请勿重复发起扣款',
    internal: 268498689,
    v2: { code: 'ORDERPAID' },
  },
  deduction: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '代扣订单由微信支付扣款，用户不能主动支付',
    internal: 268447914,
  },
  notDeductible: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '代扣订单不是待扣款状态',
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
  notRefundable: {
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    message: '订单不存在',
    internal: 268512771,
    v2: { code: 'ORDERNOTEXIST' },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>

const deducting = {
  ACCEPT: replayOr('reentry'),
  NOTPAY: replayOr('reentry'),
  CLOSED: reject('closed'),
  PAY_FAIL: reject('closed'),
  otherwise: reject('deducted'),
} as const

const ending = { ABSENT: reject('absent'), otherwise: reject('notDeductible') } as const

/**
 * Effect of each event on a transaction; the last five are those of deductions.
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
      REVOKED: reject('reversed'),
      USERPAYING: reject('numberUsed'),
      PAYERROR: reject('numberUsed'),
      ACCEPT: reject('numberUsed'),
      PAY_FAIL: reject('closed'),
      otherwise: reject('alreadyPaid'),
    },
    // A payment by code is an order, which the user pays at once or with the password.
    codePays: {
      ABSENT: to('USERPAYING'),
      NOTPAY: reject('numberUsed'),
      USERPAYING: stay,
      CLOSED: reject('closed'),
      REVOKED: reject('reversed'),
      PAYERROR: reject('paymentFailed'),
      ACCEPT: reject('numberUsed'),
      PAY_FAIL: reject('closed'),
      otherwise: reject('alreadyPaid'),
    },
    query: { ABSENT: reject('absent'), otherwise: stay },
    close: {
      ABSENT: reject('absent'),
      NOTPAY: to('CLOSED'),
      CLOSED: stay,
      REVOKED: reject('reversed'),
      USERPAYING: reject('beingPaid'),
      PAYERROR: to('CLOSED'),
      ACCEPT: to('CLOSED'),
      PAY_FAIL: stay,
      otherwise: reject('paid'),
    },
    // APIv2 does not repeat its success.
    closeV2: {
      ABSENT: reject('absent'),
      NOTPAY: to('CLOSED'),
      CLOSED: reject('closed'),
      REVOKED: reject('reversed'),
      USERPAYING: reject('beingPaid'),
      PAYERROR: to('CLOSED'),
      ACCEPT: to('CLOSED'),
      PAY_FAIL: reject('closed'),
      otherwise: reject('paid'),
    },
    reverse: {
      ABSENT: reject('absent'),
      SUCCESS: to('REVOKED'),
      USERPAYING: to('REVOKED'),
      PAYERROR: to('REVOKED'),
      REVOKED: stay,
      CLOSED: reject('closed'),
      otherwise: reject('notReversible'),
    },
    refund: { SUCCESS: to('REFUND'), REFUND: stay, otherwise: reject('notRefundable') },
    userPays: {
      ABSENT: reject('absent'),
      NOTPAY: to('SUCCESS'),
      USERPAYING: to('SUCCESS'),
      otherwise: reject('notPayable'),
    },
    paymentFails: {
      ABSENT: reject('absent'),
      NOTPAY: stay,
      USERPAYING: to('PAYERROR'),
      otherwise: reject('notPayable'),
    },
    timeExpires: { NOTPAY: to('CLOSED'), USERPAYING: to('PAYERROR'), otherwise: stay },
    deduct: { ABSENT: to('NOTPAY'), ...deducting },
    deductLater: { ABSENT: to('ACCEPT'), ...deducting },
    deductionStarts: { ACCEPT: to('NOTPAY'), otherwise: stay },
    deductionSucceeds: { ...ending, NOTPAY: to('SUCCESS') },
    deductionFails: { ...ending, NOTPAY: to('PAY_FAIL') },
  },
} as const satisfies Machine<State, string, keyof typeof transactionErrors>
