import { defineDomain } from '../../domain/define-domain'
import { signPlanControl } from './control'
import { expiry, signPlanEvents } from './lifecycle'
import { signPlanOperations } from './operations'

/**
 * Pay-score plans of users.
 *
 * @see https://pay.weixin.qq.com/docs/partner/products/partner-payscore-plan/development.html
 */
export const signPlanDomain = defineDomain({
  name: 'signPlans',
  notes: [
    {
      zh: '用户签约与取消由控制接口发起。有效期从签约当天起算，到最后一天的 24 点结束；未签约的计划从创建当天起算。未签约的计划不能取消；取消或过期后，服务中的订单照常完结。订单取消的明细不再使用，最后一个明细结束后计划为 `COMPLETE`。商户自己取消不发通知，取消通知的 `sign_state` 为 `UNSIGNED`。以上除有效期起算日外官方文档未说明。',
      en: 'Users sign and end plans by the control API. A plan lasts from the day of the signature to the end of its last day; one that is not signed counts from its creation. A plan that is not signed cannot be stopped; an order in service goes on after its plan was stopped or has expired. The detail of a canceled order is used up, and the end of the last detail makes the plan `COMPLETE`. A merchant is not notified of its own cancellation, and notified cancellations have the `sign_state` `UNSIGNED`. But for the first day, the official pages are silent about all this.',
    },
  ],
  operations: signPlanOperations,
  events: signPlanEvents,
  deadlines: [expiry],
  control: signPlanControl,
})
