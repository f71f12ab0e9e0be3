import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import { expectNotification, type Notification, type OnceStore, type Wechatpay, yuan } from '@wxpay/sdk'

/** The shop's menu, in yuan. */
const menu: Readonly<Record<string, string>> = { espresso: '12.00', latte: '19.90', 'flat white': '22.50' }

/**
 * An order as the shop stores it. A payment is known from a notification or a query, never from the browser.
 */
export interface Order {
  readonly out_trade_no: string
  readonly drink: string
  readonly fen: number
  state: 'awaiting payment' | 'paid'
  transaction_id?: string
  /** Number of times that the drink was served; anything but 0 and 1 is a loss. */
  served: number
}

export interface ShopOptions {
  readonly wxpay: Wechatpay
  readonly appid: string
  /** Stores handled notifications: `MemoryOnceStore` for one process, Redis or a table for several. */
  readonly once: OnceStore
  /**
   * The work that a paid order triggers. It may fail, and is then done by the next copy of the notification.
   */
  readonly serve?: (order: Order) => Promise<void>
  readonly onError?: (reason: unknown) => void
}

/**
 * A coffee shop: `POST /orders` returns a QR code link, `GET /orders/{number}` the state, and WeChat Pay
 * calls the notification route.
 */
export class Shop {
  readonly orders = new Map<string, Order>()
  readonly app: Express = express()
  #server: Server | undefined
  readonly #options: ShopOptions

  constructor(options: ShopOptions) {
    this.#options = options
    const { wxpay, once, onError } = options
    // Before express.json(), which would consume the bytes that the signature covers.
    this.app.post(
      '/wechatpay',
      wxpay.notifications.express({
        once,
        ...(onError && { onError }),
        handle: (notification) => this.#paid(notification),
      }),
    )
    this.app.use(express.json())
    this.app.post('/orders', async (request, response) => {
      const { drink } = request.body as { drink?: unknown }
      const price = typeof drink === 'string' && Object.hasOwn(menu, drink) ? menu[drink] : undefined
      if (typeof drink !== 'string' || price === undefined) {
        response.status(400).json({ error: `the menu has ${Object.keys(menu).join(', ')}` })
        return
      }
      response.status(201).json(await this.#order(drink, yuan(price)))
    })
    this.app.get('/orders/:number', (request, response) => {
      const order = this.orders.get(request.params.number)
      if (order === undefined) response.status(404).json({ error: 'unknown order' })
      else response.json({ state: order.state })
    })
  }

  get url(): string {
    const { port } = this.#server?.address() as AddressInfo
    return `http://127.0.0.1:${String(port)}`
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server = this.app.listen(0, '127.0.0.1', (reason) => {
        if (reason) reject(reason)
        else resolve()
      })
    })
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise<void>((resolve) =>
      this.#server?.close(() => {
        resolve()
      }),
    )
  }

  async #order(drink: string, fen: number): Promise<{ out_trade_no: string; code_url: string }> {
    const { wxpay, appid } = this.#options
    const out_trade_no = `CAFE${randomBytes(8).toString('hex')}`
    // Stored before the request is sent: the notification may arrive before the response to the order.
    this.orders.set(out_trade_no, { out_trade_no, drink, fen, state: 'awaiting payment', served: 0 })
    const { data } = await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid: wxpay.mchid,
      description: drink,
      out_trade_no,
      notify_url: `${this.url}/wechatpay`,
      amount: { total: fen, currency: 'CNY' },
    })
    return { out_trade_no, code_url: data.code_url }
  }

  async #paid(notification: Notification): Promise<void> {
    if (notification.event_type !== 'TRANSACTION.SUCCESS') return
    const { out_trade_no, transaction_id } = notification.resource
    // Combined orders, profit sharing and payments abroad use the same event; this shop has none of them.
    if (out_trade_no === undefined || transaction_id === undefined)
      throw new Error('a payment of another kind')
    const order = this.orders.get(out_trade_no)
    if (order === undefined) throw new Error(`a payment of the unknown order ${out_trade_no}`)
    const { wxpay, appid } = this.#options
    // The signature proves the sender. The shop has to compare the payment with the order.
    expectNotification(notification.resource, {
      appid,
      mchid: wxpay.mchid,
      out_trade_no: order.out_trade_no,
      total: order.fen,
      currency: 'CNY',
    })
    await this.#options.serve?.(order)
    order.state = 'paid'
    order.served++
    order.transaction_id = transaction_id
  }
}
