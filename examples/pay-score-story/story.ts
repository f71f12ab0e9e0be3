import { createSandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import { Deviation, insist } from './deviation'
import type { Narration } from './narration'
import { openShop } from './shop'

/** One line of the output: the actor, the event, and its details. */
export interface Scene {
  actor: 'merchant' | 'user' | 'wechatpay'
  what: string
  details: string[]
}

interface SignedResponse {
  headers: unknown
  config: { method?: string | undefined; url?: string | undefined }
}

/** Fen as yuan, digits only: 300 is 3.00. */
const yuan = (fen: number) => `${String(Math.trunc(fen / 100))}.${String(fen % 100).padStart(2, '0')}`

/**
 * Runs one pay-score service order from creation to refund between a merchant, a user and the sandbox,
 * reporting each step.
 * @throws {Deviation} at the first result that differs from WeChat Pay's rules
 */
export async function playPayScoreStory(say: Narration, tell: (scene: Scene) => void): Promise<void> {
  const sandbox = await createSandbox()
  const gateway = await sandbox.listen()
  tell({ actor: 'wechatpay', what: say.sandbox(gateway.url), details: [] })
  const merchant = sandbox.merchants.create()
  const { mchid, appid, serviceId: service_id } = merchant
  tell({ actor: 'wechatpay', what: say.merchant(mchid, appid), details: [] })

  const wxpay = new Wechatpay({
    mchid,
    serial: merchant.serial,
    privateKey: merchant.privateKey,
    certs: merchant.certs,
    apiv3Key: merchant.apiv3Key,
    baseURL: gateway.url,
  })
  const shop = await openShop(() => wxpay)
  tell({ actor: 'merchant', what: say.shop(shop.notifyUrl), details: [] })

  const proof = (response: SignedResponse) => {
    const headers = response.headers as Record<string, string | undefined>
    return [
      `Request-ID ${headers['request-id'] ?? say.absent}`,
      say.verified(headers['wechatpay-serial'] ?? say.absent),
    ]
  }
  const money = (what: string, fen: number) => `${what} ${say.money(yuan(fen), fen)}`
  const theUser = async (does: string) => {
    const response = await fetch(`${gateway.url}/sandbox/v1/merchants/${mchid}/${does}`, { method: 'POST' })
    if (!response.ok)
      throw new Deviation(does, 'HTTP 2xx', `HTTP ${String(response.status)} ${await response.text()}`)
  }

  try {
    const out_order_no = `STORY${String(Date.now())}`

    const created = await wxpay.v3.payscore.serviceorder.post({
      appid,
      service_id,
      out_order_no,
      service_introduction: '充电宝租借',
      time_range: { start_time: 'OnAccept' },
      location: { start_location: '嗨客时尚主题展餐厅' },
      risk_fund: { name: 'DEPOSIT', amount: 9_900, description: '租借押金' },
      notify_url: shop.notifyUrl,
      need_user_confirm: true,
    })
    insist('state after create', created.data.state, 'CREATED')
    tell({
      actor: 'merchant',
      what: say.create,
      details: [...proof(created), say.state(say.absent, created.data.state)],
    })

    await theUser(`service-orders/${out_order_no}/confirm`)
    const confirmed = await shop.next('PAYSCORE.USER_CONFIRM')
    insist('out_order_no of PAYSCORE.USER_CONFIRM', resourceOf(confirmed)['out_order_no'], out_order_no)
    tell({
      actor: 'user',
      what: say.confirm,
      details: [say.notified('PAYSCORE.USER_CONFIRM'), say.state('CREATED', 'DOING / USER_CONFIRM')],
    })

    const total_amount = 300
    const completed = await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post(
      {
        appid,
        service_id,
        post_payments: [{ name: '充电宝租借', amount: 400, description: '2 小时', count: 1 }],
        post_discounts: [{ name: '新客立减', description: '首单', amount: 100, count: 1 }],
        total_amount,
        location: { end_location: '嗨客时尚主题展餐厅' },
        profit_sharing: false,
      },
      { out_order_no },
    )
    insist('state after complete', completed.data.state, 'DOING')
    insist('state_description after complete', completed.data.state_description, 'MCH_COMPLETE')
    insist('need_collection after complete', completed.data.need_collection, true)
    insist('total_amount after complete', completed.data.total_amount, total_amount)
    tell({
      actor: 'merchant',
      what: say.complete,
      details: [
        ...proof(completed),
        say.state('DOING / USER_CONFIRM', 'DOING / MCH_COMPLETE'),
        money(say.total, total_amount),
        `order_id ${completed.data.order_id ?? say.absent}`,
      ],
    })

    await theUser(`service-orders/${out_order_no}/pay`)
    const paid = await shop.next('PAYSCORE.USER_PAID')
    insist('total_amount of PAYSCORE.USER_PAID', resourceOf(paid)['total_amount'], total_amount)
    tell({
      actor: 'user',
      what: say.pay,
      details: [say.notified('PAYSCORE.USER_PAID'), money(say.total, total_amount)],
    })

    const queried = await wxpay.v3.payscore.serviceorder.get({ params: { appid, service_id, out_order_no } })
    insist('state after payment', queried.data.state, 'DONE')
    insist('collection.state after payment', queried.data.collection?.state, 'USER_PAID')
    tell({
      actor: 'merchant',
      what: say.query,
      details: [...proof(queried), say.state('DOING / MCH_COMPLETE', 'DONE')],
    })

    const transaction_id = queried.data.collection.details?.[0]?.transaction_id
    if (!transaction_id) throw new Deviation('transaction_id of the collection', 'a number', transaction_id)
    const out_refund_no = `R${out_order_no}`
    const refund = 120
    const refunded = await wxpay.v3.refund.domestic.refunds.post({
      transaction_id,
      out_refund_no,
      reason: '提前归还',
      notify_url: shop.notifyUrl,
      amount: { refund, total: total_amount, currency: 'CNY' },
    })
    insist('status of the refund', refunded.data.status, 'PROCESSING')
    insist('amount.refund', refunded.data.amount.refund, refund)
    tell({
      actor: 'merchant',
      what: say.refund,
      details: [...proof(refunded), say.state(say.absent, refunded.data.status), money(say.refunded, refund)],
    })

    await theUser(`refunds/${out_refund_no}/succeed`)
    const arrived = await shop.next('REFUND.SUCCESS')
    insist('refund_status of REFUND.SUCCESS', resourceOf(arrived)['refund_status'], 'SUCCESS')
    tell({
      actor: 'wechatpay',
      what: say.refundArrives,
      details: [
        say.notified('REFUND.SUCCESS'),
        say.state('PROCESSING', 'SUCCESS'),
        money(say.refunded, refund),
      ],
    })
  } finally {
    await shop.close()
    await gateway.close()
    await sandbox.close()
  }
}

function resourceOf(notification: { resource: unknown }): Record<string, unknown> {
  return notification.resource as Record<string, unknown>
}
