import { wxpay } from './virtual'
// ---cut---
wxpay.v3.payscore.serviceorder._out_order_no_.complete.post({
//                                                     ^^^^
  appid,
  service_id,
  post_payments,
  post_discounts,
  total_amount,
  time_range,
  location,
  profit_sharing,
  goods_tag,
}, { out_order_no })
.then(
  ({ // [!code hl:35]
    data: {
      appid,
      mchid,
      out_order_no,
      service_id,
      service_introduction,
      state,
      state_description,
      total_amount,
      post_payments,
      post_discounts,
      risk_fund,
      time_range,
      location,
      order_id,
      need_collection,
    },
  }) => ({
    appid,
    mchid,
    out_order_no,
    service_id,
    service_introduction,
    state,
    state_description,
    total_amount,
    post_payments,
    post_discounts,
    risk_fund,
    time_range,
    location,
    order_id,
    need_collection,
  })
)
