import { defineEntity } from '../../domain/entity'
import { planMachine } from './machine'
import type { ScorePlan } from './score-plan'

/** All pay-score plans. */
export const scorePlans = defineEntity<ScorePlan>()({
  name: 'score plan',
  table: 'score_plans',
  key: ['mchid', 'merchant_plan_no'],
  columns: ['mchid', 'merchant_plan_no', 'plan_id'],
  state: 'plan_state',
  absent: 'ABSENT',
  machine: planMachine,
})
