import type { CouponState } from './coupon-machine'

/** An order that a coupon discounted; amounts in fen. */
export interface ConsumedOrder {
  readonly consume_mchid: string
  readonly transaction_id: string
  /** Discount. */
  readonly amount: number
  /** Total of the order. */
  readonly total: number
  readonly goods?: readonly DiscountedGoods[]
}

/** A payment that used a coupon. */
export interface Consumption {
  /** In milliseconds. */
  readonly consumedAt: number
  /** Orders that it discounted: several only of a combined payment. */
  readonly orders: readonly [ConsumedOrder, ...ConsumedOrder[]]
}

/** Discount of a coupon on all orders of a payment, in fen. */
export const consumedAmount = ({ orders }: Consumption): number =>
  orders.reduce((sum, { amount }) => sum + amount, 0)

/** Goods of an order that a coupon made cheaper; amounts in fen. */
export interface DiscountedGoods {
  readonly goods_id: string
  readonly quantity: number
  readonly price: number
  readonly discount_amount: number
}

/** A stored cash coupon of a user. Times in milliseconds, business time. */
export interface FavorCoupon {
  readonly status: CouponState
  readonly coupon_id: string
  readonly stock_id: string
  /** Merchant that created the stock. */
  readonly mchid: string
  /** Merchant that sent it. */
  readonly sender: string
  readonly out_request_no: string
  readonly appid: string
  readonly openid: string
  readonly receivedAt: number
  readonly usableFrom: number
  readonly usableUntil: number
  readonly consumption?: Consumption
  /** Fingerprint of the request that sent it. */
  readonly accepted: string
}
