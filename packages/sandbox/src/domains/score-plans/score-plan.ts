import type { State } from './machine'

/** A detail of a plan: one service that the user pays. Prices in fen. */
export interface PlanDetail {
  /** Position in the plan, from 1. */
  readonly plan_detail_no: number
  readonly plan_detail_name: string
  readonly original_price: number
  readonly plan_discount_description?: string
  readonly actual_price: number
}

/** A stored pay-score plan. Fields of the API have their wire names; other times in milliseconds. */
export interface ScorePlan {
  readonly plan_state: State
  readonly mchid: string
  readonly merchant_plan_no: string
  readonly plan_id: string
  /** Sub-merchant that a partner keeps the plan for. */
  readonly sub_mchid?: string
  readonly appid: string
  readonly sub_appid?: string
  readonly service_id: string
  readonly plan_name: string
  /** Days in which a signed plan can be used, the day of the signature included. */
  readonly plan_duration: number
  readonly deduction_quantity: number
  readonly total_original_price: number
  readonly total_actual_price: number
  readonly plan_detail_list: readonly PlanDetail[]
  readonly stop_mchid?: string
  readonly stoppedAt?: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
