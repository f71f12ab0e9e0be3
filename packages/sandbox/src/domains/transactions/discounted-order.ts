import { isObject } from '../../domain/fields'
import type { Goods, Order } from '../favor-coupons/discount'
import { type Transaction, payeeOf } from './transaction'

/** A transaction as the rules of coupons see it. */
export function orderOf(transaction: Transaction): Order {
  const { amount, trade_type, goods_tag, detail } = transaction
  return {
    payee: payeeOf(transaction),
    total: amount.total,
    trade_type,
    goods_tag,
    goods: goodsOf(detail),
  }
}

// The catalog has checked the types of the fields that are present.
function goodsOf(detail: unknown): Goods[] {
  const list = isObject(detail) ? detail['goods_detail'] : undefined
  if (!Array.isArray(list)) return []
  return list.filter(isObject).map(({ merchant_goods_id, quantity, unit_price }) => ({
    merchant_goods_id: String(merchant_goods_id),
    quantity: Number(quantity ?? 1),
    unit_price: Number(unit_price ?? 0),
  }))
}
