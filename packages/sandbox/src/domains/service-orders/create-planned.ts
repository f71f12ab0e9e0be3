import type { Side } from '../../domain/side'
import { compactTime } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { signPlans, signedDetails } from '../sign-plans/entity'
import { signPlanErrors } from '../sign-plans/machine'
import type { SignPlan, SignedDetail } from '../sign-plans/sign-plan'
import { detailsOf, goingDetailNo } from '../sign-plans/wire'
import { OUT_ORDER_NO, open, readUser } from './create'
import { repetitionIn, serviceOrders } from './entity'
import { readAppids, readService, readSubMerchant } from './roles'
import { checkTimeRange, readLocation, readTimeRange, startOf } from './time-range'
import { toWire } from './wire'

/**
 * Creates the order of a detail of a signed plan. The user confirmed it with the plan, so that the service begins
 * at once; its price is that of the detail.
 */
function createPlanned(call: Call, side: Side): OperationResponse {
  const { body, context, merchant, fingerprint } = call
  const { mchid } = merchant
  const service = readService(call, body)
  const out_order_no = body.string('out_trade_no', OUT_ORDER_NO)
  const appids = readAppids(call, side)
  const user = readUser(call, side, 'named')
  const plan = signPlans.get(context, {
    mchid,
    sign_plan_id: body.string('sign_plan_id', { min: 1, max: 32 }),
  })
  const { sub_mchid } = readSubMerchant(body, side)
  if (plan.service_id !== service.serviceId || plan.sub_mchid !== sub_mchid)
    throw new ApiError(signPlanErrors.absent)
  const known = serviceOrders.find(context, { mchid, out_order_no })
  const decision = serviceOrders.decide(known, 'createConfirmed', repetitionIn(known, 'create', fingerprint))
  if (decision.kind !== 'move')
    return ok(toWire(serviceOrders.get(context, { mchid, out_order_no }), 'createPlanned'))

  signPlans.decide(plan, 'use')
  checkUser(plan, user)
  const detail = nextDetail(call, plan, out_order_no)
  const now = context.clock.now()
  const range = readTimeRange(body.object('time_range'))
  const ahead = context.clock.ahead()
  checkTimeRange(range, startOf(range, ahead), context.clock, 'running')
  const order = open(call, 'createConfirmed', {
    out_order_no,
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    ...appids,
    ...user,
    service_id: service.serviceId,
    service_introduction: body.string('service_introduction', { min: 1, max: 20 }),
    notify_url: body.string('notify_url'),
    time_range: range,
    startAhead: ahead,
    confirmedTime: compactTime(now),
    ...chargesOf(detail),
    plannedAmount: detail.actual_price,
    ...omitUndefined({ location: readLocation(body), attach: body.string.optional('attach', { max: 256 }) }),
  })
  signedDetails.apply(context, detail, 'orderCreated', { usedAt: now.getTime(), order_id: order.order_id })
  return ok(toWire(order, 'createPlanned'))
}

function checkUser(plan: SignPlan, { openid, sub_openid }: ReturnType<typeof readUser>): void {
  const isOther =
    (openid !== undefined && openid !== plan.openid) ||
    (sub_openid !== undefined && sub_openid !== plan.sub_openid)
  if (isOther) throw new ApiError(signPlanErrors.otherUser)
}

// Details are used in order, and one at a time.
function nextDetail({ body, context }: Call, plan: SignPlan, out_order_no: string): SignedDetail {
  const number = body.integer('plan_detail_no', { min: 1, max: plan.deduction_quantity })
  const details = detailsOf(context, plan)
  if (details.some(({ plan_detail_state }) => plan_detail_state === 'USING'))
    throw new ApiError(signPlanErrors.inUse)
  const next = goingDetailNo(details) + 1
  const detail = details.find(({ plan_detail_no }) => plan_detail_no === number)
  if (detail === undefined || number !== next) {
    throw new ApiError(
      signPlanErrors.outOfOrder,
      body.detail('plan_detail_no', `下一个计划明细序号为 ${next}`),
    )
  }
  if (detail.merchant_plan_detail_no !== out_order_no) {
    const issue = `计划明细 ${number} 的商户侧订单号为 ${detail.merchant_plan_detail_no}`
    throw new ApiError(signPlanErrors.otherNumber, body.detail('out_trade_no', issue))
  }
  return detail
}

function chargesOf(detail: SignedDetail) {
  const { plan_detail_name: name, original_price, actual_price, plan_discount_description } = detail
  const discount = original_price - actual_price
  const description = plan_discount_description
  return {
    post_payments: [{ name, amount: original_price }],
    ...(discount > 0 && {
      post_discounts: [{ name: '计划优惠', amount: discount, ...omitUndefined({ description }) }],
    }),
    risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: actual_price },
  }
}

const paths = {
  merchant: '/v3/payscore/sign-plan/serviceorder',
  partner: '/v3/payscore/sign-plan/partner/serviceorder',
} as const satisfies Readonly<Record<Side, string>>

const notes = [
  {
    zh: '订单创建后即为 `DOING`、`USER_CONFIRM`，后付费项目取自计划明细，完结时总金额不能超过明细的实际支付金额，官方文档未说明。',
    en: 'A new order is `DOING`, `USER_CONFIRM`; its charges are those of the detail, and its total cannot exceed the actual price of the detail, about which the official pages are silent.',
  },
] as const

/** Orders of signed plans. They are queried, completed and canceled as any other order. */
export const plannedOrderOperations: readonly DomainOperation[] = (['merchant', 'partner'] as const).map(
  (side) => ({
    method: 'POST',
    path: paths[side],
    notes,
    handle: (call) => createPlanned(call, side),
  }),
)
