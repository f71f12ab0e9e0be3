import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'WAIT_USER_CONFIRM', 'TAKING_EFFECT', 'CLOSED'] as const

export type State = (typeof states)[number]

/** Errors of authorizations. */
export const authorizationErrors = {
  absent: { status: 404, code: 'NOT_FOUND', message: '授权单不存在', internal: 268512771 },
  reentry: invalidRequest('单号已存在但信息不一致'),
  secondOfScene: invalidRequest('用户在当前场景下的授权数量达到限制，不支持发起授权'),
  notConfirmable: invalidRequest('当前授权单状态不支持确认授权'),
  notEffective: invalidRequest('授权单未生效'),
  otherScene: invalidRequest('转账场景与授权单的转账场景不一致'),
  otherUser: invalidRequest('确认授权的用户与授权单指定的用户不一致'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on an authorization.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399293
 */
export const authorizationMachine = {
  states,
  errors: authorizationErrors,
  rows: {
    apply: { ABSENT: to('WAIT_USER_CONFIRM'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    use: { ABSENT: reject('absent'), TAKING_EFFECT: stay, otherwise: reject('notEffective') },
    merchantCloses: {
      ABSENT: reject('absent'),
      WAIT_USER_CONFIRM: reject('notEffective'),
      TAKING_EFFECT: to('CLOSED'),
      otherwise: stay,
    },
    userConfirms: {
      ABSENT: reject('absent'),
      WAIT_USER_CONFIRM: to('TAKING_EFFECT'),
      otherwise: reject('notConfirmable'),
    },
    platformCloses: {
      ABSENT: reject('absent'),
      TAKING_EFFECT: to('CLOSED'),
      otherwise: reject('notEffective'),
    },
    timeExpires: { WAIT_USER_CONFIRM: to('CLOSED'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof authorizationErrors>
