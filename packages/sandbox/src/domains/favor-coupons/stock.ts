import type { StockState } from './stock-machine'

/** Ways to pay that a stock may be limited to. */
export const tradeTypes = ['MICROAPP', 'APPPAY', 'PPAY', 'CARD', 'FACE', 'OTHER'] as const

export type CouponTradeType = (typeof tradeTypes)[number]

/** Rules by which a payment can use the coupons of a stock; amounts in fen. */
export interface UseRule {
  readonly coupon_amount: number
  /** Smallest amount of the order, or of its eligible goods. */
  readonly transaction_minimum: number
  /** Empty: any order. */
  readonly goods_tag: readonly string[]
  /** Empty: any way to pay. */
  readonly trade_type: readonly CouponTradeType[]
  /** Banks; empty for any. */
  readonly limit_pay: readonly string[]
  /** Goods that the coupon is for; empty for the whole order. */
  readonly available_items: readonly string[]
  readonly unavailable_items: readonly string[]
  readonly available_merchants: readonly string[]
  /** Whether other coupons can be used with it. */
  readonly combine_use: boolean
}

/** Rules by which coupons of a stock are sent; amounts in fen. */
export interface SendRule {
  readonly max_coupons: number
  readonly max_amount: number
  readonly max_amount_by_day?: number
  readonly max_coupons_per_user: number
}

/** Time in which a coupon can be used; all in milliseconds. */
export interface Validity {
  readonly from: number
  readonly until: number
  /** From the day after the user received it. */
  readonly isFromNextDay: boolean
  /** Since the user received it. */
  readonly lasting?: number
  /** Days of the week, 0 for Sunday, and seconds of the day. */
  readonly weekly?: { readonly days: readonly number[]; readonly begin: number; readonly end: number }
}

/** A stored stock of cash coupons. Amounts in fen, times in milliseconds, business time. */
export interface FavorStock {
  readonly status: StockState
  readonly stock_id: string
  /** Merchant that created the stock. */
  readonly mchid: string
  readonly out_request_no: string
  readonly stock_name: string
  readonly description: string
  /** As the request has them. */
  readonly available_begin_time: string
  readonly available_end_time: string
  readonly beginsAt: number
  readonly endsAt: number
  /** `true`: the discount has no sponsor and lowers the settled amount. */
  readonly no_cash: boolean
  readonly send: SendRule
  readonly use: UseRule
  readonly validity: Validity
  readonly distributed: number
  /** Money that is locked for its coupons, and the account that it came from. */
  readonly locked: number
  readonly account?: 'BASIC' | 'OPERATION'
  readonly createdAt: number
  readonly startedAt?: number
  readonly stoppedAt?: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
