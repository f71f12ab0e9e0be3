import type { Wechatpay } from '@wxpay/sdk'

// Compiled, never run: partner fields belong to partner operations only.

declare const wxpay: Wechatpay

const order = {
  description: 'Image poster',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://shop.example.com/notify',
  amount: { total: 100, currency: 'CNY' },
}
const partner = { sp_appid: 'wx8888888888888888', sp_mchid: '1230000109', sub_mchid: '1900000109' }
const merchant = { appid: 'wx8888888888888888', mchid: '1900000109' }

export async function placesAnOrderForAnother(): Promise<void> {
  await wxpay.v3.pay.partner.transactions.native.post({ ...order, ...partner })
  await wxpay.v3.pay.transactions.native.post({ ...order, ...merchant })
  // @ts-expect-error: partner operations have no mchid
  await wxpay.v3.pay.partner.transactions.native.post({ ...order, ...partner, mchid: '1230000109' })
  // @ts-expect-error: whose order it is, is missing
  await wxpay.v3.pay.partner.transactions.native.post({ ...order, ...partner, sub_mchid: undefined })
  // @ts-expect-error: an order of one's own has no partner
  await wxpay.v3.pay.transactions.native.post({ ...order, ...merchant, sp_mchid: '1230000109' })
}

export async function asksForAnOrderOfAnother(): Promise<string | undefined> {
  const { sp_mchid, sub_mchid } = partner
  const query = wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_
  const { data } = await query.get({ out_trade_no: '1', params: { sp_mchid, sub_mchid } })
  // @ts-expect-error: params are required
  await query.get({ out_trade_no: '1' })
  return data.sub_mchid
}
