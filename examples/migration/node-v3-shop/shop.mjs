import WxPay from 'wechatpay-node-v3'

const appid = process.env.SHOP_APPID
const mchid = process.env.SHOP_MCHID

/** The client of a shop that was written for wechatpay-node-v3. */
export const pay = new WxPay({
  appid,
  mchid,
  publicKey: Buffer.from(process.env.SHOP_CERTIFICATE ?? ''),
  privateKey: Buffer.from(process.env.SHOP_PRIVATE_KEY ?? ''),
  key: process.env.SHOP_APIV3_KEY,
})

export async function order(out_trade_no, total) {
  const result = await pay.transactions_native({
    description: '红豆饼',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total },
  })
  return result.data.code_url
}

export async function stateOf(out_trade_no) {
  const result = await pay.query({ out_trade_no })
  return result.data.trade_state
}

export async function close(out_trade_no) {
  const { status } = await pay.close(out_trade_no)
  return status
}

export async function refund(out_trade_no, out_refund_no, total) {
  const refunded = await pay.refunds({
    out_trade_no,
    out_refund_no,
    amount: { refund: total, total, currency: 'CNY' },
  })
  const found = await pay.find_refunds(out_refund_no)
  return [refunded.data.out_refund_no, found.data.status]
}
