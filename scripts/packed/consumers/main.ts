import { createSandbox } from '@wxpay/sandbox'
import { Wechatpay, type WeChatPay } from '@wxpay/sdk'
import { Formatter, Hash, Wechatpay as OldWechatpay, type WechatpayConfig } from '@wxpay/sdk/compat'
import type { Operation } from '@wxpay/catalog'
import type { CommandDefinition } from '@wxpay/cli'
import type { Verifier } from '@wxpay/protocol'
import type { ChainRoot } from '@wxpay/sdk/types'

/** Types of the packages that the program below does not call. */
export type Others = [Operation, CommandDefinition, Verifier, ChainRoot]

async function main(): Promise<void> {
  const sandbox = await createSandbox()
  const gateway = await sandbox.listen()
  const merchant = sandbox.merchants.create()
  const { mchid, serial, privateKey, certs, apiv3Key, appid, serviceId: service_id } = merchant
  const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: gateway.url })
  const out_order_no = 'PACKED0001'

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

  const completion: WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.JsonDataRequest =
    {
      appid,
      service_id,
      post_payments: [{ name: '租借', amount: 300 }],
      total_amount: 300,
    }
  const { data } = await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post(completion, {
    out_order_no,
  })
  const same: WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.WellformedResponse =
    data
  const config: WechatpayConfig = { mchid, serial, privateKey, certs, baseURL: gateway.url }
  const old = new OldWechatpay(config)
  const found = await old.v3.payscore.serviceorder.get<{ out_order_no: string }>({
    params: { appid, service_id, out_order_no },
  })
  const digest: string = Hash.md5(Formatter.nonce())
  if (found.data.out_order_no !== out_order_no || digest.length !== 32) throw new Error('compat failed')
  console.log(same.state_description, data.need_collection)
  await gateway.close()
  await sandbox.close()
}

main().catch((reason: unknown) => {
  console.error(reason)
  process.exit(1)
})
