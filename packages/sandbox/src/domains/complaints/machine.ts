import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import { type Machine, reject, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'PENDING', 'PROCESSING', 'PROCESSED'] as const

export type State = (typeof states)[number]

/** Errors of complaints. */
export const complaintErrors = {
  absent: { status: 404, code: 'NOT_FOUND', message: '投诉单不存在', internal: 268435466 },
  otherMerchant: invalidRequest('被诉商户号与投诉单不一致'),
  processed: invalidRequest('投诉单已处理完成，当前状态不支持该操作'),
  notReplied: invalidRequest('请先回复用户，再反馈处理完成'),
  noRefundWanted: {
    status: 400,
    code: 'PARAM_ERROR',
    message: '非极速退款单据, 不能对本单据进行退款进度更新',
    internal: 268435461,
  },
  notImmediate: invalidRequest('投诉单不需要即时服务'),
  reentry: apiErrors.reentry,
  noAddress: { status: 404, code: 'NOT_FOUND', message: '投诉通知回调地址不存在', internal: 268435466 },
  addressExists: {
    status: 400,
    code: 'RESOURCE_ALREADY_EXISTS',
    message: '投诉通知回调地址已存在',
    internal: 268435467,
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>

const open = { ABSENT: reject('absent'), otherwise: reject('processed') } as const

/**
 * Effect of each event on a complaint.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
 */
export const complaintMachine = {
  states,
  errors: complaintErrors,
  rows: {
    create: { ABSENT: to('PENDING'), otherwise: stay },
    query: { ABSENT: reject('absent'), otherwise: stay },
    reply: { ...open, PENDING: to('PROCESSING'), PROCESSING: stay },
    complete: { ...open, PENDING: reject('notReplied'), PROCESSING: to('PROCESSED') },
    approveRefund: { ...open, PENDING: to('PROCESSING'), PROCESSING: stay },
    rejectRefund: { ...open, PENDING: to('PROCESSED'), PROCESSING: to('PROCESSED') },
    refundArrives: { PENDING: to('PROCESSED'), PROCESSING: to('PROCESSED'), otherwise: stay },
    userResponds: { ...open, PENDING: stay, PROCESSING: stay },
    userContinues: { ABSENT: reject('absent'), PENDING: stay, otherwise: to('PENDING') },
    userConfirms: { ...open, PENDING: to('PROCESSED'), PROCESSING: to('PROCESSED') },
    userRevokes: { ...open, PENDING: to('PROCESSED'), PROCESSING: to('PROCESSED') },
  },
} as const satisfies Machine<State, string, keyof typeof complaintErrors>
