import { type RefusalFacts, invalidRequest, refusals } from '../gateway/refusal'
import { type Machine, refuse, stay, to } from '../machine/machine'

export const states = ['ABSENT', 'GENERATING', 'FINISHED', 'FAILED'] as const

export type State = (typeof states)[number]

/** What receipts refuse. */
export const receiptRefusals = {
  absent: { status: 404, code: 'NOT_FOUND', message: '电子回单申请不存在', internal: 268435466 },
  notGenerating: invalidRequest('电子回单不是生成中状态'),
  neverFails: invalidRequest('该类电子回单没有失败状态'),
  address: invalidRequest('电子回单下载地址无效或已过期，请重新查询'),
  otherMerchant: { ...refusals.noAuthority, message: '电子回单下载地址不属于该商户' },
} as const satisfies Readonly<Record<string, RefusalFacts>>

/**
 * What each event does to a receipt. There is one for its numbers, however often it is applied for.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
 */
export const receiptMachine = {
  states,
  refusals: receiptRefusals,
  rows: {
    apply: { ABSENT: to('GENERATING'), otherwise: stay },
    query: { ABSENT: refuse('absent'), otherwise: stay },
    timePasses: { GENERATING: to('FINISHED'), otherwise: stay },
    finishes: { ABSENT: refuse('absent'), GENERATING: to('FINISHED'), otherwise: refuse('notGenerating') },
    fails: { ABSENT: refuse('absent'), GENERATING: to('FAILED'), otherwise: refuse('notGenerating') },
  },
} as const satisfies Machine<State, string, keyof typeof receiptRefusals>

export type Event = keyof typeof receiptMachine.rows
