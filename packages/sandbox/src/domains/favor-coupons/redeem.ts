import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { payDiscount } from './budget'
import { callbackUrl } from './callbacks'
import type { FavorCoupon } from './coupon'
import { type Discount, type Order, discountOf } from './discount'
import { favorCoupons, favorStocks } from './entities'
import { favorErrors } from './errors'
import { favorEvents } from './events'
import type { Promotion } from './promotion'
import type { FavorStock } from './stock'
import { isUsableAt } from './validity'
import { couponToWire, isSingleItem } from './wire'

/** A payment that uses coupons. */
export interface Redemption {
  readonly order: Order
  readonly transaction_id: string
  /** The user who pays, by the openid of each appid. */
  readonly openids: readonly string[]
  readonly coupon_ids: readonly string[]
}

/**
 * Uses coupons for a payment: their sponsors pay the discounts, and are notified of COUPON.USE.
 *
 * @throws ApiError if one of them cannot be used for this order
 */
export function redeemCoupons(context: Context, redemption: Redemption): Promotion[] {
  const { order, coupon_ids } = redemption
  const ids = [...new Set(coupon_ids)]
  let rest = order.total
  return ids.map((coupon_id) => {
    const coupon = favorCoupons.get(context, { coupon_id })
    const stock = favorStocks.get(context, { stock_id: coupon.stock_id })
    const discount = checked(context, coupon, stock, { ...redemption, count: ids.length, rest })
    rest -= discount.amount
    redeem(context, coupon, stock, redemption, discount)
    return promotionOf(coupon, stock, order, discount)
  })
}

/** The only user who can use a coupon. */
export function holderOf(context: Context, coupon_id: string): string {
  return favorCoupons.get(context, { coupon_id }).openid
}

function checked(
  context: Context,
  coupon: FavorCoupon,
  stock: FavorStock,
  { order, openids, count, rest }: Redemption & { readonly count: number; readonly rest: number },
): Discount {
  favorCoupons.decide(coupon, 'use')
  if (!openids.includes(coupon.openid)) throw new ApiError(favorErrors.otherUser)
  if (!isUsableAt(coupon, stock.validity, context.clock.now())) throw new ApiError(favorErrors.notNow)
  if (count > 1 && !stock.use.combine_use) throw new ApiError(favorErrors.notCombinable)
  const discount = discountOf(stock.use, order, rest)
  if (typeof discount === 'string') throw new ApiError(favorErrors[discount])
  return discount
}

function redeem(
  context: Context,
  coupon: FavorCoupon,
  stock: FavorStock,
  { order, transaction_id }: Redemption,
  { amount, goods }: Discount,
): void {
  const used = favorCoupons.move(context, coupon, 'USED', {
    consumption: {
      consumedAt: context.clock.now().getTime(),
      consume_mchid: order.payee,
      transaction_id,
      amount,
      total: order.total,
      ...omitUndefined({ goods: goods.length === 0 ? undefined : goods }),
    },
  })
  payDiscount(context, stock, transaction_id, amount)
  const url = callbackUrl(context, stock.mchid)
  if (url === undefined) return
  context.outbox.add({
    mchid: stock.mchid,
    event: favorEvents['COUPON.USE'],
    url,
    resource: couponToWire(used, stock, 'notification'),
  })
}

function promotionOf(
  { coupon_id }: FavorCoupon,
  stock: FavorStock,
  { payee }: Order,
  { amount, goods }: Discount,
): Promotion {
  const isOwn = stock.no_cash || stock.mchid === payee
  return {
    coupon_id,
    name: stock.stock_name,
    scope: isSingleItem(stock) ? 'SINGLE' : 'GLOBAL',
    type: stock.no_cash ? 'NOCASH' : 'CASH',
    amount,
    stock_id: stock.stock_id,
    wechatpay_contribute: 0,
    merchant_contribute: isOwn ? amount : 0,
    other_contribute: isOwn ? 0 : amount,
    currency: 'CNY',
    ...omitUndefined({
      goods_detail:
        goods.length === 0 ? undefined : goods.map(({ price, ...each }) => ({ ...each, unit_price: price })),
    }),
  }
}
