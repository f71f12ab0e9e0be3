import type { CouponState } from './coupon-machine'

/** A request that changed a coupon; `at` in milliseconds. */
export interface Change {
  readonly request_no: string
  readonly at: number
}

/** A stored merchant coupon of a user. Times in milliseconds, business time. */
export interface BusifavorCoupon {
  readonly coupon_state: CouponState
  readonly coupon_code: string
  readonly stock_id: string
  /** Merchant that created the stock. */
  readonly mchid: string
  readonly belong_merchant: string
  /** Merchant that sent it. */
  readonly sender: string
  readonly send_request_no: string
  readonly appid: string
  readonly openid: string
  readonly receivedAt: number
  readonly usableFrom: number
  readonly usableUntil: number
  readonly used?: Change
  readonly returned?: Change
  readonly deactivated?: Change & { readonly reason?: string }
  /** Order of the merchant that it is associated with. */
  readonly associate_out_trade_no?: string
  /** Fingerprint of the request that sent it. */
  readonly accepted: string
}
