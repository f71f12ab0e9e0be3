import type { PlanDetail } from '../score-plans/score-plan'
import type { DetailState, State } from './machine'

/** Who ended a signed plan. */
export type CancelType = 'USER' | 'MERCHANT' | 'REVOKE_SERVICE'

/** A stored plan of a user. Fields of the API have their wire names; other times in milliseconds. */
export interface SignPlan {
  readonly sign_state: State
  readonly mchid: string
  readonly merchant_sign_plan_no: string
  readonly sign_plan_id: string
  readonly sub_mchid?: string
  readonly appid: string
  readonly sub_appid?: string
  readonly service_id: string
  readonly plan_id: string
  /** Number of the plan that the user signs. */
  readonly merchant_plan_no: string
  readonly plan_name: string
  readonly plan_duration: number
  readonly deduction_quantity: number
  readonly total_origin_price: number
  readonly total_actual_price: number
  readonly openid?: string
  readonly sub_openid?: string
  readonly merchant_callback_url: string
  /** Parameter that opens the page on which the user signs. */
  readonly package: string
  /** First moment at which the plan can no longer be used. */
  readonly overAt: number
  readonly signedAt?: number
  readonly canceledAt?: number
  readonly cancel_sign_type?: CancelType
  readonly cancel_reason?: string
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

/** A stored detail of a user's plan; its number is the `out_order_no` of the service order that uses it. */
export interface SignedDetail extends PlanDetail {
  readonly plan_detail_state: DetailState
  readonly mchid: string
  readonly merchant_plan_detail_no: string
  readonly merchant_sign_plan_no: string
  /** Number of WeChat Pay for the service order that uses it. */
  readonly order_id?: string
  /** Amount that the user paid, in fen. */
  readonly actual_pay_price?: number
  readonly usedAt?: number
  readonly completedAt?: number
  readonly canceledAt?: number
}
