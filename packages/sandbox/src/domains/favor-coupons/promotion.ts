/** Goods of an order that a discount is for; amounts in fen. */
export interface PromotedGoods {
  readonly goods_id: string
  readonly quantity: number
  readonly unit_price: number
  readonly discount_amount: number
}

/**
 * A coupon that a payment used, by the names of `promotion_detail`; amounts in fen. The discount of a `CASH` coupon is
 * paid to the merchant by the sponsor; that of a `NOCASH` coupon lowers what is settled.
 */
export interface Promotion {
  readonly coupon_id: string
  readonly name: string
  readonly scope: 'GLOBAL' | 'SINGLE'
  readonly type: 'CASH' | 'NOCASH'
  readonly amount: number
  readonly stock_id: string
  readonly wechatpay_contribute: number
  readonly merchant_contribute: number
  readonly other_contribute: number
  readonly currency: 'CNY'
  readonly goods_detail?: readonly PromotedGoods[]
}

/** Amounts of a payment, in fen. */
export interface PaidAmounts {
  /** Paid by the user. */
  readonly payer_total: number
  /** Received by the merchant, before the fee. */
  readonly settlement_total: number
  /** Paid by sponsors of `CASH` coupons. */
  readonly cash: number
  /** Discounts of `NOCASH` coupons. */
  readonly noCash: number
}

/** Splits the total of an order by the coupons that paid a part of it. */
export function paidAmounts(total: number, promotions: readonly Promotion[] = []): PaidAmounts {
  const sum = (type: Promotion['type']): number =>
    promotions.reduce((sofar, each) => (each.type === type ? sofar + each.amount : sofar), 0)
  const [cash, noCash] = [sum('CASH'), sum('NOCASH')]
  return { payer_total: total - cash - noCash, settlement_total: total - noCash, cash, noCash }
}
