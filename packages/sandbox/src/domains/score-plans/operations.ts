import type { Side } from '../../domain/side'
import { ApiError } from '../../domain/api-error'
import type { Fields } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { readAppids, readService, readSubMerchant } from '../service-orders/roles'
import { scorePlans } from './entity'
import { planErrors } from './machine'
import { readPrices } from './prices'
import type { ScorePlan } from './score-plan'
import { toWire } from './wire'

const MERCHANT_PLAN_NO = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const MAX_DAYS = 3650

function create(call: Call, side: Side): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const wanted = {
    mchid,
    merchant_plan_no: body.string('merchant_plan_no', MERCHANT_PLAN_NO),
    ...readSubMerchant(body, side),
    ...readAppids(call, side),
    service_id: readService(call, body).serviceId,
    plan_name: body.string('plan_name', { min: 1, max: 20 }),
    plan_duration: body.integer('plan_duration', { min: 1, max: MAX_DAYS }),
    ...readPrices(body),
    accepted: fingerprint,
  }
  const key = { mchid, merchant_plan_no: wanted.merchant_plan_no }
  const known = scorePlans.find(context, key)
  const decision = scorePlans.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (decision.kind === 'move') {
    const plan_id = context.numbers.scorePlanId(context.clock.now())
    scorePlans.insert(context, { ...wanted, plan_id, plan_state: decision.to })
  }
  return ok(toWire(scorePlans.get(context, key)))
}

/** The plan in the path, which must be for the sub-merchant of the request. */
function planOf({ merchant, path, context }: Call, given: Fields, side: Side): ScorePlan {
  const { sub_mchid } = readSubMerchant(given, side)
  const merchant_plan_no = path.string('merchant_plan_no')
  const plan = scorePlans.get(context, { mchid: merchant.mchid, merchant_plan_no })
  if (plan.sub_mchid !== sub_mchid) throw new ApiError(planErrors.absent)
  return plan
}

function query(call: Call, side: Side): OperationResponse {
  const plan = planOf(call, call.query, side)
  scorePlans.decide(plan, 'query')
  return ok(toWire(plan))
}

function stop(call: Call, side: Side): OperationResponse {
  const { context, merchant } = call
  const plan = planOf(call, call.body, side)
  const stoppedAt = context.clock.now().getTime()
  return ok(toWire(scorePlans.apply(context, plan, 'stop', { stop_mchid: merchant.mchid, stoppedAt })))
}

const roots = {
  merchant: '/v3/payscore/plan/payscore-plans',
  partner: '/v3/payscore/plan/partner/payscore-plans',
} as const satisfies Readonly<Record<Side, string>>

export const planOperations: readonly DomainOperation[] = (['merchant', 'partner'] as const).flatMap(
  (side): readonly DomainOperation[] => {
    const one = `${roots[side]}/merchant-plan-no/{merchant_plan_no}`
    return [
      { method: 'POST', path: roots[side], handle: (call) => create(call, side) },
      { method: 'GET', path: one, handle: (call) => query(call, side) },
      { method: 'POST', path: `${one}/stop`, handle: (call) => stop(call, side) },
    ]
  },
)
