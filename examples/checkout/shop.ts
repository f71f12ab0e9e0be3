import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { renderSVG } from 'uqr'
import { expectNotification, MemoryOnceStore, type Notification, type Wechatpay } from '@wxpay/sdk'

/** Ways to pay: in WeChat, in a mini program, in a phone's browser, and by a QR code. */
export const ways = ['jsapi', 'mini-program', 'h5', 'native'] as const

export type Way = (typeof ways)[number]

/** An order as the shop stores it. */
export interface Order {
  readonly number: string
  readonly fen: number
  state: 'awaiting payment' | 'shipped'
}

export interface ShopOptions {
  readonly wxpay: Wechatpay
  readonly appid: string
  /** Script that stands in for WeChat, such as `http://127.0.0.1:8787/sandbox/client.js`. In production there is none. */
  readonly clientScript?: string
  readonly onError?: (reason: unknown) => void
}

/** A shop with one article, and the pages of its front end. */
export interface Shop {
  readonly app: Hono
  readonly orders: ReadonlyMap<string, Order>
}

const PRICE = 6800

/** Creates the shop. It ships when WeChat Pay notifies it, whatever the browser says. */
export function createShop(options: ShopOptions): Shop {
  const { wxpay, clientScript, onError } = options
  const orders = new Map<string, Order>()
  const watchers = new Map<string, Set<() => void>>()
  const app = new Hono()

  const receive = wxpay.notifications.fetch({
    once: new MemoryOnceStore(),
    ...(onError && { onError }),
    handle: (notification) => {
      const order = paidOrder(notification, orders, options)
      if (order === undefined) return
      order.state = 'shipped'
      for (const tell of watchers.get(order.number) ?? []) tell()
    },
  })
  app.post('/wechatpay', (c) => receive(c.req.raw))

  app.post('/orders', async (c) => {
    const { way } = await c.req.json<{ way?: unknown }>()
    const known = ways.find((each) => each === way)
    if (known === undefined) return c.json({ error: `way must be one of ${ways.join(', ')}` }, 400)
    const order: Order = {
      number: `BOOK${randomBytes(8).toString('hex')}`,
      fen: PRICE,
      state: 'awaiting payment',
    }
    // Stored before the request is sent: the notification may arrive before the response to the order.
    orders.set(order.number, order)
    const { origin } = new URL(c.req.url)
    return c.json({ number: order.number, ...(await prepay(known, order, origin, options)) }, 201)
  })

  app.get('/orders/:number/events', (c) => {
    const order = orders.get(c.req.param('number'))
    if (order === undefined) return c.json({ error: 'unknown order' }, 404)
    return streamSSE(c, async (stream) => {
      const left = new Promise<void>((resolve) => {
        stream.onAbort(resolve)
      })
      const tell = (): void => void stream.writeSSE({ event: 'state', data: order.state })
      const all = watchers.get(order.number) ?? new Set()
      watchers.set(order.number, all.add(tell))
      tell()
      await left
      all.delete(tell)
    })
  })

  const page = text('index.html').replace(
    '<!-- wechat -->',
    clientScript === undefined
      ? '<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>'
      : `<script src="${clientScript}" data-appid="${options.appid}"></script>`,
  )
  app.get('/', (c) => c.html(page))
  app.get('/orders/:number', (c) => c.html(page))
  app.get('/checkout.js', (c) => c.body(text('checkout.js'), 200, { 'content-type': 'text/javascript' }))
  app.get('/checkout.css', (c) => c.body(text('checkout.css'), 200, { 'content-type': 'text/css' }))
  return { app, orders }
}

/** Orders at WeChat Pay, and returns what the front end needs to open the payment. */
async function prepay(
  way: Way,
  { number, fen }: Order,
  origin: string,
  { wxpay, appid }: ShopOptions,
): Promise<object> {
  const order = {
    appid,
    mchid: wxpay.mchid,
    description: '《红楼梦》精装版',
    out_trade_no: number,
    notify_url: `${origin}/wechatpay`,
    amount: { total: fen, currency: 'CNY' },
  } as const
  const { transactions } = wxpay.v3.pay
  if (way === 'native') {
    const { data } = await transactions.native.post(order)
    return { code_url: data.code_url, svg: renderSVG(data.code_url) }
  }
  if (way === 'h5') {
    const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }
    const { data } = await transactions.h5.post({ ...order, scene_info })
    const redirect_url = `${origin}/orders/${number}?returned=1`
    return { address: wxpay.invoke.h5({ h5_url: data.h5_url, redirect_url }) }
  }
  // The openid comes from the user's login in WeChat.
  const { data } = await transactions.jsapi.post({
    ...order,
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  })
  return { parameters: await wxpay.invoke.jsapi({ appid, prepay_id: data.prepay_id }) }
}

function paidOrder(
  notification: Notification,
  orders: ReadonlyMap<string, Order>,
  { wxpay, appid }: ShopOptions,
): Order | undefined {
  if (notification.event_type !== 'TRANSACTION.SUCCESS') return undefined
  const { out_trade_no = '' } = notification.resource
  const order = orders.get(out_trade_no)
  if (order === undefined) throw new Error(`a payment of the unknown order ${out_trade_no}`)
  // The signature proves the sender. The shop has to compare the payment with the order.
  expectNotification(notification.resource, {
    appid,
    mchid: wxpay.mchid,
    out_trade_no: order.number,
    total: order.fen,
    currency: 'CNY',
  })
  return order
}

// Beside this module in the sources, and in the sources of the built example.
function text(name: string): string {
  const folder = ['./public/', '../checkout/public/']
    .map((relative) => fileURLToPath(new URL(relative, import.meta.url)))
    .find((each) => existsSync(`${each}${name}`))
  return readFileSync(`${folder ?? ''}${name}`, 'utf8')
}
