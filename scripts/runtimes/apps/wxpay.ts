import process from 'node:process'
import { Wechatpay, type WechatpayOptions } from '@wxpay/sdk'

interface Merchant {
  readonly appid: string
  readonly serviceId: string
  readonly client: WechatpayOptions
}

/** What the test has made for this server: a merchant with its keys, and where its sandbox is. */
export const merchant = JSON.parse(process.env['WECHATPAY'] ?? '{}') as Merchant

export const wxpay = new Wechatpay(merchant.client)
