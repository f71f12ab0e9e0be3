import { cashCoupon, merchantCoupon } from './marketing'
import { platform } from './platform'
import type { Player } from './player'
import { recorded } from './recorded'
import { signedPlan } from './subscription'

/** A short story of one domain: calls, users' actions, and their refusals, as a seed chooses. */
export interface Play {
  readonly name: string
  readonly run: (player: Player) => Promise<void>
}

const cny = (total: number) => ({ total, currency: 'CNY' })

const order = ({ merchant: { appid, mchid }, notify_url }: Player, out_trade_no: string, total: number) => ({
  appid,
  mchid,
  description: '图书',
  out_trade_no,
  notify_url,
  amount: cny(total),
})

async function pay(player: Player): Promise<void> {
  const number = player.number()
  const isShareable = player.draw(2) === 0
  await player.call('POST', '/v3/pay/transactions/native', {
    ...order(player, number, 1 + player.draw(50_000)),
    settle_info: { profit_sharing: isShareable },
  })
  const end = player.pick(['pay', 'pay', 'pay', 'fail-payment', 'close'])
  if (end === 'close') {
    const { mchid } = player.merchant
    await player.call('POST', `/v3/pay/transactions/out-trade-no/${number}/close`, { mchid })
  } else await player.act(`/transactions/${number}/${String(end)}`)
  await recorded(player, number, isShareable)
}

async function refund(player: Player): Promise<void> {
  const of = player.pick(player.records.payments)
  if (of === undefined) return
  const number = player.number()
  const accounts = [undefined, undefined, 'AVAILABLE', 'UNSETTLED']
  const { status } = await player.call('POST', '/v3/refund/domestic/refunds', {
    transaction_id: of.transaction_id,
    out_refund_no: number,
    notify_url: player.notify_url,
    amount: { refund: 1 + player.draw(of.total + 1), ...cny(of.total) },
    ...(player.draw(4) === 0 && { funds_account: player.pick(accounts) ?? 'AVAILABLE' }),
  })
  if (status !== 200) return
  player.records.refunds.push({ number, of })
  await player.act(`/refunds/${number}/${String(player.pick(['succeed', 'close', 'abnormal']))}`)
}

async function share(player: Player): Promise<void> {
  const of = player.pick(player.records.payments.filter(({ isShareable }) => isShareable))
  if (of === undefined) return
  const { appid, mchid } = player.merchant
  const receiver = { type: 'PERSONAL_OPENID', account: `openid-${player.draw(2)}` }
  await player.call('POST', '/v3/profitsharing/receivers/add', { appid, ...receiver, relation_type: 'STAFF' })
  const number = player.number()
  const { status } = await player.call('POST', '/v3/profitsharing/orders', {
    appid,
    transaction_id: of.transaction_id,
    out_order_no: number,
    unfreeze_unsplit: player.draw(3) === 0,
    receivers: [{ ...receiver, amount: 1 + player.draw(Math.ceil(of.total / 2)), description: '分账' }],
  })
  if (status !== 200) return
  player.records.shares.push({ number, of })
  await player.act(`/profit-sharing/${number}/${String(player.pick(['finish', 'close']))}`)
  await player.call('POST', '/v3/profitsharing/return-orders', {
    out_order_no: number,
    out_return_no: number,
    return_mchid: mchid,
    amount: 1 + player.draw(100),
    description: '退回',
  })
}

async function unfreeze(player: Player): Promise<void> {
  const of = player.pick(player.records.payments.filter(({ isShareable }) => isShareable))
  if (of === undefined) return
  await player.call('POST', '/v3/profitsharing/orders/unfreeze', {
    transaction_id: of.transaction_id,
    out_order_no: player.number(),
    description: '解冻',
  })
}

async function transfer(player: Player): Promise<void> {
  const number = player.number().replaceAll(/\W/g, '')
  await player.call('POST', '/v3/fund-app/mch-transfer/transfer-bills', {
    appid: player.merchant.appid,
    out_bill_no: number,
    transfer_scene_id: '1000',
    openid: 'openid',
    transfer_amount: 10 + player.draw(19_000),
    transfer_remark: '奖励',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    notify_url: player.notify_url,
  })
  const end = player.pick(['confirm', 'fail', 'cancel'])
  if (end === 'cancel')
    await player.call('POST', `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/${number}/cancel`)
  else await player.act(`/transfers/${number}/${String(end)}`)
}

async function batch(player: Player): Promise<void> {
  const number = player.number().replaceAll(/\W/g, '')
  const details = Array.from({ length: 1 + player.draw(3) }, (_, index) => ({
    out_detail_no: `${number}${index}`,
    transfer_amount: 30 + player.draw(5000),
    transfer_remark: '报销',
    openid: 'openid',
  }))
  await player.call('POST', '/v3/transfer/batches', {
    appid: player.merchant.appid,
    out_batch_no: number,
    batch_name: '差旅报销',
    batch_remark: '报销',
    total_amount: details.reduce((sum, { transfer_amount }) => sum + transfer_amount, 0),
    total_num: details.length,
    transfer_detail_list: details,
    notify_url: player.notify_url,
  })
  await player.act(`/transfer-batches/${number}/${String(player.pick(['finish', 'fail', 'reject']))}`)
}

async function withdraw(player: Player): Promise<void> {
  const number = player.number().replaceAll(/\W/g, '')
  await player.call('POST', '/v3/merchant/fund/withdraw', {
    out_request_no: number,
    amount: 1 + player.draw(20_000),
    account_type: player.pick(['BASIC', 'OPERATION']),
    notify_url: player.notify_url,
  })
  await player.act(`/withdrawals/${number}/${String(player.pick(['succeed', 'fail']))}`)
  if (player.draw(2) === 0) await player.act(`/withdrawals/${number}/bounce`)
}

async function serviceOrder(player: Player): Promise<void> {
  const { appid, serviceId: service_id } = player.merchant
  const number = player.number()
  const parties = { appid, service_id }
  await player.call('POST', '/v3/payscore/serviceorder', {
    ...parties,
    out_order_no: number,
    service_introduction: '共享充电宝',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'DEPOSIT', amount: 10_000 },
    notify_url: player.notify_url,
  })
  await player.act(`/service-orders/${number}/${String(player.pick(['confirm', 'confirm', 'cancel']))}`)
  const total = player.draw(5000)
  await player.call('POST', `/v3/payscore/serviceorder/${number}/complete`, {
    ...parties,
    post_payments: [{ name: '租金', amount: total }],
    total_amount: total,
  })
  await player.act(`/service-orders/${number}/${String(player.pick(['pay', 'fail-payment']))}`)
}

async function combined(player: Player): Promise<void> {
  const { appid, mchid } = player.merchant
  const number = player.number()
  await player.call('POST', '/v3/combine-transactions/native', {
    combine_appid: appid,
    combine_mchid: mchid,
    combine_out_trade_no: number,
    notify_url: player.notify_url,
    sub_orders: ['A', 'B'].map((letter) => ({
      mchid,
      out_trade_no: `${number}${letter}`,
      attach: '',
      description: '图书',
      amount: { total_amount: 1 + player.draw(10_000), currency: 'CNY' },
    })),
  })
  await player.act(`/combined-orders/${number}/${String(player.pick(['pay', 'fail-payment']))}`)
}

async function codePayment(player: Player): Promise<void> {
  const { appid, mchid } = player.merchant
  const number = player.number()
  const response = await player.control('/payment-codes')
  await player.call('POST', '/v3/pay/transactions/codepay', {
    appid,
    mchid,
    description: '图书',
    out_trade_no: number,
    payer: { auth_code: String(response['auth_code']) },
    amount: cny(1 + player.draw(10_000)),
    scene_info: { device_id: 'POS-1', store_info: { id: '0001' } },
  })
  if (player.draw(3) === 0)
    await player.call('POST', `/v3/pay/transactions/out-trade-no/${number}/reverse`, { appid, mchid })
  else await recorded(player, number)
}

async function deduction(player: Player): Promise<void> {
  const { appid, mchid } = player.merchant
  const code = player.number().replaceAll(/\W/g, '')
  await player.call('POST', '/v3/pay/transactions/app-with-contract', {
    ...order(player, code, 1 + player.draw(3000)),
    contract_info: {
      plan_id: '12535',
      contract_mchid: mchid,
      contract_appid: appid,
      contract_code: code,
      request_serial: '1695',
      contract_display_account: '张三',
      contract_notify_url: player.notify_url,
    },
  })
  await player.act(`/transactions/${code}/pay`)
  await recorded(player, code)
  const response = await fetchContract(player, code)
  if (response === undefined) return
  const number = `${code}D`
  await player.call('POST', '/v3/papay/pay/transactions/apply', {
    appid,
    out_trade_no: number,
    description: '会员次月',
    transaction_notify_url: player.notify_url,
    contract_id: response,
    amount: cny(1 + player.draw(3000)),
  })
  await player.act(`/deductions/${number}/${String(player.pick(['succeed', 'fail']))}`)
  if (player.draw(3) === 0) await player.act(`/contracts/${code}/terminate`)
}

async function fetchContract(player: Player, code: string): Promise<string | undefined> {
  const { body } = await player.call(
    'GET',
    `/v3/papay/sign/contracts/plan-id/12535/out-contract-code/${code}`,
  )
  return typeof body['contract_id'] === 'string' ? body['contract_id'] : undefined
}

async function orderOfV2(player: Player): Promise<void> {
  const number = player.number()
  const total = 1 + player.draw(10_000)
  await player.callV2('/pay/unifiedorder', {
    body: '图书',
    out_trade_no: number,
    total_fee: total,
    spbill_create_ip: '127.0.0.1',
    notify_url: player.notify_url,
    trade_type: 'NATIVE',
    product_id: '1',
  })
  await player.act(`/transactions/${number}/pay`)
  const of = await recorded(player, number)
  if (of === undefined) return
  const refund_fee = 1 + player.draw(total + 1)
  const refunded = await player.callV2('/secapi/pay/refund', {
    out_trade_no: number,
    out_refund_no: number,
    total_fee: total,
    refund_fee,
  })
  if (refunded['result_code'] !== 'SUCCESS') return
  player.records.refunds.push({ number, of })
  await player.act(`/refunds/${number}/${String(player.pick(['succeed', 'close']))}`)
}

/** All plays. A domain that books money adds its own. */
export const plays: readonly Play[] = [
  { name: 'payment', run: pay },
  { name: 'payment', run: pay },
  { name: 'refund', run: refund },
  { name: 'refund', run: refund },
  { name: 'share', run: share },
  { name: 'share', run: share },
  { name: 'unfreeze', run: unfreeze },
  { name: 'transfer', run: transfer },
  { name: 'batch of transfers', run: batch },
  { name: 'withdrawal', run: withdraw },
  { name: 'service order', run: serviceOrder },
  { name: 'signed plan', run: signedPlan },
  { name: 'cash coupon', run: cashCoupon },
  { name: 'merchant coupon', run: merchantCoupon },
  { name: 'platform', run: platform },
  { name: 'combined order', run: combined },
  { name: 'code payment', run: codePayment },
  { name: 'deduction', run: deduction },
  { name: 'order and refund of APIv2', run: orderOfV2 },
]
