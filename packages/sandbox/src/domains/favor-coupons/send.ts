import { dateInBeijing, dayOf } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { FavorCoupon } from './coupon'
import { countCoupons } from './counts'
import { favorCoupons, favorStocks } from './entities'
import { favorErrors } from './errors'
import { couponExpiry } from './expiry'
import type { FavorStock } from './stock'
import { validityOf } from './validity'

/** A coupon that is to be sent. */
export type Sending = Pick<FavorCoupon, 'sender' | 'out_request_no' | 'appid' | 'openid' | 'accepted'>

/**
 * Sends a coupon of a stock to a user.
 *
 * @throws ApiError
 */
export function sendCoupon(context: Context, stock: FavorStock, sending: Sending): FavorCoupon {
  const { stock_id, mchid } = stock
  if (sending.sender !== mchid) throw new ApiError(favorErrors.crossMerchant)
  favorStocks.decide(stock, 'send')
  const now = context.clock.now()
  checkLimits(context, stock, sending.openid, now)
  const coupon: FavorCoupon = {
    ...sending,
    status: 'SENDED',
    coupon_id: context.numbers.couponId(),
    stock_id,
    mchid,
    receivedAt: now.getTime(),
    ...validityOf(stock.validity, now),
  }
  favorCoupons.insert(context, coupon)
  favorStocks.save(context, { ...stock, distributed: stock.distributed + 1 })
  const { coupon_id: number, usableUntil: dueAt } = coupon
  couponExpiry.schedule(context, { dueAt, mchid, number })
  return coupon
}

function checkLimits(
  { database }: Context,
  { beginsAt, endsAt, stock_id, send, use, distributed }: FavorStock,
  openid: string,
  now: Date,
): void {
  if (now.getTime() < beginsAt || now.getTime() >= endsAt) throw new ApiError(favorErrors.notBegun)
  if (distributed >= send.max_coupons) throw new ApiError(favorErrors.usedUp)
  const receivedSince = dayOf(dateInBeijing(now))?.start ?? 0
  const today = countCoupons(database, { stock_id, receivedSince })
  const { max_amount_by_day } = send
  if (max_amount_by_day !== undefined && (today + 1) * use.coupon_amount > max_amount_by_day)
    throw new ApiError(favorErrors.usedUp)
  if (countCoupons(database, { stock_id, openid }) >= send.max_coupons_per_user)
    throw new ApiError(favorErrors.perUser)
}
