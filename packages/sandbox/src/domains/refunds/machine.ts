import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'PROCESSING', 'SUCCESS', 'ABNORMAL', 'CLOSED'] as const

export type State = (typeof states)[number]

/** Errors of refunds. */
export const refundErrors = {
  absent: {
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    message: '退款单不存在',
    internal: 268512771,
    v2: { code: 'REFUNDNOTEXIST' },
  },
  noTransaction: {
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    message: '订单不存在',
    internal: 268512771,
    v2: { code: 'ORDERNOTEXIST' },
  },
  reentry: {
    ...apiErrors.reentry,
    v2: { code: 'REFUND_FEE_MISMATCH', message: '订单金额或退款金额与之前请求不一致，请核实后再试' },
  },
  otherTotal: {
    ...invalidRequest('订单金额或退款金额与之前请求不一致，请核实后再试'),
    v2: { code: 'REFUND_FEE_MISMATCH' },
  },
  overTotal: {
    ...invalidRequest('申请退款金额超过订单可退金额'),
    v2: { code: 'ERROR', message: '累计退款金额大于支付金额' },
  },
  tooMany: { ...invalidRequest('一笔订单最多支持50次部分退款'), v2: { code: 'ERROR' } },
  tooLate: {
    ...invalidRequest('订单已超过可退款的最大期限'),
    v2: { code: 'TRADE_OVERDUE', message: '订单已经超过退款期限' },
  },
  notShared: invalidRequest('订单不是待分账订单，不能从不可用余额出资'),
  overFrozen: {
    ...invalidRequest('订单剩余待分账金额不足，请完结分账后再退款'),
    v2: { code: 'ERROR' },
  },
  tooSoon: { ...apiErrors.frequency, message: '同一笔订单的退款需间隔1分钟' },
  notAbnormal: invalidRequest('当前退款单状态不支持异常退款'),
  notSucceeded: invalidRequest('退款单不是退款成功状态'),
  notAdvanced: invalidRequest('退款单不是平台垫付的退款'),
  notProcessing: invalidRequest('退款单不是处理中状态'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a refund.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
 */
export const refundMachine = {
  states,
  errors: refundErrors,
  rows: {
    create: { ABSENT: to('PROCESSING'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    applyAbnormal: { ABSENT: reject('absent'), ABNORMAL: to('PROCESSING'), otherwise: reject('notAbnormal') },
    succeeds: { ABSENT: reject('absent'), PROCESSING: to('SUCCESS'), otherwise: reject('notProcessing') },
    closes: { ABSENT: reject('absent'), PROCESSING: to('CLOSED'), otherwise: reject('notProcessing') },
    fails: { ABSENT: reject('absent'), PROCESSING: to('ABNORMAL'), otherwise: reject('notProcessing') },
  },
} as const satisfies Machine<State, string, keyof typeof refundErrors>
