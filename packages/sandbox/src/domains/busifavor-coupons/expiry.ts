import { defineDeadline } from '../../domain/deadline'
import { busifavorCoupons, busifavorStocks } from './entities'

/** Stops a stock whose time is over. */
export const stockEnd = defineDeadline('busifavor-stock-ends', (context, { number }) => {
  busifavorStocks.apply(context, busifavorStocks.get(context, { stock_id: number }), 'timeExpires')
})

/** Ends a coupon whose time is over; the number names its stock and its code. */
export const couponExpiry = defineDeadline('busifavor-coupon-expires', (context, { number }) => {
  const [stock_id = '', ...code] = number.split(' ')
  const coupon = busifavorCoupons.get(context, { stock_id, coupon_code: code.join(' ') })
  busifavorCoupons.apply(context, coupon, 'timeExpires')
})
