import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'
import { busifavorErrors } from './errors'

export const stockStates = ['ABSENT', 'UNAUDIT', 'RUNNING', 'PAUSED', 'STOPED'] as const

export type StockState = (typeof stockStates)[number]

/**
 * Effect of each event on a stock of merchant coupons.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
 */
export const stockMachine = {
  states: stockStates,
  errors: busifavorErrors,
  rows: {
    create: { ABSENT: to('RUNNING'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    modify: { ABSENT: reject('absent'), STOPED: reject('stockEnded'), otherwise: stay },
    send: { ABSENT: reject('absent'), RUNNING: stay, otherwise: reject('notRunning') },
    goesToAudit: { ABSENT: reject('absent'), RUNNING: to('UNAUDIT'), otherwise: reject('illegalState') },
    passesAudit: { ABSENT: reject('absent'), UNAUDIT: to('RUNNING'), otherwise: reject('illegalState') },
    pauses: { ABSENT: reject('absent'), RUNNING: to('PAUSED'), otherwise: reject('illegalState') },
    resumes: { ABSENT: reject('absent'), PAUSED: to('RUNNING'), otherwise: reject('illegalState') },
    stops: { ABSENT: reject('absent'), STOPED: reject('illegalState'), otherwise: to('STOPED') },
    timeExpires: { ABSENT: stay, otherwise: to('STOPED') },
  },
} as const satisfies Machine<StockState, string, keyof typeof busifavorErrors>
