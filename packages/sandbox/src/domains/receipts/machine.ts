import { type ErrorDefinition, invalidRequest, apiErrors } from '../../domain/api-error'
import { type Machine, reject, stay, to } from '../../domain/machine'

export const states = ['ABSENT', 'GENERATING', 'FINISHED', 'FAILED'] as const

export type State = (typeof states)[number]

/** Errors of receipts. */
export const receiptErrors = {
  absent: { status: 404, code: 'NOT_FOUND', message: '电子回单申请不存在', internal: 268435466 },
  noTransfer: { status: 404, code: 'NOT_FOUND', message: '记录不存在', internal: 268512771 },
  notPaid: invalidRequest('转账未付款成功，不支持申请电子回单'),
  noName: invalidRequest('发起转账时未传入收款用户姓名，不支持申请电子回单'),
  tooLate: invalidRequest('转账已超过可申请电子回单的期限'),
  notGenerating: invalidRequest('电子回单不是生成中状态'),
  neverFails: invalidRequest('该类电子回单没有失败状态'),
  invalidLink: invalidRequest('电子回单下载地址无效或已过期，请重新查询'),
  otherMerchant: { ...apiErrors.noAuthority, message: '电子回单下载地址不属于该商户' },
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on a receipt. Applying again for the same numbers returns the same receipt.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
 */
export const receiptMachine = {
  states,
  errors: receiptErrors,
  rows: {
    apply: { ABSENT: to('GENERATING'), otherwise: stay },
    /** The merchant applies again for one that has expired. */
    applyAgain: { FINISHED: to('GENERATING'), otherwise: stay },
    query: { ABSENT: reject('absent'), otherwise: stay },
    timePasses: { GENERATING: to('FINISHED'), otherwise: stay },
    finishes: { ABSENT: reject('absent'), GENERATING: to('FINISHED'), otherwise: reject('notGenerating') },
    fails: { ABSENT: reject('absent'), GENERATING: to('FAILED'), otherwise: reject('notGenerating') },
  },
} as const satisfies Machine<State, string, keyof typeof receiptErrors>
