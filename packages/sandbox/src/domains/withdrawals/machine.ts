import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'INIT', 'CREATE_SUCCESS', 'SUCCESS', 'FAIL', 'REFUND', 'CLOSE'] as const

export type State = (typeof states)[number]

/** Errors of withdrawals. */
export const withdrawalErrors = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '提现单不存在', internal: 268512771 },
  reentry: apiErrors.reentry,
  notEnough: { status: 403, code: 'NOT_ENOUGH', message: '可用余额不足', internal: 268567042 },
  expired: invalidRequest('当前请求已经超过有效期'),
  notSubMerchant: { ...apiErrors.noAuthority, message: '你无权为当前二级商户发起提现' },
  notProcessing: invalidRequest('提现单不是受理成功状态'),
  notSucceeded: invalidRequest('提现单不是提现成功状态'),
  noBounce: invalidRequest('银行退票应在提现成功后七个工作日内'),
  tooEarly: invalidRequest('日终余额还未生成，请在10点以后发起'),
  tooLate: invalidRequest('每天23点55分后不受理按日终余额预约提现'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a withdrawal. One without the money stays INIT, and the same request tries again.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
 */
export const withdrawalMachine = {
  states,
  errors: withdrawalErrors,
  rows: {
    create: { ABSENT: to('INIT'), CLOSE: reject('expired'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    moneyIsTaken: { INIT: to('CREATE_SUCCESS'), otherwise: stay },
    timeExpires: { INIT: to('CLOSE'), otherwise: stay },
    bankPays: {
      ABSENT: reject('absent'),
      CREATE_SUCCESS: to('SUCCESS'),
      otherwise: reject('notProcessing'),
    },
    bankRefuses: {
      ABSENT: reject('absent'),
      CREATE_SUCCESS: to('FAIL'),
      otherwise: reject('notProcessing'),
    },
    bankReturns: { ABSENT: reject('absent'), SUCCESS: to('REFUND'), otherwise: reject('notSucceeded') },
  },
} as const satisfies Machine<State, string, keyof typeof withdrawalErrors>
