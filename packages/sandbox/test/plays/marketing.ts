import type { Player } from './player'
import { recorded } from './recorded'

const HOUR = 60 * 60 * 1000
const USER = 'openid'

const rfc3339 = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 19)}Z`.replace('Z', '+00:00')

/** A period of 30 days that has begun. */
const period = () => ({
  available_begin_time: rfc3339(Date.now()),
  available_end_time: rfc3339(Date.now() + 30 * 24 * HOUR),
})

/** A stock of cash coupons is funded, a user pays an order with a coupon, the order is refunded, the stock stops. */
export async function cashCoupon(player: Player): Promise<void> {
  const { appid, mchid } = player.merchant
  const root = '/v3/marketing/favor'
  const coupon_amount = 1 + player.draw(300)
  const created = await player.call('POST', `${root}/coupon-stocks`, {
    stock_name: '夏日满减券',
    belong_merchant: mchid,
    ...period(),
    stock_use_rule: {
      max_coupons: 2,
      max_amount: coupon_amount * 2,
      max_coupons_per_user: 2,
      natural_person_limit: false,
      prevent_api_abuse: false,
    },
    pattern_info: { description: '全场可用' },
    no_cash: player.draw(3) === 0,
    stock_type: 'NORMAL',
    coupon_use_rule: {
      fixed_normal_coupon: { coupon_amount, transaction_minimum: coupon_amount + 1 },
      available_merchants: [mchid],
    },
    out_request_no: player.number(),
  })
  const stock_id = String(created.body['stock_id'])
  await player.call('POST', `${root}/stocks/${stock_id}/start`, { stock_creator_mchid: mchid })
  const sent = await player.call('POST', `${root}/users/${USER}/coupons`, {
    stock_id,
    stock_creator_mchid: mchid,
    out_request_no: player.number(),
    appid,
  })
  const number = player.number()
  await player.call('POST', '/v3/pay/transactions/native', {
    appid,
    mchid,
    description: '图书',
    out_trade_no: number,
    notify_url: player.notify_url,
    amount: { total: coupon_amount + 1 + player.draw(1000), currency: 'CNY' },
  })
  await player.act(`/transactions/${number}/pay`, {
    openid: USER,
    coupon_ids: [String(sent.body['coupon_id'])],
  })
  const of = await recorded(player, number)
  const end = player.pick(['stop', 'pause', 'keep'])
  if (end !== 'keep')
    await player.call('POST', `${root}/stocks/${stock_id}/${String(end)}`, { stock_creator_mchid: mchid })
  if (of === undefined) return
  const out_refund_no = player.number()
  const { status } = await player.call('POST', '/v3/refund/domestic/refunds', {
    transaction_id: of.transaction_id,
    out_refund_no,
    notify_url: player.notify_url,
    amount: { refund: 1 + player.draw(of.total), total: of.total, currency: 'CNY' },
  })
  if (status !== 200) return
  player.records.refunds.push({ number: out_refund_no, of })
  await player.act(`/refunds/${out_refund_no}/${String(player.pick(['succeed', 'close']))}`)
}

/** A user receives a merchant coupon, uses it, and its subsidy is paid to the shop and partly returned. */
export async function merchantCoupon(player: Player): Promise<void> {
  const { appid, mchid } = player.merchant
  const root = '/v3/marketing/busifavor'
  const discount_amount = 1 + player.draw(300)
  const created = await player.call('POST', `${root}/stocks`, {
    stock_name: '活动券',
    belong_merchant: mchid,
    goods_name: '全场可用',
    stock_type: 'NORMAL',
    coupon_use_rule: {
      coupon_available_time: period(),
      fixed_normal_coupon: { discount_amount, transaction_minimum: 1000 },
      use_method: 'OFF_LINE',
    },
    stock_send_rule: { max_coupons: 2, max_coupons_per_user: 2 },
    out_request_no: player.number(),
    coupon_code_mode: 'WECHATPAY_MODE',
    subsidy: true,
  })
  const stock_id = String(created.body['stock_id'])
  const received = await player.act(`/busifavor-stocks/${stock_id}/receive`, { openid: USER })
  const coupon_code = String(received['coupon_code'])
  await player.call('POST', `${root}/coupons/use`, {
    coupon_code,
    appid,
    use_time: rfc3339(Date.now()),
    use_request_no: player.number(),
  })
  const out_trade_no = player.number()
  await player.call('POST', '/v3/pay/transactions/native', {
    appid,
    mchid,
    description: '图书',
    out_trade_no,
    notify_url: player.notify_url,
    amount: { total: 1000, currency: 'CNY' },
    settle_info: { profit_sharing: true },
  })
  await player.act(`/transactions/${out_trade_no}/pay`)
  const of = await recorded(player, out_trade_no, true)
  if (of === undefined) return
  const parties = {
    stock_id,
    coupon_code,
    transaction_id: of.transaction_id,
    payer_merchant: mchid,
    payee_merchant: mchid,
    description: '补差',
  }
  await player.call('POST', `${root}/subsidy/pay-receipts`, {
    ...parties,
    amount: 1 + player.draw(discount_amount),
    out_subsidy_no: player.number(),
  })
  await player.call('POST', `${root}/coupons/return`, {
    coupon_code,
    stock_id,
    return_request_no: player.number(),
  })
}
