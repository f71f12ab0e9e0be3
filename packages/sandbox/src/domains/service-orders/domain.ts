import { defineDomain } from '../../domain/define-domain'
import { serviceOrderControl } from './control'
import { serviceOrderEvents } from './events'
import { expiry } from './expiry'
import { serviceOrderOperations } from './operations'

/**
 * Pay-score service orders.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
 */
export const serviceOrderDomain = defineDomain({
  name: 'serviceOrders',
  notes: [
    {
      zh: '用户确认与扣款由控制接口发起；不评估支付分。',
      en: 'Users confirm and pay by the control API; no score is computed.',
    },
  ],
  operations: serviceOrderOperations,
  events: serviceOrderEvents,
  deadlines: [expiry],
  control: serviceOrderControl,
})
