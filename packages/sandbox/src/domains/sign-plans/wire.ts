import { rfc3339 } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projection, project } from '../../domain/projection'
import { signedDetails } from './entity'
import type { SignPlan, SignedDetail } from './sign-plan'

const detailFields = [
  'plan_detail_no',
  'original_price',
  'plan_discount_description',
  'actual_price',
  'plan_detail_state',
  'order_id',
  'merchant_plan_detail_no',
  'plan_detail_name',
  'actual_pay_price',
  'use_time',
  'complete_time',
  'cancel_time',
] as const satisfies Projection

const fields = [
  'sign_plan_id',
  'openid',
  'sub_openid',
  'service_id',
  'mchid',
  'sub_mchid',
  'appid',
  'sub_appid',
  'merchant_sign_plan_no',
  'merchant_callback_url',
  'plan_id',
  'going_detail_no',
  'sign_state',
  'cancel_sign_time',
  'cancel_sign_type',
  'cancel_reason',
  'plan_name',
  'plan_over_time',
  'total_origin_price',
  'deduction_quantity',
  'total_actual_price',
  ['signed_detail_list', detailFields],
  'sign_time',
] as const satisfies Projection

/** Details of a plan, in order. */
export function detailsOf(
  context: Context,
  { mchid, merchant_sign_plan_no }: Pick<SignPlan, 'mchid' | 'merchant_sign_plan_no'>,
): SignedDetail[] {
  return signedDetails
    .where(context, { mchid, merchant_sign_plan_no })
    .sort((one, other) => one.plan_detail_no - other.plan_detail_no)
}

/** Number of the last detail that an order has used, 0 if none has. */
export function goingDetailNo(details: readonly SignedDetail[]): number {
  return details.filter(({ plan_detail_state }) => plan_detail_state !== 'NOT_USED').length
}

/** A plan of a user as every operation returns it. */
export function toWire(context: Context, plan: SignPlan) {
  const details = detailsOf(context, plan)
  return project(
    {
      cancel_sign_type: 'NOT_CANCEL' as const,
      ...plan,
      going_detail_no: goingDetailNo(details),
      // The last second of the plan.
      plan_over_time: timeOf(plan.overAt - 1000),
      ...omitUndefined({ cancel_sign_time: timeOf(plan.canceledAt), sign_time: timeOf(plan.signedAt) }),
      signed_detail_list: details.map((detail) => ({
        ...detail,
        ...omitUndefined({
          use_time: timeOf(detail.usedAt),
          complete_time: timeOf(detail.completedAt),
          cancel_time: timeOf(detail.canceledAt),
        }),
      })),
    },
    fields,
  )
}

function timeOf(time: number): string
function timeOf(time: number | undefined): string | undefined
function timeOf(time: number | undefined): string | undefined {
  return time === undefined ? undefined : rfc3339(new Date(time))
}
