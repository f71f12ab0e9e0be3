import type { Side } from '../../domain/side'
import { ApiError } from '../../domain/api-error'
import type { Fields } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { scorePlans } from '../score-plans/entity'
import { planErrors } from '../score-plans/machine'
import type { ScorePlan } from '../score-plans/score-plan'
import { serviceOrders } from '../service-orders/entity'
import { readAppids, readService, readSubMerchant } from '../service-orders/roles'
import { signPlans, signedDetails } from './entity'
import { cancel, overAt, scheduleEnd } from './lifecycle'
import { signPlanErrors } from './machine'
import type { SignPlan } from './sign-plan'
import { toWire } from './wire'

const NUMBER = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const OPENID = { min: 1, max: 128 }

/** Creates a plan of a user, who is to sign it. */
function create(call: Call, side: Side): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const merchant_sign_plan_no = body.string('merchant_sign_plan_no', NUMBER)
  const key = { mchid, merchant_sign_plan_no }
  const appids = readAppids(call, side)
  const user = readUser(body, side, appids)
  const plan = planOf(call, side)
  const known = signPlans.find(context, key)
  const decision = signPlans.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (decision.kind === 'move') {
    scorePlans.decide(plan, 'sign')
    const now = context.clock.now()
    const created: SignPlan = {
      ...key,
      ...readSubMerchant(body, side),
      ...appids,
      ...user,
      service_id: plan.service_id,
      plan_id: plan.plan_id,
      merchant_plan_no: plan.merchant_plan_no,
      plan_name: plan.plan_name,
      plan_duration: plan.plan_duration,
      deduction_quantity: plan.deduction_quantity,
      total_origin_price: plan.total_original_price,
      total_actual_price: plan.total_actual_price,
      merchant_callback_url: body.string('notify_url'),
      sign_state: decision.to,
      sign_plan_id: context.numbers.signPlanId(now),
      package: context.numbers.queryId(),
      overAt: overAt(now, plan.plan_duration),
      accepted: fingerprint,
    }
    signPlans.insert(context, created)
    scheduleEnd(context, created)
    insertDetails(call, plan, created)
  }
  const stored = signPlans.get(context, key)
  return ok({ sign_plan: toWire(context, stored), package: stored.package })
}

/** The user who is to sign: on the partner's side by exactly one of two openids. */
function readUser(
  body: Fields,
  side: Side,
  { sub_appid }: Pick<SignPlan, 'sub_appid'>,
): Pick<SignPlan, 'openid' | 'sub_openid'> {
  if (side === 'merchant') return { openid: body.string('openid', OPENID) }
  const openid = body.string.optional('openid', OPENID)
  const sub_openid = body.string.optional('sub_openid', OPENID)
  if ((openid === undefined) === (sub_openid === undefined))
    throw body.error('openid', 'openid 与 sub_openid 必须且只能填写一个')
  if (sub_openid !== undefined && sub_appid === undefined)
    throw body.error('sub_appid', '填写 sub_openid 时 sub_appid 必填')
  return omitUndefined({ openid, sub_openid })
}

/** The plan that the request names, which must be for its service and its sub-merchant. */
function planOf(call: Call, side: Side): ScorePlan {
  const { body, merchant, context } = call
  const { serviceId } = readService(call, body)
  const plan_id = body.string('plan_id', { min: 1, max: 32 })
  const plan = scorePlans.get(context, { mchid: merchant.mchid, plan_id })
  const { sub_mchid } = readSubMerchant(body, side)
  if (plan.service_id !== serviceId || plan.sub_mchid !== sub_mchid) throw new ApiError(planErrors.absent)
  return plan
}

// Each detail is paid by an order of its own, whose number must be new.
function insertDetails(
  { body, context }: Call,
  plan: ScorePlan,
  { mchid, merchant_sign_plan_no }: SignPlan,
): void {
  const given = body.list('sign_plan_detail')
  const numbers = new Map<number, string>()
  for (const item of given) {
    const plan_detail_no = item.integer('plan_detail_no', { min: 1, max: plan.deduction_quantity })
    if (numbers.has(plan_detail_no)) throw item.error('plan_detail_no', `计划明细序号 ${plan_detail_no} 重复`)
    const number = item.string('merchant_plan_detail_no', NUMBER)
    const isTaken =
      signedDetails.find(context, { mchid, merchant_plan_detail_no: number }) !== undefined ||
      serviceOrders.find(context, { mchid, out_order_no: number }) !== undefined
    if (isTaken || [...numbers.values()].includes(number)) {
      const issue = '商户侧计划明细使用订单号须在商户号下唯一'
      throw new ApiError(signPlanErrors.detailNoTaken, item.detail('merchant_plan_detail_no', issue))
    }
    numbers.set(plan_detail_no, number)
  }
  for (const detail of plan.plan_detail_list) {
    const merchant_plan_detail_no = numbers.get(detail.plan_detail_no)
    if (merchant_plan_detail_no === undefined)
      throw body.error('sign_plan_detail', `缺少计划明细序号 ${detail.plan_detail_no} 的商户侧订单号`)
    const plan_detail_state = 'NOT_USED'
    signedDetails.insert(context, {
      ...detail,
      mchid,
      merchant_sign_plan_no,
      merchant_plan_detail_no,
      plan_detail_state,
    })
  }
}

/** The plan of a user in the path, which must be for the sub-merchant of the request. */
function signPlanOf({ merchant, path, context }: Call, given: Fields, side: Side): SignPlan {
  const { sub_mchid } = readSubMerchant(given, side)
  const merchant_sign_plan_no = path.string('merchant_sign_plan_no')
  const plan = signPlans.get(context, { mchid: merchant.mchid, merchant_sign_plan_no })
  if (plan.sub_mchid !== sub_mchid) throw new ApiError(signPlanErrors.absent)
  return plan
}

function query(call: Call, side: Side): OperationResponse {
  const plan = signPlanOf(call, call.query, side)
  signPlans.decide(plan, 'query')
  return ok(toWire(call.context, plan))
}

function stop(call: Call, side: Side): OperationResponse {
  const { context, body } = call
  const reason = body.string('stop_reason', { min: 1 })
  return ok(toWire(context, cancel(context, signPlanOf(call, body, side), 'stop', reason)))
}

const roots = {
  merchant: '/v3/payscore/sign-plan/user-sign-plans',
  partner: '/v3/payscore/sign-plan/partner/user-sign-plans',
} as const satisfies Readonly<Record<Side, string>>

export const signPlanOperations: readonly DomainOperation[] = (['merchant', 'partner'] as const).flatMap(
  (side): readonly DomainOperation[] => {
    const one = `${roots[side]}/merchant-sign-plan-no/{merchant_sign_plan_no}`
    return [
      { method: 'POST', path: roots[side], handle: (call) => create(call, side) },
      { method: 'GET', path: one, handle: (call) => query(call, side) },
      { method: 'POST', path: `${one}/stop`, handle: (call) => stop(call, side) },
    ]
  },
)
