import { createSandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'

const sandbox = await createSandbox()
const gateway = await sandbox.listen()
const { serviceId: service_id, ...merchant } = sandbox.merchants.create()
const { appid, mchid, serial, privateKey, certs, apiv3Key } = merchant
const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: gateway.url })
const out_order_no = 'PACKED0002'

await wxpay.v3.payscore.serviceorder({
  appid,
  service_id,
  out_order_no,
  service_introduction: '充电宝租借',
  time_range: { start_time: 'OnAccept' },
  risk_fund: { name: 'DEPOSIT', amount: 9900 },
  notify_url: `${gateway.url}/unused`,
  need_user_confirm: true,
})
await fetch(`${gateway.url}/sandbox/v1/merchants/${mchid}/service-orders/${out_order_no}/confirm`, {
  method: 'POST',
})
const { data } = await wxpay.v3.payscore.serviceorder.$out_order_no$.complete(
  { appid, service_id, post_payments: [{ name: '租借', amount: 300 }], total_amount: 300 },
  { out_order_no },
)
console.log(data.state_description, data.need_collection)
await gateway.close()
await sandbox.close()
