import { serveSigned } from '../gateway.mjs'

serveSigned(
  JSON.stringify({
    appid: 'wxd678efh567hg6787',
    mchid: '1230000109',
    out_order_no: '1234323JKHDFE1243252',
    service_id: '2002000000000558128851361561536',
    service_introduction: '充电宝租借',
    state: 'DOING',
    state_description: 'MCH_COMPLETE',
    total_amount: 300,
    post_payments: [{ name: '租借', amount: 400, description: '2 小时', count: 1 }],
    post_discounts: [{ name: '新客立减', amount: 100, description: '首单', count: 1 }],
    risk_fund: { name: 'DEPOSIT', amount: 9900, description: '押金' },
    order_id: '15646546545165651651',
    need_collection: true,
  }),
)
