import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projection, project } from '../../domain/projection'
import type { ScorePlan } from './score-plan'

const fields = [
  'plan_id',
  'service_id',
  'mchid',
  'sub_mchid',
  'appid',
  'sub_appid',
  'merchant_plan_no',
  'plan_name',
  'plan_duration',
  'plan_state',
  'total_original_price',
  'deduction_quantity',
  'total_actual_price',
  [
    'plan_detail_list',
    ['plan_detail_no', 'plan_detail_name', 'original_price', 'plan_discount_description', 'actual_price'],
  ],
  'stop_mchid',
  'stop_time',
] as const satisfies Projection

/** A plan as every operation returns it. */
export function toWire(plan: ScorePlan) {
  const { stoppedAt } = plan
  const stop_time = stoppedAt === undefined ? undefined : rfc3339(new Date(stoppedAt))
  return project({ ...plan, ...omitUndefined({ stop_time }) }, fields)
}
