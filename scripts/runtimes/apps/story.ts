import { merchant, wxpay } from './wxpay.ts'

/** A service order from creation to completion. Its notifications go to `notify_url`. */
export async function story(notify_url: string, out_order_no: string) {
  const { appid, serviceId: service_id } = merchant
  await wxpay.v3.payscore.serviceorder({
    appid,
    service_id,
    out_order_no,
    service_introduction: '充电宝租借',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'DEPOSIT', amount: 9900 },
    notify_url,
    need_user_confirm: true,
  })
  await fetch(
    `${merchant.client.baseURL}/sandbox/v1/merchants/${wxpay.mchid}/service-orders/${out_order_no}/confirm`,
    {
      method: 'POST',
    },
  )
  const { data } = await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post(
    { appid, service_id, post_payments: [{ name: '租借', amount: 300 }], total_amount: 300 },
    { out_order_no },
  )
  return { state_description: data.state_description, need_collection: data.need_collection }
}
