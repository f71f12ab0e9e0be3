import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { callbackUrl } from './callbacks'
import { dispatchCode } from './codes'
import type { BusifavorCoupon } from './coupon'
import { busifavorCoupons, busifavorStocks } from './entities'
import { busifavorErrors } from './errors'
import { busifavorEvents } from './events'
import { couponExpiry } from './expiry'
import type { BusifavorStock } from './stock'
import { sentOf } from './stocks'
import { rfc3339 } from '../../clock/beijing-time'
import { validityOf } from './validity'

/** Channels by which a user receives a coupon, as COUPON.SEND names them. */
export const channels = [
  'BUSICOUPON_SEND_CHANNEL_MINIAPP',
  'BUSICOUPON_SEND_CHANNEL_API',
  'BUSICOUPON_SEND_CHANNEL_PAYGIFT',
  'BUSICOUPON_SEND_CHANNEL_H5',
] as const

export type Channel = (typeof channels)[number]

/** A coupon that a user is to receive. */
export interface Sending
  extends Pick<BusifavorCoupon, 'sender' | 'send_request_no' | 'appid' | 'openid' | 'accepted'> {
  /** Code that the merchant gives to the coupon of a stock in the mode MERCHANT_API. */
  readonly coupon_code?: string | undefined
  readonly channel: Channel
}

/**
 * Sends a coupon to a user; the creator of the stock is notified of COUPON.SEND.
 *
 * @throws ApiError
 */
export function sendCoupon(context: Context, stock: BusifavorStock, sending: Sending): BusifavorCoupon {
  busifavorStocks.decide(stock, 'send')
  checkLimits(context, stock, sending.openid)
  const { stock_id, mchid, belong_merchant } = stock
  const { channel, coupon_code: given, ...rest } = sending
  const now = context.clock.now()
  const coupon: BusifavorCoupon = {
    ...rest,
    coupon_state: 'SENDED',
    coupon_code: codeOf(context, stock, { given, openid: sending.openid }),
    stock_id,
    mchid,
    belong_merchant,
    receivedAt: now.getTime(),
    ...validityOf(stock.validity, now),
  }
  busifavorCoupons.insert(context, coupon)
  busifavorStocks.save(context, { ...stock, distributed: stock.distributed + 1 })
  const { coupon_code, usableUntil: dueAt } = coupon
  couponExpiry.schedule(context, { dueAt, mchid, number: `${stock_id} ${coupon_code}` })
  notify(context, stock, coupon, channel)
  return coupon
}

function checkLimits(context: Context, stock: BusifavorStock, openid: string): void {
  const { database, clock } = context
  const { stock_id, max_coupons, max_coupons_by_day, max_coupons_per_user } = stock
  if (clock.now().getTime() >= stock.validity.until) throw new ApiError(busifavorErrors.notBegun)
  const { total, today } = sentOf(context, stock)
  if (total >= max_coupons) throw new ApiError(busifavorErrors.usedUp)
  if (max_coupons_by_day !== undefined && today >= max_coupons_by_day)
    throw new ApiError(busifavorErrors.perDay)
  const row = database.get(
    'SELECT COUNT(*) AS count FROM busifavor_coupons WHERE stock_id = ? AND openid = ?',
    stock_id,
    openid,
  ) as { readonly count: number }
  if (row.count >= max_coupons_per_user) throw new ApiError(busifavorErrors.perUser)
}

function codeOf(
  context: Context,
  { stock_id, coupon_code_mode }: BusifavorStock,
  { given, openid }: { readonly given: string | undefined; readonly openid: string },
): string {
  if (coupon_code_mode === 'MERCHANT_UPLOAD') return dispatchCode(context, stock_id, openid)
  if (coupon_code_mode === 'WECHATPAY_MODE') return context.numbers.couponId()
  const code = given ?? context.numbers.couponId()
  if (busifavorCoupons.find(context, { stock_id, coupon_code: code }) !== undefined)
    throw new ApiError(busifavorErrors.codeUsed)
  return code
}

function notify(
  context: Context,
  stock: BusifavorStock,
  coupon: BusifavorCoupon,
  send_channel: Channel,
): void {
  const url = callbackUrl(context, stock.mchid)
  if (url === undefined) return
  context.outbox.add({
    mchid: stock.mchid,
    event: busifavorEvents['COUPON.SEND'],
    url,
    resource: {
      event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
      coupon_code: coupon.coupon_code,
      stock_id: coupon.stock_id,
      send_time: rfc3339(new Date(coupon.receivedAt)),
      // Only for the appid that the stock names.
      openid: stock.notify_appid === undefined ? '' : coupon.openid,
      unionid: '',
      send_channel,
      send_merchant: coupon.sender,
    },
  })
}
