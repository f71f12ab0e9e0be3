import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { releaseBudget } from './budget'
import type { FavorCoupon } from './coupon'
import { favorCoupons, favorStocks } from './entities'
import { stopStock } from './stop'

/** Stops a stock whose time is over. */
export const stockEnd = defineDeadline('favor-stock-ends', (context, { number }) => {
  stopStock(context, favorStocks.get(context, { stock_id: number }), 'ends')
})

/** Ends a coupon that was not used; its money is no longer needed. */
export function expireCoupon(context: Context, coupon: FavorCoupon): FavorCoupon {
  const expired = favorCoupons.apply(context, coupon, 'timeExpires')
  if (expired !== coupon) releaseBudget(context, favorStocks.get(context, { stock_id: coupon.stock_id }))
  return expired
}

/** Ends a coupon whose time is over. */
export const couponExpiry = defineDeadline('favor-coupon-expires', (context, { number }) => {
  expireCoupon(context, favorCoupons.get(context, { coupon_id: number }))
})
