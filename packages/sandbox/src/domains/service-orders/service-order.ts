import type { State } from './machine'

/** A charge of a service order; `amount` in fen. */
export interface Payment {
  readonly name?: string
  readonly amount?: number
  readonly description?: string
  readonly count?: number
}

/** A reduction of a service order; `amount` in fen. */
export type Discount = Payment

/** Period of the service, as `yyyyMMddHHmmss`, `yyyyMMdd`, or (start only) `OnAccept`. */
export interface TimeRange {
  readonly start_time?: string
  readonly end_time?: string
  readonly start_time_remark?: string
  readonly end_time_remark?: string
}

export interface Location {
  readonly start_location?: string
  readonly end_location?: string
}

/** Maximum of a deposit-free order, or estimated cost of an order; in fen. */
export interface RiskFund {
  readonly name: string
  readonly amount: number
  readonly description?: string
}

/** One payment of the collected amount: by WeChat Pay (`NEWTON`) or outside of it (`MCH`). */
export interface CollectionDetail {
  readonly seq: number
  readonly amount: number
  readonly paid_type: 'NEWTON' | 'MCH'
  readonly paid_time: string
  readonly transaction_id?: string
}

/** Operations whose repeated request returns the earlier response. */
export type Repeatable = 'create' | 'complete' | 'modify'

/** A stored pay-score service order. Fields of the API have their wire names; other times in milliseconds. */
export interface ServiceOrder {
  readonly condition: State
  readonly mchid: string
  readonly out_order_no: string
  readonly order_id: string
  readonly query_id: string
  readonly package: string
  readonly createdAt: number
  /** Fingerprints of the accepted requests. */
  readonly accepted: Readonly<Partial<Record<Repeatable, string>>>
  /** Sub-merchant that a partner keeps the order for. */
  readonly sub_mchid?: string
  readonly appid: string
  readonly sub_appid?: string
  readonly service_id: string
  readonly service_introduction: string
  readonly post_payments?: readonly Payment[]
  readonly post_discounts?: readonly Discount[]
  readonly risk_fund?: RiskFund
  /** Price of the detail of a signed plan that the order is for, in fen: the most that it can cost. */
  readonly plannedAmount?: number
  readonly total_amount?: number
  readonly time_range: TimeRange
  /** Milliseconds that business time was ahead of the client's clock when it stated the start. Default 0. */
  readonly startAhead?: number
  readonly location?: Location
  readonly attach?: string
  readonly notify_url?: string
  readonly openid?: string
  readonly sub_openid?: string
  /** Time of the user's confirmation, `yyyyMMddHHmmss`; replaces `OnAccept`. */
  readonly confirmedTime?: string
  readonly details?: readonly CollectionDetail[]
  /** `out_trade_no` of the deduction, assigned by WeChat Pay. */
  readonly deduction?: string
}
