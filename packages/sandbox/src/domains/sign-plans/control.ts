import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { objectSchema } from '../../domain/schema'
import { signPlans } from './entity'
import { cancel, sign } from './lifecycle'
import type { SignPlan } from './sign-plan'
import { toWire } from './wire'

/** The plan of a user as the merchant queries it. */
export type SignPlanView = ReturnType<typeof toWire>

export const signPlanControl = entityControl({
  entity: signPlans,
  path: '/merchants/{mchid}/sign-plans/{merchant_sign_plan_no}',
  view: (plan: SignPlan, context) => toWire(context, plan),
  result: catalogResult(
    'SignPlan',
    'GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
    objectSchema({ sub_mchid: { type: 'string', description: 'Sub-merchant of a partner.' } }),
  ),
  actions: {
    /** The user signs the plan: UNSIGNED becomes SIGNED, and the merchant is notified. */
    sign: entityAction({
      summary: 'The user signs the plan',
      description: 'UNSIGNED becomes SIGNED; the merchant is notified of PAYSCORE.USER_SIGN_PLAN.',
      run: (context, plan: SignPlan) => sign(context, plan),
    }),
    /** The user ends the plan: SIGNED becomes SIGN_PLAN_CANCEL, and the merchant is notified. */
    cancel: entityAction({
      summary: 'The user ends the plan',
      description:
        'SIGNED becomes SIGN_PLAN_CANCEL; the merchant is notified of PAYSCORE.USER_CANCEL_SIGN_PLAN.',
      run: (context, plan: SignPlan) => cancel(context, plan, 'userCancels', '用户取消签约计划'),
    }),
  },
})
