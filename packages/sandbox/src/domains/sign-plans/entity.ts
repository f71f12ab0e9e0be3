import { defineEntity } from '../../domain/entity'
import { signPlanMachine, signedDetailMachine } from './machine'
import type { SignPlan, SignedDetail } from './sign-plan'

/** All plans of users. */
export const signPlans = defineEntity<SignPlan>()({
  name: 'sign plan',
  table: 'sign_plans',
  key: ['mchid', 'merchant_sign_plan_no'],
  columns: ['mchid', 'merchant_sign_plan_no', 'sign_plan_id', 'service_id'],
  state: 'sign_state',
  absent: 'ABSENT',
  machine: signPlanMachine,
})

/** Details of all plans of users. */
export const signedDetails = defineEntity<SignedDetail>()({
  name: 'detail of a sign plan',
  table: 'signed_details',
  key: ['mchid', 'merchant_plan_detail_no'],
  columns: ['mchid', 'merchant_plan_detail_no', 'merchant_sign_plan_no', 'plan_detail_no'],
  state: 'plan_detail_state',
  absent: 'ABSENT',
  machine: signedDetailMachine,
})
