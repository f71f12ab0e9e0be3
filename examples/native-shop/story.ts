import { createSandbox } from '@wxpay/sandbox'
import { fen, MemoryOnceStore, Wechatpay } from '@wxpay/sdk'
import { type Order, Shop } from './shop'

const COPIES = 5

/** Outcome of a day at the shop. */
export interface Day {
  readonly orders: readonly Order[]
  /** HTTP status of every delivery of a notification, by fault. */
  readonly deliveries: Readonly<
    Record<'five copies at once' | 'machine broken' | 'forged', readonly number[]>
  >
  /** Errors passed to the shop's `onError`, by code. */
  readonly refused: readonly string[]
}

/**
 * Sells three coffees while notifications arrive five times at once, while the handler fails, and with a
 * forged signature.
 */
export async function playNativeShop(tell: (line: string) => void): Promise<Day> {
  const sandbox = await createSandbox()
  const gateway = await sandbox.listen()
  const { mchid, appid, serial, privateKey, certs, apiv3Key } = sandbox.merchants.create()
  const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: gateway.url })

  let isBroken = false
  const refused: string[] = []
  let letGo = (): void => undefined
  const othersRefused = new Promise<void>((resolve) => (letGo = resolve))
  const shop = new Shop({
    wxpay,
    appid,
    once: new MemoryOnceStore(),
    serve: async ({ drink }) => {
      // Long enough for all other copies to arrive while the first is being handled.
      if (drink === 'latte') await othersRefused
      if (isBroken) throw new Error('the coffee machine is broken')
    },
    onError: (reason) => {
      refused.push(codeOf(reason))
      if (refused.length === COPIES - 1) letGo()
    },
  })
  await shop.open()
  tell(`the shop is open at ${shop.url}`)

  const order = async (drink: string): Promise<string> => {
    const response = await fetch(`${shop.url}/orders`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ drink }),
    })
    const { out_trade_no, code_url } = (await response.json()) as { out_trade_no: string; code_url: string }
    tell(
      `${out_trade_no}: one ${drink}, ${fen(shop.orders.get(out_trade_no)?.fen ?? 0)} yuan, to be scanned: ${code_url}`,
    )
    return out_trade_no
  }
  const stateOf = async (number: string): Promise<void> => {
    const { state } = (await (await fetch(`${shop.url}/orders/${number}`)).json()) as { state: string }
    tell(`${number}: ${state}, served ${String(shop.orders.get(number)?.served)} time(s)`)
  }
  const deliveriesOf = (number: string): number[] => {
    const about = sandbox.notifications
      .list(mchid)
      .find(({ resource }) => resource['out_trade_no'] === number)
    return about === undefined
      ? []
      : sandbox.notifications.get(about.id).attempts.map(({ status }) => status ?? 0)
  }

  try {
    const latte = await order('latte')
    sandbox.faults.add({ fault: { kind: 'notify-duplicate', copies: COPIES } })
    sandbox.control.transactions.pay(mchid, latte)
    await sandbox.notifications.idle()
    // Copies that arrived while the first was being handled were asked to come again.
    await sandbox.clock.advance(15_000)
    await sandbox.notifications.idle()
    await stateOf(latte)

    const espresso = await order('espresso')
    isBroken = true
    sandbox.control.transactions.pay(mchid, espresso)
    await sandbox.notifications.idle()
    await stateOf(espresso)
    isBroken = false
    await sandbox.clock.advance(15_000)
    await sandbox.notifications.idle()
    await stateOf(espresso)

    const flatWhite = await order('flat white')
    sandbox.faults.add({ fault: 'notify-bad-signature' })
    sandbox.control.transactions.pay(mchid, flatWhite)
    await sandbox.notifications.idle()
    await stateOf(flatWhite)
    await sandbox.clock.advance(15_000)
    await sandbox.notifications.idle()
    await stateOf(flatWhite)

    return {
      orders: [...shop.orders.values()],
      deliveries: {
        'five copies at once': deliveriesOf(latte),
        'machine broken': deliveriesOf(espresso),
        forged: deliveriesOf(flatWhite),
      },
      refused,
    }
  } finally {
    await shop.close()
    await wxpay.close()
    await sandbox.close()
  }
}

function codeOf(reason: unknown): string {
  if (!(reason instanceof Error)) return 'a non-Error value'
  return 'code' in reason ? String(reason.code) : reason.message
}
