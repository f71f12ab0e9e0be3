import type { OutcomeQueryEntry } from './entry'

/** Pay score orders. */
export const serviceOrderQueries: readonly OutcomeQueryEntry[] = [
  {
    route: 'GET /v3/payscore/serviceorder',
    query: ['out_order_no', 'service_id', 'appid'],
    writes: [
      'POST /v3/payscore/serviceorder',
      'POST /v3/payscore/serviceorder/direct-complete',
      'POST /v3/payscore/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/serviceorder/{out_order_no}/modify',
      'POST /v3/payscore/serviceorder/{out_order_no}/pay',
      'POST /v3/payscore/serviceorder/{out_order_no}/sync',
      'POST /v3/payscore/servicepayondeliveryorder',
    ],
  },
  {
    route: 'GET /v3/payscore/partner/serviceorder',
    query: ['out_order_no', 'service_id', 'sub_mchid'],
    writes: [
      'POST /v3/payscore/partner/serviceorder',
      'POST /v3/payscore/partner/serviceorder/direct-complete',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/modify',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/pay',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/sync',
      'POST /v3/payscore/partner/servicepayondeliveryorder',
    ],
  },
  {
    route: 'GET /v3/payscore/acquiringbank/serviceorder',
    query: ['out_order_no', 'service_id', 'sub_mchid', 'channel_id'],
    writes: [
      'POST /v3/payscore/acquiringbank/serviceorder',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync',
      'POST /v3/payscore/acquiringbank/servicepayondeliveryorder',
    ],
  },
  {
    route: 'GET /v3/payscore/oversea/partner/serviceorder',
    query: ['out_order_no', 'service_id', 'sub_mchid'],
    writes: [
      'POST /v3/payscore/oversea/partner/serviceorder',
      'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync',
    ],
  },
  {
    route: 'GET /v3/payscore/payafter-orders',
    query: ['out_order_no', 'service_id', 'appid'],
    writes: [
      'POST /v3/payscore/payafter-orders',
      'POST /v3/payscore/payafter-orders/{out_order_no}/cancel',
      'POST /v3/payscore/payafter-orders/{out_order_no}/complete',
      'POST /v3/payscore/payafter-orders/{out_order_no}/sync',
    ],
  },
  {
    route: 'GET /v3/payscore/smartretail-orders',
    query: ['out_order_no', 'service_id', 'appid'],
    writes: [
      'POST /v3/payscore/smartretail-orders',
      'POST /v3/payscore/smartretail-orders/{out_order_no}/cancel',
      'POST /v3/payscore/smartretail-orders/{out_order_no}/complete',
    ],
  },
  {
    route: 'GET /v3/discount-card/orders/{out_order_no}',
    query: [],
    writes: ['PATCH /v3/discount-card/orders/{out_order_no}'],
  },
]
