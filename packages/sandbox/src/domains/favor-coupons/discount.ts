import type { DiscountedGoods } from './coupon'
import type { CouponTradeType, UseRule } from './stock'

/** Goods of an order; amounts in fen. */
export interface Goods {
  readonly merchant_goods_id: string
  readonly quantity: number
  readonly unit_price: number
}

/** An order that is to be paid, as the rules of coupons see it; `total` in fen. */
export interface Order {
  /** Merchant that is paid. */
  readonly payee: string
  readonly total: number
  readonly trade_type: string
  readonly goods_tag?: string | undefined
  readonly goods: readonly Goods[]
}

/** Discount of one coupon on an order, in fen. */
export interface Discount {
  readonly amount: number
  /** Goods that it is for; none for the whole order. */
  readonly goods: readonly DiscountedGoods[]
}

/** Reasons why an order cannot use a coupon. */
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

/**
 * The discount of a coupon on an order, or why there is none.
 *
 * @param rest - what is still to be paid after other coupons, in fen; the payer pays at least 1 fen
 */
export function discountOf(rule: UseRule, order: Order, rest: number): Discount | Refusal {
  if (!rule.available_merchants.includes(order.payee)) return 'merchant'
  const { goods_tag = '' } = order
  if (rule.goods_tag.length > 0 && !rule.goods_tag.includes(goods_tag)) return 'goods-tag'
  const names = namesOf[order.trade_type] ?? ['OTHER']
  if (rule.trade_type.length > 0 && !names.some((name) => rule.trade_type.includes(name))) return 'trade-type'
  const eligible = rule.available_items.length === 0 ? undefined : eligibleGoods(rule, order)
  if (eligible?.length === 0) return 'goods'
  const base = Math.min(
    order.total,
    eligible?.reduce((sum, each) => sum + priceOf(each), 0) ?? baseOf(rule, order),
  )
  if (base < rule.transaction_minimum) return 'minimum'
  const amount = Math.min(rule.coupon_amount, base, rest - 1)
  if (amount <= 0) return 'minimum'
  return { amount, goods: eligible === undefined ? [] : spread(eligible, amount) }
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

// The goods share the discount in proportion to their prices; the last ones take the rest.
function spread(goods: readonly Goods[], amount: number): DiscountedGoods[] {
  let left = amount
  let price = goods.reduce((sum, each) => sum + priceOf(each), 0)
  return goods.map((each) => {
    const share = Number((BigInt(left) * BigInt(priceOf(each))) / BigInt(price))
    left -= share
    price -= priceOf(each)
    const { merchant_goods_id: goods_id, quantity, unit_price } = each
    return { goods_id, quantity, price: unit_price, discount_amount: share }
  })
}
