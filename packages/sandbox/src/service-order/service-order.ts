import type { State } from './states'

/** A charge of a service order; `amount` in fen. */
export interface Payment {
  readonly name?: string
  readonly amount?: number
  readonly description?: string
  readonly count?: number
}

/** A reduction of a service order; `amount` in fen. */
export type Discount = Payment

/** When the service was used, as `yyyyMMddHHmmss`, `yyyyMMdd`, or (start only) `OnAccept`. */
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

/** What a deposit-free order may cost at most, or an order is estimated to cost; in fen. */
export interface RiskFund {
  readonly name: string
  readonly amount: number
  readonly description?: string
}

/** One payment of what was to be collected: through WeChat Pay (`NEWTON`) or in some other way (`MCH`). */
export interface CollectionDetail {
  readonly seq: number
  readonly amount: number
  readonly paid_type: 'NEWTON' | 'MCH'
  readonly paid_time: string
  readonly transaction_id?: string
}

/** The requests that an order recognises when they come again. */
export type Repeatable = 'create' | 'complete' | 'modify'

/** A pay-score service order as kept. Wire names for what goes over the wire; times in milliseconds otherwise. */
export interface ServiceOrder {
  readonly condition: State
  readonly mchid: string
  readonly out_order_no: string
  readonly order_id: string
  readonly query_id: string
  readonly package: string
  readonly createdAt: number
  /** Digests of the requests that were accepted. */
  readonly accepted: Readonly<Partial<Record<Repeatable, string>>>
  readonly appid: string
  readonly service_id: string
  readonly service_introduction: string
  readonly post_payments?: readonly Payment[]
  readonly post_discounts?: readonly Discount[]
  readonly risk_fund?: RiskFund
  readonly total_amount?: number
  readonly time_range: TimeRange
  readonly location?: Location
  readonly attach?: string
  readonly notify_url?: string
  readonly openid?: string
  /** When the user confirmed, `yyyyMMddHHmmss`: what `OnAccept` stands for. */
  readonly confirmedTime?: string
  readonly details?: readonly CollectionDetail[]
  /** `out_trade_no` of the deduction, given by WeChat Pay. */
  readonly deduction?: string
}
