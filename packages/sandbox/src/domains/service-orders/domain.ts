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
  migrations: [
    `
    CREATE TABLE service_orders (
      mchid TEXT NOT NULL,
      out_order_no TEXT NOT NULL,
      order_id TEXT NOT NULL UNIQUE,
      query_id TEXT NOT NULL UNIQUE,
      document TEXT NOT NULL,
      PRIMARY KEY (mchid, out_order_no)
    ) STRICT;
    `,
  ],
  operations: serviceOrderOperations,
  events: serviceOrderEvents,
  deadlines: [expiry],
  control: serviceOrderControl,
})
