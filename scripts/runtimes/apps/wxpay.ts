import process from 'node:process'
import { Wechatpay, type WechatpayOptions } from '@wxpay/sdk'

interface Merchant {
  readonly appid: string
  readonly serviceId: string
  readonly client: WechatpayOptions
}

/** Configuration from the test: a merchant with its keys, and the address of its sandbox. */
export const merchant = JSON.parse(process.env['WECHATPAY'] ?? '{}') as Merchant

export const wxpay = new Wechatpay(merchant.client)
