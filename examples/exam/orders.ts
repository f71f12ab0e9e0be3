import { randomBytes } from 'node:crypto'
import type { Wechatpay } from '@wxpay/sdk'

/** An order as a shop stores it. */
export interface Order {
  readonly out_trade_no: string
  /** Amount in fen. */
  readonly total: number
  state: 'NOTPAY' | 'PAID' | 'REFUNDED'
  /** Number of parcels that were sent; more than one is a loss. */
  shipments: number
  /** Fen that were credited to the customer's account by refunds. */
  credited: number
}

/** The orders of a shop. */
export class Orders {
  readonly #orders = new Map<string, Order>()

  get(out_trade_no: string | undefined): Order | undefined {
    return out_trade_no === undefined ? undefined : this.#orders.get(out_trade_no)
  }

  /** Stores an order, then places it at WeChat Pay. */
  async place(wxpay: Wechatpay, appid: string, notify_url: string): Promise<Order> {
    const order: Order = {
      out_trade_no: `EXAM${randomBytes(8).toString('hex')}`,
      total: 1990,
      state: 'NOTPAY',
      shipments: 0,
      credited: 0,
    }
    const { out_trade_no, total } = order
    this.#orders.set(out_trade_no, order)
    await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid: wxpay.mchid,
      description: '一杯咖啡',
      out_trade_no,
      notify_url,
      amount: { total },
    })
    return order
  }

  /** Sends the goods of a paid order. */
  async ship(order: Order): Promise<void> {
    // The warehouse takes a moment.
    await new Promise((resolve) => setTimeout(resolve, 30))
    order.shipments++
    order.state = 'PAID'
  }
}
