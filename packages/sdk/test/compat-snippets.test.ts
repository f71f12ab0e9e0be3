import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Credentials, type Sandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Wechatpay } from '../src/compat/index'
import { Wechatpay as Current } from '../src/index'

type Context = Readonly<Record<string, unknown>>
type Snippet = readonly [title: string, run: (context: Context) => unknown, expected: unknown]

// JavaScript, as its users write it: without types.
const { snippets } = (await import(new URL('./compat/snippets.js', import.meta.url).href)) as {
  readonly snippets: readonly Snippet[]
}

const DAY = 24 * 60 * 60 * 1000
let sandbox: Sandbox
let context: Context
const received: { headers: object; body: string }[] = []
const receiver = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (text: string) => (body += text))
  request.on('end', () => {
    received.push({ headers: request.headers, body })
    response.writeHead(204).end()
  })
})

beforeAll(async () => {
  sandbox = await createSandbox()
  const { url: baseURL } = await sandbox.listen()
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
  const shop = sandbox.merchants.create({ keyMode: 'certificate' })
  const { mchid, appid, serial, privateKey, certs, secret, certificate: cert } = shop
  const options = { mchid, serial, privateKey, certs, secret, merchant: { cert, key: privateKey }, baseURL }
  const current = new Current({ mchid, serial, privateKey, certs, baseURL })
  const paid = async (out_trade_no: string, notify_url = 'https://shop.example/notify') => {
    await current.v3.pay.transactions.native.post({
      appid,
      mchid,
      description: 'x',
      out_trade_no,
      notify_url,
      amount: { total: 100 },
    })
    sandbox.control.transactions.pay(mchid, out_trade_no)
    const { data } = await current.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      params: { mchid },
    })
    return data
  }
  await paid('S-notified', `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`)
  await sandbox.notifications.idle()
  context = {
    shop,
    options,
    wxpay: new Wechatpay(options),
    newWxpay: () => new Wechatpay(options),
    platform: platformOf(shop),
    notification: received[0],
    paid,
    pay: (out_trade_no: string) => sandbox.control.transactions.pay(mchid, out_trade_no),
    topUp: () => {
      sandbox.control.ledger.topUp(mchid, { amount: 100_000 })
    },
    billDay: billDay(),
  }
})
afterAll(async () => {
  receiver.close()
  await sandbox.close()
})

function platformOf({ certs }: Credentials): object {
  const [[serial, key] = []] = Object.entries(certs)
  return { serial, key }
}

// The day of the first call, once its bill exists.
function billDay(): () => Promise<string> {
  let day: string | undefined
  return async () => {
    if (day !== undefined) return day
    day = new Date(sandbox.clock.now().getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)
    await sandbox.clock.advance(2 * DAY)
    return day
  }
}

it('has at least fifty snippets', () => {
  expect(snippets.length).toBeGreaterThanOrEqual(50)
})

it.each(snippets)('%s', async (_, run, expected) => {
  expect(await run(context)).toEqual(expected)
})
