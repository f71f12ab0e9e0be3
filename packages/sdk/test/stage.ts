import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createSandbox } from '@wxpay/sandbox'
import { Wechatpay, type WechatpayOptions } from '../src/index'

export type Sandbox = Awaited<ReturnType<typeof createSandbox>>
export type Merchant = ReturnType<Sandbox['merchants']['create']>

/** A sandbox served over HTTP, and clients of its merchants. */
export interface Stage {
  readonly sandbox: Sandbox
  readonly baseURL: string
  /** The sent notifications. */
  readonly delivered: Delivery[]
  /** A client of a new merchant, with its keys or the given ones. */
  client(options?: Partial<WechatpayOptions>, keyMode?: 'certificate' | 'public-key' | 'both'): Actor
  close(): Promise<void>
}

export interface Delivery {
  readonly headers: Headers
  readonly body: string
}

export interface Actor {
  readonly wxpay: Wechatpay
  readonly merchant: Merchant
  readonly options: WechatpayOptions
}

export async function openStage(): Promise<Stage> {
  const delivered: Delivery[] = []
  const sandbox = await createSandbox({
    refundInterval: 0,
    notificationFetch: async (url, init) => {
      const request = new Request(url, init)
      delivered.push({ headers: request.headers, body: await request.text() })
      return new Response(null, { status: 204 })
    },
  })
  const { url: baseURL } = await sandbox.listen()
  const clients: Wechatpay[] = []
  return {
    sandbox,
    baseURL,
    delivered,
    client(given = {}, keyMode = 'both') {
      const merchant = sandbox.merchants.create({ keyMode })
      const { mchid, serial, privateKey, apiv3Key, secret, certs } = merchant
      const options = { mchid, serial, privateKey, apiv3Key, secret, certs, baseURL, ...given }
      const wxpay = new Wechatpay(options)
      clients.push(wxpay)
      return { wxpay, merchant, options }
    },
    async close() {
      await Promise.all(clients.map((client) => client.close()))
      await sandbox.close()
    },
  }
}

/** The body of an order. */
export function newTransaction({ mchid, appid }: Pick<Merchant, 'mchid' | 'appid'>, out_trade_no: string) {
  return {
    appid,
    mchid,
    description: '图书',
    out_trade_no,
    notify_url: 'https://shop.example.com/notify',
    amount: { total: 990, currency: 'CNY' },
  }
}

/** Collects the messages of a channel while something runs. */
export async function published<Event>(name: string, run: () => Promise<unknown>): Promise<Event[]> {
  const events: Event[] = []
  const listen = (event: unknown): void => void events.push(event as Event)
  subscribe(name, listen)
  try {
    await run()
  } finally {
    unsubscribe(name, listen)
  }
  return events
}

/** The rejection of a promise. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it was fulfilled')
}
