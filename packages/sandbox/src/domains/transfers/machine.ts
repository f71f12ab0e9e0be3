import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'WAIT_USER_CONFIRM', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] as const

export type State = (typeof states)[number]

/** Errors of transfers. */
export const transferErrors = {
  absent: { status: 404, code: 'NOT_FOUND', message: '记录不存在', internal: 268512771 },
  reentry: invalidRequest('单号已存在但信息不一致'),
  notEnough: { status: 403, code: 'NOT_ENOUGH', message: '资金不足', internal: 268567042 },
  beyondLimits: invalidRequest('超过单笔转账上下限，核实产品设置是否准确'),
  notCancelable: invalidRequest('当前单据状态不支持撤销'),
  notConfirmable: invalidRequest('当前单据状态不支持确认收款'),
  otherReceiver: invalidRequest('收款用户与转账单指定的用户不一致'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a transfer.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
 */
export const transferMachine = {
  states,
  errors: transferErrors,
  rows: {
    create: { ABSENT: to('WAIT_USER_CONFIRM'), otherwise: replayOr('reentry') },
    createAuthorized: { ABSENT: to('SUCCESS'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    cancel: {
      ABSENT: reject('absent'),
      WAIT_USER_CONFIRM: to('CANCELING'),
      CANCELING: stay,
      CANCELLED: stay,
      otherwise: reject('notCancelable'),
    },
    userConfirms: {
      ABSENT: reject('absent'),
      WAIT_USER_CONFIRM: to('SUCCESS'),
      otherwise: reject('notConfirmable'),
    },
    transferFails: {
      ABSENT: reject('absent'),
      WAIT_USER_CONFIRM: to('FAIL'),
      otherwise: reject('notConfirmable'),
    },
    moneyReturns: { CANCELING: to('CANCELLED'), otherwise: stay },
    timeExpires: { WAIT_USER_CONFIRM: to('FAIL'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof transferErrors>
