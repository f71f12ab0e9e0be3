import type { Wechatpay } from '@wxpay/sdk'
import type { Notification } from './bare'
import { compare } from './matches'
import type { Order, Orders } from './orders'

const handling = new Map<string, Promise<void>>()

/** Handles the payment or the refund of an order: one notification of an order after the other, each once. */
export async function accept(wxpay: Wechatpay, orders: Orders, notification: Notification): Promise<void> {
  const { event_type, resource } = notification
  const order = orders.get(resource.out_trade_no)
  if (order === undefined) throw new Error('a payment of an unknown order')
  const before = handling.get(order.out_trade_no) ?? Promise.resolve()
  const mine = before.then(async () => {
    if (event_type === 'REFUND.SUCCESS') refund(order)
    if (event_type !== 'TRANSACTION.SUCCESS') return
    compare(wxpay, resource, order)
    if (order.state === 'NOTPAY') await orders.ship(order)
  })
  handling.set(
    order.out_trade_no,
    mine.catch(() => undefined),
  )
  await mine
}

/** Marks an order as refunded, and credits the customer's account. */
export function refund(order: Order): void {
  if (order.state === 'REFUNDED') return
  order.state = 'REFUNDED'
  order.credited += order.total
}
