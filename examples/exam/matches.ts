import { expectNotification, type Wechatpay } from '@wxpay/sdk'
import type { Order } from './orders'
import { appid } from './settings'

/** Compares a payment with the order. @throws NotificationMismatchError */
export function compare(wxpay: Wechatpay, resource: object, { out_trade_no, total }: Order): void {
  expectNotification(resource, { appid, mchid: wxpay.mchid, out_trade_no, total })
}
