import { describe, expect, it } from 'vitest'
import { type Discount, type Order, type Refusal, discountsOf } from './discount'
import type { UseRule } from './stock'

const rule: UseRule = {
  coupon_amount: 300,
  transaction_minimum: 1000,
  goods_tag: [],
  trade_type: [],
  limit_pay: [],
  available_items: [],
  unavailable_items: [],
  available_merchants: ['1900000001'],
  combine_use: false,
}
const order: Order = { payee: '1900000001', total: 1000, trade_type: 'JSAPI', goods: [] }
const goods = (id: string, unit_price: number, quantity = 1) => ({
  merchant_goods_id: id,
  quantity,
  unit_price,
})

function discountOf(rules: UseRule, single: Order, rest: number): Discount | Refusal | undefined {
  const discounts = discountsOf(rules, [{ ...single, rest }])
  return typeof discounts === 'string' ? discounts : discounts[0]
}

describe('the discount of a coupon', () => {
  it('is its value, for an order of the minimum', () => {
    expect(discountOf(rule, order, 1000)).toEqual({ amount: 300, goods: [] })
  })

  it('leaves 1 fen to pay', () => {
    expect(discountOf({ ...rule, transaction_minimum: 0 }, { ...order, total: 300 }, 300)).toEqual({
      amount: 299,
      goods: [],
    })
    expect(discountOf({ ...rule, transaction_minimum: 0 }, order, 1)).toBe('minimum')
  })

  it.each<[string, Partial<UseRule>, Partial<Order>, string | number]>([
    ['an order below the minimum', {}, { total: 999 }, 'minimum'],
    ['another merchant', {}, { payee: '1900000002' }, 'merchant'],
    ['an order without the tag', { goods_tag: ['WXG'] }, {}, 'goods-tag'],
    ['an order with another tag', { goods_tag: ['WXG'] }, { goods_tag: 'OTHER' }, 'goods-tag'],
    ['an order with one of the tags', { goods_tag: ['A', 'WXG'] }, { goods_tag: 'WXG' }, 300],
    ['a payment in an app', { trade_type: ['MICROAPP'] }, { trade_type: 'APP' }, 'trade-type'],
    ['a payment in a mini program', { trade_type: ['MICROAPP'] }, {}, 300],
    ['a payment by QR code', { trade_type: ['OTHER'] }, { trade_type: 'NATIVE' }, 300],
    ['an order without the goods', { available_items: ['A'] }, { goods: [goods('B', 1000)] }, 'goods'],
    [
      'goods below the minimum',
      { available_items: ['A'] },
      { total: 2000, goods: [goods('A', 999), goods('B', 1001)] },
      'minimum',
    ],
    [
      'an order that is below the minimum without excluded goods',
      { unavailable_items: ['B'] },
      { total: 1500, goods: [goods('B', 501)] },
      'minimum',
    ],
    ['cheap goods', { transaction_minimum: 0, available_items: ['A'] }, { goods: [goods('A', 20)] }, 20],
  ])('depends on the order: %s', (_, rules, changes, expected) => {
    const discount = discountOf({ ...rule, ...rules }, { ...order, ...changes }, 5000)
    expect(typeof discount === 'string' ? discount : discount?.amount).toBe(expected)
  })

  it('is shared by the goods that it is for, to the fen', () => {
    const cart = [goods('A', 333, 2), goods('B', 1), goods('C', 500)]
    const discount = discountOf(
      { ...rule, available_items: ['A', 'C'], coupon_amount: 100 },
      { ...order, total: 1167, goods: cart },
      1167,
    )
    expect(discount).toEqual({
      amount: 100,
      goods: [
        { goods_id: 'A', quantity: 2, price: 333, discount_amount: 57 },
        { goods_id: 'C', quantity: 1, price: 500, discount_amount: 43 },
      ],
    })
  })
})

describe('the discount of a coupon on a combined payment', () => {
  const amounts = (
    rules: Partial<UseRule>,
    orders: readonly Partial<Order>[],
  ): readonly number[] | Refusal => {
    const discounts = discountsOf(
      { ...rule, ...rules },
      orders.map((changes) => ({ ...order, ...changes })),
    )
    return typeof discounts === 'string' ? discounts : discounts.map(({ amount }) => amount)
  }

  it.each<[string, Partial<UseRule>, Partial<Order>[], readonly number[] | Refusal]>([
    ['is shared in proportion to the orders', {}, [{ total: 601 }, { total: 401 }], [180, 120]],
    [
      'gives what rounding leaves to the later orders',
      {},
      [{ total: 500 }, { total: 500 }, { total: 500 }],
      [100, 100, 100],
    ],
    ['counts all orders toward the minimum', {}, [{ total: 999 }, { total: 1 }], [300, 0]],
    ['is refused below the minimum of all orders', {}, [{ total: 998 }, { total: 1 }], 'minimum'],
    ['leaves 1 fen of each order', { coupon_amount: 5000 }, [{ total: 999 }, { total: 2 }], [998, 1]],
    ['is for the orders with its tag', { goods_tag: ['WXG'] }, [{ goods_tag: 'WXG' }, {}], [300, 0]],
    [
      'counts only the orders with its tag',
      { goods_tag: ['WXG'] },
      [{ goods_tag: 'WXG', total: 999 }, {}],
      'minimum',
    ],
    ['needs one order with its tag', { goods_tag: ['WXG'] }, [{ goods_tag: 'OTHER' }, {}], 'goods-tag'],
    ['needs all orders to be of its merchants', {}, [{}, { payee: '1900000002' }], 'merchant'],
    [
      'is for the orders with its goods',
      { available_items: ['A'] },
      [{ goods: [goods('A', 1000)] }, {}],
      [300, 0],
    ],
  ])('%s', (_, rules, orders, expected) => {
    expect(amounts(rules, orders)).toEqual(expected)
  })
})
