import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

/** States of an authorization. `UNBINDUSER` is one that no user has confirmed yet. */
export const states = ['ABSENT', 'UNBINDUSER', 'AVAILABLE', 'UNAVAILABLE'] as const

export type State = (typeof states)[number]

/** Errors of authorizations, by the table of the official page. */
export const permissionErrors = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '授权协议不存在', internal: 271317510 },
  reentry: apiErrors.reentry,
  codeUsed: invalidRequest('授权协议号已使用，请更换后再发起预授权'),
  notBound: invalidRequest('授权协议未绑定用户'),
  notConfirmable: invalidRequest('授权协议不是待授权状态'),
  expired: invalidRequest('预授权已过期，请重新发起预授权'),
  otherUser: invalidRequest('商户解除授权的授权码不是这个用户签约的授权'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on an authorization.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
 */
export const permissionMachine = {
  states,
  errors: permissionErrors,
  rows: {
    apply: { ABSENT: to('UNBINDUSER'), UNBINDUSER: replayOr('reentry'), otherwise: reject('codeUsed') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    terminate: {
      ABSENT: reject('absent'),
      UNBINDUSER: reject('notBound'),
      AVAILABLE: to('UNAVAILABLE'),
      otherwise: stay,
    },
    userConfirms: {
      ABSENT: reject('absent'),
      UNBINDUSER: to('AVAILABLE'),
      otherwise: reject('notConfirmable'),
    },
    userTerminates: {
      ABSENT: reject('absent'),
      AVAILABLE: to('UNAVAILABLE'),
      otherwise: reject('notBound'),
    },
  },
} as const satisfies Machine<State, string, keyof typeof permissionErrors>
