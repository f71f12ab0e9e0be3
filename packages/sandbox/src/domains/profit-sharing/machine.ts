import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'PROCESSING', 'FINISHED'] as const

export type State = (typeof states)[number]

/** Errors of profit sharing. */
export const sharingErrors = {
  absent: {
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    message: '记录不存在',
    internal: 268512771,
    v2: { code: 'ORDER_NOT_EXIST' },
  },
  reentry: invalidRequest('请求参数与原单号的参数不一致'),
  noTransaction: { ...invalidRequest('订单不存在'), v2: { code: 'ORDER_NOT_EXIST' } },
  notShareable: { ...invalidRequest('非分账订单不支持分账'), v2: { code: 'NOT_SHARE_ORDER' } },
  sharingFinished: invalidRequest('分账订单已完结，不能再次分账'),
  tooSoon: { ...invalidRequest('订单处理中，请稍后重试'), v2: { code: 'ORDER_NOT_READY' } },
  tooMany: invalidRequest('订单分账次数超过上限'),
  noReceiver: invalidRequest('分账接收方列表为空'),
  sameReceiver: invalidRequest('分账接收方重复'),
  unknownReceiver: { ...invalidRequest('分账接收方未添加'), v2: { code: 'RECEIVER_INVALID' } },
  overRatio: {
    status: 403,
    code: 'RULE_LIMIT',
    message: '超出最大分账比例',
    internal: 268567043,
    v2: { code: 'RULE_LIMIT' },
  },
  overAmount: {
    status: 403,
    code: 'NOT_ENOUGH',
    message: '分账金额不足',
    internal: 268567042,
    v2: { code: 'NOTENOUGH' },
  },
  noShare: invalidRequest('分账单没有该分账接收方'),
  notProcessing: invalidRequest('分账单不是处理中状态'),
  overReturn: {
    status: 403,
    code: 'NOT_ENOUGH',
    message: '回退金额超过可回退金额',
    internal: 268567042,
    v2: { code: 'NOTENOUGH' },
  },
  noMoneyToReturn: {
    status: 403,
    code: 'NOT_ENOUGH',
    message: '回退方可用余额不足，请充值后使用原单号重试',
    internal: 268567042,
    v2: { code: 'NOTENOUGH' },
  },
  noSubsidy: invalidRequest('分账补贴还未到账，不能受理分账'),
  tooLate: invalidRequest('分账单已超过可回退的最大期限'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on an order of profit sharing. Each receiver has a result of its own.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
 */
export const sharingMachine = {
  states,
  errors: sharingErrors,
  rows: {
    create: { ABSENT: to('PROCESSING'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    finishes: { ABSENT: reject('absent'), PROCESSING: to('FINISHED'), otherwise: reject('notProcessing') },
  },
} as const satisfies Machine<State, string, keyof typeof sharingErrors>
