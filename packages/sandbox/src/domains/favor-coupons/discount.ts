import type { DiscountedGoods } from './coupon'
import type { CouponTradeType, UseRule } from './stock'

/** Goods of an order; amounts in fen. */
export interface Goods {
  readonly merchant_goods_id: string
  readonly quantity: number
  readonly unit_price: number
}

/** An order that is to be paid, as the rules of coupons see it; amounts in fen. */
export interface Order {
  /** Merchant that is paid. */
  readonly payee: string
  readonly total: number
  readonly trade_type: string
  readonly goods_tag?: string | undefined
  readonly goods: readonly Goods[]
  /** Amount that is still to be paid after other coupons. Default: the total. */
  readonly rest?: number
}

/** Discount of one coupon on an order, in fen. */
export interface Discount {
  readonly amount: number
  /** Goods that it is for; none for the whole order. */
  readonly goods: readonly DiscountedGoods[]
}

/** Reasons why a payment cannot use a coupon. */
export type Refusal = 'merchant' | 'goods-tag' | 'trade-type' | 'goods' | 'minimum'

// Payments in a browser and by QR code have no name of their own; those within WeChat can be of a mini program.
const namesOf: Readonly<Record<string, readonly CouponTradeType[]>> = {
  JSAPI: ['MICROAPP', 'OTHER'],
  APP: ['APPPAY'],
  MICROPAY: ['CARD'],
  FACEPAY: ['FACE'],
  PAP: ['PPAY'],
  AUTH: ['PPAY'],
}

/** An order that a coupon discounts. */
interface Eligible {
  /** Price that counts toward the minimum, in fen. */
  readonly base: number
  /** Largest discount: the payer pays at least 1 fen of each order. */
  readonly most: number
  /** Goods that the coupon is for; `undefined` for the whole order. */
  readonly goods: readonly Goods[] | undefined
}

/**
 * The discount of a coupon on each order of a payment, or why it cannot be used. All orders must be of its merchants; of a
 * combined payment, it discounts the orders with its tag, in proportion to what is to be paid of each.
 */
export function discountsOf(rule: UseRule, orders: readonly Order[]): Discount[] | Refusal {
  if (!orders.every(({ payee }) => rule.available_merchants.includes(payee))) return 'merchant'
  const tagged = orders.map(
    ({ goods_tag = '' }) => rule.goods_tag.length === 0 || rule.goods_tag.includes(goods_tag),
  )
  if (!tagged.includes(true)) return 'goods-tag'
  if (!orders.every((order) => isTradeTypeOf(rule, order))) return 'trade-type'
  const eligible = orders.map((order, index) =>
    tagged[index] === true ? eligibleOf(rule, order) : undefined,
  )
  if (eligible.every((each) => each === undefined)) return 'goods'
  if (eligible.reduce((sum, each) => sum + (each?.base ?? 0), 0) < rule.transaction_minimum) return 'minimum'
  const most = eligible.map((each) => each?.most ?? 0)
  const amount = Math.min(
    rule.coupon_amount,
    most.reduce((sum, each) => sum + each, 0),
  )
  if (amount <= 0) return 'minimum'
  return inProportion(amount, most).map((share, index) => {
    const goods = eligible[index]?.goods
    return { amount: share, goods: goods === undefined ? [] : spread(goods, share) }
  })
}

function isTradeTypeOf({ trade_type }: UseRule, order: Order): boolean {
  const names = namesOf[order.trade_type] ?? ['OTHER']
  return trade_type.length === 0 || names.some((name) => trade_type.includes(name))
}

function eligibleOf(rule: UseRule, order: Order): Eligible | undefined {
  const { total, rest = total } = order
  const goods = rule.available_items.length === 0 ? undefined : eligibleGoods(rule, order)
  if (goods?.length === 0) return undefined
  const base = Math.min(total, goods?.reduce((sum, each) => sum + priceOf(each), 0) ?? baseOf(rule, order))
  return { base, most: Math.max(0, Math.min(base, rest - 1)), goods }
}

const priceOf = ({ quantity, unit_price }: Goods): number => quantity * unit_price

function eligibleGoods({ available_items }: UseRule, { goods }: Order): readonly Goods[] {
  return goods.filter((each) => available_items.includes(each.merchant_goods_id) && priceOf(each) > 0)
}

// Goods that no discount applies to do not count.
function baseOf({ unavailable_items }: UseRule, { goods, total }: Order): number {
  const excluded = goods.filter(({ merchant_goods_id }) => unavailable_items.includes(merchant_goods_id))
  return total - excluded.reduce((sum, each) => sum + priceOf(each), 0)
}

function spread(goods: readonly Goods[], amount: number): DiscountedGoods[] {
  const shares = inProportion(amount, goods.map(priceOf))
  return goods.map(({ merchant_goods_id: goods_id, quantity, unit_price }, index) => {
    return { goods_id, quantity, price: unit_price, discount_amount: shares[index] ?? 0 }
  })
}

// Rounded down to a fen; the later parts take the rest. No part gets more than its weight if the sum of all does not.
function inProportion(amount: number, weights: readonly number[]): number[] {
  let left = amount
  let weight = weights.reduce((sum, each) => sum + each, 0)
  return weights.map((each) => {
    const share = weight === 0 ? 0 : Number((BigInt(left) * BigInt(each)) / BigInt(weight))
    left -= share
    weight -= each
    return share
  })
}
