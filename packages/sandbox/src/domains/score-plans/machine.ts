import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'NORMAL', 'STOP'] as const

export type State = (typeof states)[number]

/** Errors of plans. The official pages list codes, not messages. */
export const planErrors = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '支付分计划不存在', internal: 271317510 },
  otherParameters: invalidRequest('商户侧计划号已存在，且参数与首次请求时不一致', 271316598),
  stopped: invalidRequest('支付分计划已停止，无法签约'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a plan.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
 */
export const planMachine = {
  states,
  errors: planErrors,
  rows: {
    create: { ABSENT: to('NORMAL'), otherwise: replayOr('otherParameters') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    stop: { ABSENT: reject('absent'), NORMAL: to('STOP'), otherwise: stay },
    sign: { ABSENT: reject('absent'), NORMAL: stay, otherwise: reject('stopped') },
  },
} as const satisfies Machine<State, string, keyof typeof planErrors>
