import { addDays, dateInBeijing, dayOf } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { type EventDefinition, defineEvents } from '../../notifications/notification'
import { scorePlans } from '../score-plans/entity'
import { signPlans } from './entity'
import type { CancelType, SignPlan } from './sign-plan'
import { toWire } from './wire'

/** Notifications of plans of users. */
export const signPlanEvents = defineEvents({
  'PAYSCORE.USER_SIGN_PLAN': { originalType: 'payscore', summary: '用户签约计划成功' },
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': { originalType: 'payscore', summary: '用户取消签约计划' },
})

/** Ends a plan whose days are over. A plan that was signed later than it was created has a later deadline, too. */
export const expiry = defineDeadline('sign-plan-expires', (context, { mchid, number, dueAt }) => {
  const plan = signPlans.get(context, { mchid, merchant_sign_plan_no: number })
  if (plan.overAt <= dueAt) signPlans.apply(context, plan, 'timePasses')
})

/** First moment after a plan of some days that begins today. */
export function overAt(now: Date, days: number): number {
  const last = dayOf(addDays(dateInBeijing(now), days - 1))
  if (last === undefined) throw new RangeError(`A plan of ${days} days has no last day.`)
  return last.end
}

/** Schedules the end of a plan. */
export function scheduleEnd(
  context: Context,
  { mchid, merchant_sign_plan_no, overAt: dueAt }: SignPlan,
): void {
  expiry.schedule(context, { dueAt, mchid, number: merchant_sign_plan_no })
}

/** The user signs the plan; the merchant is notified. */
export function sign(context: Context, plan: SignPlan): SignPlan {
  const { mchid, merchant_plan_no } = plan
  const decision = signPlans.decide(plan, 'userSigns')
  scorePlans.decide(scorePlans.get(context, { mchid, merchant_plan_no }), 'sign')
  if (decision.kind !== 'move') return plan
  const now = context.clock.now()
  const signed = signPlans.move(context, plan, decision, {
    openid: plan.openid ?? context.numbers.openid(),
    ...(plan.sub_appid !== undefined && { sub_openid: plan.sub_openid ?? context.numbers.openid() }),
    signedAt: now.getTime(),
    overAt: overAt(now, plan.plan_duration),
  })
  scheduleEnd(context, signed)
  notify(context, signed, signPlanEvents['PAYSCORE.USER_SIGN_PLAN'])
  return signed
}

const cancelTypes = {
  stop: 'MERCHANT',
  userCancels: 'USER',
  serviceRevoked: 'REVOKE_SERVICE',
} as const satisfies Readonly<Record<string, CancelType>>

/** Ends a signed plan. The merchant is notified, unless its own request ends it. */
export function cancel(
  context: Context,
  plan: SignPlan,
  event: keyof typeof cancelTypes,
  cancel_reason: string,
): SignPlan {
  const decision = signPlans.decide(plan, event)
  if (decision.kind !== 'move') return plan
  const canceled = signPlans.move(context, plan, decision, {
    canceledAt: context.clock.now().getTime(),
    cancel_sign_type: cancelTypes[event],
    cancel_reason,
  })
  if (event !== 'stop') notify(context, canceled, signPlanEvents['PAYSCORE.USER_CANCEL_SIGN_PLAN'])
  return canceled
}

/** Ends the signed plans of a user who no longer authorizes the service. */
export function revokeService(
  context: Context,
  user: Pick<SignPlan, 'mchid' | 'sub_mchid' | 'service_id' | 'openid' | 'sub_openid'>,
): void {
  const { mchid, sub_mchid, service_id, openid, sub_openid } = user
  const isSame = (plan: SignPlan): boolean =>
    plan.sub_mchid === sub_mchid &&
    ((openid !== undefined && plan.openid === openid) ||
      (sub_openid !== undefined && plan.sub_openid === sub_openid))
  for (const plan of signPlans.where(context, { mchid, service_id }).filter(isSame))
    cancel(context, plan, 'serviceRevoked', '用户解除服务授权')
}

function notify(context: Context, plan: SignPlan, event: EventDefinition): void {
  const { mchid, merchant_callback_url: url } = plan
  // The notification has only two states: whether the user is bound by the plan.
  const sign_state = plan.sign_state === 'SIGNED' ? 'SIGNED' : 'UNSIGNED'
  context.outbox.add({ mchid, event, url, resource: { ...toWire(context, plan), sign_state } })
}
