import type { JsonObject } from '../../domain/fields'
import type { StockState } from './stock-machine'

/** Source of the codes of a stock: WeChat Pay, the merchant when it sends a coupon, or an upload. */
export type CodeMode = 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'

/** Time in which a coupon can be used; all in milliseconds. */
export interface Validity {
  readonly from: number
  readonly until: number
  /** Since the day on which it begins to apply. */
  readonly lastingDays?: number
  /** Since the user received it. */
  readonly lasting?: number
  readonly waitingDays: number
  /** Days of the week, 0 for Sunday, and spans in seconds of the day. */
  readonly weekly?: {
    readonly days: readonly number[]
    readonly spans: readonly (readonly [number, number])[]
  }
  readonly irregular: readonly (readonly [number, number])[]
}

/** A stored stock of merchant coupons. Amounts in fen, times in milliseconds, business time. */
export interface BusifavorStock {
  readonly stock_state: StockState
  readonly stock_id: string
  /** Merchant that created it. */
  readonly mchid: string
  readonly belong_merchant: string
  readonly out_request_no: string
  readonly stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  readonly coupon_code_mode: CodeMode
  readonly subsidy: boolean
  /** Fields that queries return as they were set. */
  readonly shown: JsonObject
  readonly notify_appid?: string
  /** Discount of one coupon, at most. */
  readonly discount?: number
  readonly validity: Validity
  readonly max_coupons: number
  readonly max_coupons_per_user: number
  readonly max_coupons_by_day?: number
  readonly distributed: number
  readonly createdAt: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
