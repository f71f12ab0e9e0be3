import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'UNSIGNED', 'SIGNED', 'SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE'] as const

export type State = (typeof states)[number]

export const detailStates = ['ABSENT', 'NOT_USED', 'USING', 'USED', 'SIGN_PLAN_DETAIL_CANCEL'] as const

export type DetailState = (typeof detailStates)[number]

/** Errors of signed plans. The official pages list codes, not messages. */
export const signPlanErrors = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '签约计划不存在', internal: 271317510 },
  otherParameters: invalidRequest('商户签约计划单号已存在，且参数与首次请求时不一致', 271316598),
  detailNoTaken: invalidRequest('商户侧计划明细使用订单号已存在', 271316598),
  notSigned: invalidRequest('用户尚未签约该计划', 271302332),
  signed: invalidRequest('用户已签约该计划', 271302262),
  canceled: { status: 400, code: 'ORDER_CANCELED', message: '签约计划已取消', internal: 271302333 },
  complete: { status: 400, code: 'ORDER_DONE', message: '签约计划已全部完成', internal: 271302262 },
  expired: { status: 400, code: 'INVALID_ORDER_STATE', message: '签约计划已过期', internal: 271302262 },
  otherUser: invalidRequest('用户与签约计划的用户不一致'),
  outOfOrder: invalidRequest('计划明细须按序号依次使用'),
  inUse: invalidRequest('上一个计划明细的服务订单尚未结束'),
  otherNumber: invalidRequest('商户侧订单号与签约时传入的不一致'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

const ended = {
  ABSENT: reject('absent'),
  SIGN_PLAN_CANCEL: reject('canceled'),
  COMPLETE: reject('complete'),
  EXPIRE: reject('expired'),
} as const

/**
 * Effect of each event on the plan of a user. `use` creates the service order of a detail; `lastDetailEnds` is the
 * end of the last of these orders.
 *
 * @see https://pay.weixin.qq.com/docs/partner/products/partner-payscore-plan/development.html
 */
export const signPlanMachine = {
  states,
  errors: signPlanErrors,
  rows: {
    create: { ABSENT: to('UNSIGNED'), otherwise: replayOr('otherParameters') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    stop: {
      ...ended,
      SIGNED: to('SIGN_PLAN_CANCEL'),
      SIGN_PLAN_CANCEL: stay,
      otherwise: reject('notSigned'),
    },
    use: { ...ended, SIGNED: stay, otherwise: reject('notSigned') },
    userSigns: { ...ended, UNSIGNED: to('SIGNED'), otherwise: reject('signed') },
    userCancels: { ...ended, SIGNED: to('SIGN_PLAN_CANCEL'), otherwise: reject('notSigned') },
    serviceRevoked: { SIGNED: to('SIGN_PLAN_CANCEL'), otherwise: stay },
    lastDetailEnds: { SIGNED: to('COMPLETE'), otherwise: stay },
    timePasses: { UNSIGNED: to('EXPIRE'), SIGNED: to('EXPIRE'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof signPlanErrors>

/** Effect of each event on a detail: its service order is created, is paid, or is canceled. */
export const signedDetailMachine = {
  states: detailStates,
  errors: signPlanErrors,
  rows: {
    orderCreated: { NOT_USED: to('USING'), ABSENT: reject('absent'), otherwise: reject('outOfOrder') },
    orderDone: { USING: to('USED'), otherwise: stay },
    orderRevoked: { USING: to('SIGN_PLAN_DETAIL_CANCEL'), otherwise: stay },
  },
} as const satisfies Machine<DetailState, string, keyof typeof signPlanErrors>
