import type { Player } from './player'

/** A sub-merchant of every platform. */
const SUB_MCHID = '1900000109'

/**
 * An order of a sub-merchant is paid, subsidized, refunded and shared with its platform, and what is left is released.
 */
export async function platform(player: Player): Promise<void> {
  const { appid, mchid } = player.merchant
  const number = player.number()
  const out_trade_no = `${number}A`
  const total = 10 + player.draw(20_000)
  const subsidy_amount = 1 + player.draw(50)
  const isSubsidized = player.draw(2) === 0
  await player.call('POST', '/v3/combine-transactions/native', {
    combine_appid: appid,
    combine_mchid: mchid,
    combine_out_trade_no: number,
    notify_url: player.notify_url,
    sub_orders: [
      {
        mchid,
        sub_mchid: SUB_MCHID,
        out_trade_no,
        description: '图书',
        attach: '-',
        amount: { total_amount: total, currency: 'CNY' },
        settle_info: { profit_sharing: true, ...(isSubsidized && { subsidy_amount }) },
      },
    ],
  })
  await player.act(`/combined-orders/${number}/pay`)
  const { body } = await player.call('GET', `/v3/combine-transactions/out-trade-no/${number}`)
  const [sub_order] = (body['sub_orders'] ?? []) as readonly { readonly transaction_id?: string }[]
  const transaction_id = sub_order?.transaction_id
  if (transaction_id === undefined) return
  const of = { sub_mchid: SUB_MCHID, transaction_id }
  // Money is shared a minute after its payment.
  await player.pass(61)
  if (isSubsidized)
    await player.call('POST', '/v3/ecommerce/subsidies/create', {
      ...of,
      amount: subsidy_amount,
      description: '平台补贴',
    })
  if (player.draw(2) === 0) await refund(player, of, out_trade_no, total)
  await share(player, of, total)
  await player.call('POST', '/v3/ecommerce/profitsharing/finish-order', {
    ...of,
    out_order_no: player.number(),
    description: '解冻',
  })
}

interface Paid {
  readonly sub_mchid: string
  readonly transaction_id: string
}

async function refund(player: Player, of: Paid, out_trade_no: string, total: number): Promise<void> {
  const out_refund_no = player.number()
  const { body } = await player.call('POST', '/v3/ecommerce/refunds/apply', {
    sub_mchid: of.sub_mchid,
    sp_appid: player.merchant.appid,
    out_trade_no,
    out_refund_no,
    amount: { total, refund: 1 + player.draw(total), currency: 'CNY' },
    notify_url: player.notify_url,
    ...(player.draw(3) === 0 && { refund_account: 'REFUND_SOURCE_PARTNER_ADVANCE' }),
  })
  await player.act(`/refunds/${out_refund_no}/${String(player.pick(['succeed', 'close']))}`)
  const { refund_id } = body
  if (refund_id === undefined) return
  await player.call('POST', '/v3/ecommerce/subsidies/return', {
    ...of,
    out_order_no: player.number(),
    refund_id,
    amount: 1 + player.draw(50),
    description: '退款',
  })
}

async function share(player: Player, of: Paid, total: number): Promise<void> {
  const { appid, mchid } = player.merchant
  const root = '/v3/ecommerce/profitsharing'
  await player.call('POST', `${root}/receivers/add`, {
    appid,
    type: 'MERCHANT_ID',
    account: mchid,
    relation_type: 'PLATFORM',
  })
  const out_order_no = player.number()
  await player.call('POST', `${root}/orders`, {
    ...of,
    out_order_no,
    receivers: [
      {
        type: 'MERCHANT_ID',
        receiver_account: mchid,
        amount: 1 + player.draw(Math.ceil(total / 4)),
        description: '平台服务费',
      },
    ],
    finish: false,
  })
  await player.act(`/profit-sharing/${out_order_no}/${String(player.pick(['finish', 'close']))}`)
  await player.call('POST', `${root}/returnorders`, {
    sub_mchid: of.sub_mchid,
    out_order_no,
    out_return_no: player.number(),
    return_mchid: mchid,
    amount: 1 + player.draw(20),
    description: '分账回退',
  })
}
