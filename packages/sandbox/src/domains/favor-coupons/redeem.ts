import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { payDiscount } from './budget'
import { callbackUrl } from './callbacks'
import type { ConsumedOrder, Consumption, FavorCoupon } from './coupon'
import { type Discount, type Order, discountsOf } from './discount'
import { favorCoupons, favorStocks } from './entities'
import { favorErrors } from './errors'
import { favorEvents } from './events'
import type { Promotion } from './promotion'
import type { FavorStock } from './stock'
import { isUsableAt } from './validity'
import { couponToWire, isSingleItem } from './wire'

/** An order that is paid, with its number. */
export interface PaidOrder extends Order {
  readonly transaction_id: string
}

/** A payment that uses coupons. */
export interface Redemption {
  /** Several only of a combined payment. */
  readonly orders: readonly PaidOrder[]
  /** The user who pays, by the openid of each appid. */
  readonly openids: readonly string[]
  readonly coupon_ids: readonly string[]
}

/**
 * Uses coupons for a payment: their sponsors pay the discounts, and are notified of COUPON.USE. Returns the coupons of each
 * order.
 *
 * @throws ApiError if one of them cannot be used for this payment
 */
export function redeemCoupons(context: Context, { orders, openids, coupon_ids }: Redemption): Promotion[][] {
  const ids = [...new Set(coupon_ids)]
  const promotions = orders.map((): Promotion[] => [])
  for (const coupon_id of ids) {
    const coupon = favorCoupons.get(context, { coupon_id })
    const stock = favorStocks.get(context, { stock_id: coupon.stock_id })
    checkUser(context, coupon, stock, openids)
    if (ids.length > 1 && !stock.use.combine_use) throw new ApiError(favorErrors.notCombinable)
    const open = orders.map((order, index) => ({
      ...order,
      rest: order.total - discountBy(promotions[index]),
    }))
    const discounts = discountsOf(stock.use, open)
    if (typeof discounts === 'string') throw new ApiError(favorErrors[discounts])
    const discounted = orders.flatMap((order, index) => {
      const discount = discounts[index]
      if (discount === undefined || discount.amount === 0) return []
      promotions[index]?.push(promotionOf(coupon, stock, order, discount))
      return [consumedOrder(order, discount)]
    })
    redeem(context, coupon, stock, discounted)
  }
  return promotions
}

const discountBy = (promotions: readonly Promotion[] = []): number =>
  promotions.reduce((sum, { amount }) => sum + amount, 0)

/** The only user who can use a coupon. */
export function holderOf(context: Context, coupon_id: string): string {
  return favorCoupons.get(context, { coupon_id }).openid
}

function checkUser(
  context: Context,
  coupon: FavorCoupon,
  stock: FavorStock,
  openids: readonly string[],
): void {
  favorCoupons.decide(coupon, 'use')
  if (!openids.includes(coupon.openid)) throw new ApiError(favorErrors.otherUser)
  if (!isUsableAt(coupon, stock.validity, context.clock.now())) throw new ApiError(favorErrors.notNow)
}

const consumedOrder = (
  { payee, transaction_id, total }: PaidOrder,
  { amount, goods }: Discount,
): ConsumedOrder => ({
  consume_mchid: payee,
  transaction_id,
  amount,
  total,
  ...omitUndefined({ goods: goods.length === 0 ? undefined : goods }),
})

function redeem(
  context: Context,
  coupon: FavorCoupon,
  stock: FavorStock,
  [first, ...others]: readonly ConsumedOrder[],
): void {
  if (first === undefined) throw new ApiError(favorErrors.minimum)
  const consumption: Consumption = {
    consumedAt: context.clock.now().getTime(),
    orders: [first, ...others],
  }
  const used = favorCoupons.move(context, coupon, 'USED', { consumption })
  payDiscount(context, stock, consumption)
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
