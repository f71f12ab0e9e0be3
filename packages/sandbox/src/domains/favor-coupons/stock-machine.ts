import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'
import { favorErrors } from './errors'

export const stockStates = ['ABSENT', 'unactivated', 'audit', 'running', 'paused', 'stoped'] as const

export type StockState = (typeof stockStates)[number]

/**
 * Effect of each event on a stock of cash coupons.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
 */
export const stockMachine = {
  states: stockStates,
  errors: favorErrors,
  rows: {
    create: { ABSENT: to('unactivated'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    start: {
      ABSENT: reject('absent'),
      unactivated: to('running'),
      running: stay,
      otherwise: reject('illegalState'),
    },
    pause: {
      ABSENT: reject('absent'),
      running: to('paused'),
      paused: stay,
      otherwise: reject('illegalState'),
    },
    restart: {
      ABSENT: reject('absent'),
      paused: to('running'),
      running: stay,
      otherwise: reject('illegalState'),
    },
    stop: { ABSENT: reject('absent'), audit: reject('illegalState'), stoped: stay, otherwise: to('stoped') },
    send: { ABSENT: reject('absent'), running: stay, otherwise: reject('inactive') },
    goesToAudit: {
      ABSENT: reject('absent'),
      unactivated: to('audit'),
      audit: stay,
      otherwise: reject('illegalState'),
    },
    passesAudit: { ABSENT: reject('absent'), audit: to('unactivated'), otherwise: reject('illegalState') },
    ends: { ABSENT: stay, otherwise: to('stoped') },
  },
} as const satisfies Machine<StockState, string, keyof typeof favorErrors>
