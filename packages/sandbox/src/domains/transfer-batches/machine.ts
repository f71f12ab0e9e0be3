import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'WAIT_PAY', 'ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'] as const

export type State = (typeof states)[number]

export type DetailState = 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL'

/** Errors of batches. */
export const batchErrors = {
  absent: { status: 404, code: 'NOT_FOUND', message: '记录不存在', internal: 268512771 },
  reentry: invalidRequest('单号已存在但信息不一致'),
  notWaiting: invalidRequest('批次单不是待付款确认状态'),
  notProcessing: invalidRequest('批次单不是转账中状态'),
  noDetail: invalidRequest('批次单没有该明细单，或该明细单已有结果'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a batch.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
 */
export const batchMachine = {
  states,
  errors: batchErrors,
  rows: {
    create: { ABSENT: to('ACCEPTED'), otherwise: replayOr('reentry') },
    createForApproval: { ABSENT: to('WAIT_PAY'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    merchantApproves: { ABSENT: reject('absent'), WAIT_PAY: to('ACCEPTED'), otherwise: reject('notWaiting') },
    merchantRejects: { ABSENT: reject('absent'), WAIT_PAY: to('CLOSED'), otherwise: reject('notWaiting') },
    timeExpires: { WAIT_PAY: to('CLOSED'), otherwise: stay },
    starts: { ACCEPTED: to('PROCESSING'), otherwise: stay },
    detailsFail: {
      ABSENT: reject('absent'),
      ACCEPTED: to('PROCESSING'),
      PROCESSING: stay,
      otherwise: reject('notProcessing'),
    },
    finishes: {
      ABSENT: reject('absent'),
      ACCEPTED: to('FINISHED'),
      PROCESSING: to('FINISHED'),
      otherwise: reject('notProcessing'),
    },
  },
} as const satisfies Machine<State, string, keyof typeof batchErrors>
