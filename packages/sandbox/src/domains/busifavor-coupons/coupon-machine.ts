import { type Machine, reject, stay, to } from '../../domain/machine'
import { busifavorErrors } from './errors'

export const couponStates = ['ABSENT', 'SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] as const

export type CouponState = (typeof couponStates)[number]

const couponErrors = { ...busifavorErrors, absent: busifavorErrors.noCoupon } as const

/**
 * Effect of each event on a merchant coupon. Requests that repeat the one that changed a coupon are answered before the
 * table is asked.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
 */
export const couponMachine = {
  states: couponStates,
  errors: couponErrors,
  rows: {
    query: { ABSENT: reject('absent'), otherwise: stay },
    use: {
      ABSENT: reject('absent'),
      SENDED: to('USED'),
      USED: reject('usedByOther'),
      EXPIRED: reject('outOfTime'),
      otherwise: reject('notUsable'),
    },
    return: { ABSENT: reject('absent'), USED: to('SENDED'), otherwise: reject('notReturnable') },
    deactivate: {
      ABSENT: reject('absent'),
      SENDED: to('DEACTIVATED'),
      DEACTIVATED: reject('deactivatedByOther'),
      otherwise: reject('notUsable'),
    },
    associate: { ABSENT: reject('absent'), SENDED: stay, otherwise: reject('notUsable') },
    userDeletes: { ABSENT: reject('absent'), SENDED: to('DELETED'), otherwise: reject('notUsable') },
    timeExpires: { SENDED: to('EXPIRED'), otherwise: stay },
  },
} as const satisfies Machine<CouponState, string, keyof typeof couponErrors>
