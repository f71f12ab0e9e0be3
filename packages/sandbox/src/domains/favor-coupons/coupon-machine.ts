import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'
import { favorErrors } from './errors'

export const couponStates = ['ABSENT', 'SENDED', 'USED', 'EXPIRED'] as const

export type CouponState = (typeof couponStates)[number]

/** Errors of coupons: one that does not exist has an error of its own. */
export const couponErrors = { ...favorErrors, absent: favorErrors.noCoupon } as const

/**
 * Effect of each event on a cash coupon.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
 */
export const couponMachine = {
  states: couponStates,
  errors: couponErrors,
  rows: {
    send: { ABSENT: to('SENDED'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    use: { ABSENT: reject('absent'), SENDED: to('USED'), otherwise: reject('notUsable') },
    timeExpires: { SENDED: to('EXPIRED'), otherwise: stay },
  },
} as const satisfies Machine<CouponState, string, keyof typeof couponErrors>
