import { createHash } from 'node:crypto'
import { findOperation } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, type RandomBytes, type Sandbox, createSandbox } from '../src/index'
import { domains } from '../src/domains'
import { NOTIFY_URL, completion, keyRing, newOrder, newTransaction } from './fixture'
import { type Party, requestOf, send } from './remembered'
import { type Received, signingClient } from './signing-client'

/*
 * Two sandboxes that are alike, with the same time and the same random numbers: one is called in-process, by its functions,
 * the other over HTTP. Every step has the same response, byte for byte.
 */

interface Form extends Party {
  readonly sandbox: Sandbox
  readonly server: Listening | undefined
  readonly base: string
}

const now = new Date()
const forms: Form[] = []

/** Bytes that only depend on how many were taken. */
function countedBytes(): RandomBytes {
  let count = 0
  return (size) => {
    const blocks = Array.from({ length: Math.ceil(size / 32) }, () =>
      createHash('sha256').update(String(count++)).digest(),
    )
    return Buffer.concat(blocks).subarray(0, size)
  }
}

async function open(form: 'in-process' | 'over HTTP'): Promise<Form> {
  const sandbox = await createSandbox({
    keyPairs: keyRing(),
    random: countedBytes(),
    clock: { now: () => now },
    notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
    onError: (error) => {
      throw error
    },
  })
  const merchant = sandbox.merchants.create({
    brandId: '12034401',
    // Secrets never come from the given source of random numbers.
    apiv3Key: 'a'.repeat(32),
    secret: 'b'.repeat(32),
  })
  const server = form === 'in-process' ? undefined : await sandbox.listen()
  const base = server?.url ?? 'https://api.mch.weixin.qq.com'
  const client =
    server === undefined
      ? signingClient(merchant, base, (request) => sandbox.fetch(request))
      : signingClient(merchant, base)
  return { sandbox, server, base, merchant, client }
}

beforeAll(async () => {
  for (const form of ['in-process', 'over HTTP'] as const) forms.push(await open(form))
})
afterAll(() => Promise.all(forms.map(({ sandbox }) => sandbox.close())))

const compared = ['content-type', 'request-id', 'sandbox-fidelity', 'wechatpay-nonce', 'wechatpay-serial']

// A sandbox that listens serves the page that pays an H5 order; one that does not returns the address of WeChat Pay's.
const H5_PAGE = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb'

const seen = ({ base }: Form, { status, headers, text, body }: Received) => ({
  status,
  // Encrypted fields differ by their padding: `send` returns them in plain text.
  body: JSON.parse(
    JSON.stringify(text.startsWith('{') ? body : text)
      .replaceAll(`${base}/phone/h5`, H5_PAGE)
      .replaceAll(base, 'https://api.mch.weixin.qq.com'),
  ) as unknown,
  headers: Object.fromEntries(compared.map((name) => [name, headers.get(name)])),
})

/** Sends a request in both forms, and returns the one response. */
async function both(request: (form: Form) => Promise<Received>): Promise<ReturnType<typeof seen>> {
  const [inProcess, overHttp] = await Promise.all(forms.map(async (form) => seen(form, await request(form))))
  if (inProcess === undefined || overHttp === undefined) throw new Error('There are not two forms.')
  expect(overHttp).toEqual(inProcess)
  return inProcess
}

/** The result of a control action over HTTP. */
async function controlled(base: string, route: string, body: object = {}): Promise<unknown> {
  const response = await fetch(`${base}/sandbox/v1${route}`, { method: 'POST', body: JSON.stringify(body) })
  expect(response.status).toBeLessThan(300)
  return response.json()
}

/** Acts on an entity: by the function, and by the route. */
async function control(route: string, act: (sandbox: Sandbox, mchid: string) => unknown): Promise<void> {
  const results = await Promise.all(
    forms.map(({ sandbox, server, base, merchant: { mchid } }) =>
      server === undefined ? act(sandbox, mchid) : controlled(base, route.replace('{mchid}', mchid)),
    ),
  )
  expect(results[1]).toEqual(JSON.parse(JSON.stringify(results[0])))
}

describe('both forms', () => {
  const post = (path: string, body: (form: Form) => object) =>
    both((form) => form.client.post(path, body(form)))
  const get = (path: (mchid: string) => string) => both((form) => form.client.get(path(form.merchant.mchid)))
  const parties = ({ merchant: { appid, serviceId } }: Form) => ({ appid, service_id: serviceId })

  it('pay and refund an order alike', async () => {
    const order = (form: Form) =>
      newTransaction({ ...form, mchid: form.merchant.mchid, parties: parties(form) }, 'ORDER-1')
    expect((await post('/v3/pay/transactions/native', order)).status).toBe(200)
    await control('/merchants/{mchid}/transactions/ORDER-1/pay', (sandbox, mchid) =>
      sandbox.control.transactions.pay(mchid, 'ORDER-1'),
    )
    const paid = await get((mchid) => `/v3/pay/transactions/out-trade-no/ORDER-1?mchid=${mchid}`)
    expect(paid.body).toMatchObject({ trade_state: 'SUCCESS' })
    const refund = { out_trade_no: 'ORDER-1', out_refund_no: 'R-1', notify_url: NOTIFY_URL }
    const amount = { refund: 400, total: 1000, currency: 'CNY' }
    expect((await post('/v3/refund/domestic/refunds', () => ({ ...refund, amount }))).status).toBe(200)
    const time = new Date(now.getTime() + 3_600_000).toISOString()
    await Promise.all(
      forms.map(({ sandbox, server, base }) =>
        server === undefined ? sandbox.clock.set({ time }) : controlled(base, '/clock/set', { time }),
      ),
    )
    const refunded = await get(() => '/v3/refund/domestic/refunds/R-1')
    expect(refunded.body).toMatchObject({ amount: { refund: 400 } })
    const again = await post('/v3/refund/domestic/refunds', () => ({
      ...refund,
      amount: { ...amount, refund: 500 },
    }))
    expect(again.status).toBe(400)
  })

  it('serve an order of pay score alike', async () => {
    const created = await post('/v3/payscore/serviceorder', (form) => newOrder(parties(form), 'SERVICE-1'))
    expect(created.status).toBe(200)
    await control('/merchants/{mchid}/service-orders/SERVICE-1/confirm', (sandbox, mchid) =>
      sandbox.control.serviceOrders.confirm(mchid, 'SERVICE-1'),
    )
    const path = '/v3/payscore/serviceorder/SERVICE-1/complete'
    const done = await post(path, (form) => completion(parties(form), 200))
    expect(done.body).toMatchObject({ state: 'DOING' })
  })

  const simulated = domains
    .flatMap(({ operations }) => operations)
    .flatMap(({ method, path }) => findOperation(`${method} ${path}`) ?? [])
    .filter(({ operation }) => operation['x-wxpay'].api !== 'v2')

  it.each(simulated.map((found) => [found.route, found] as const))(
    'answer the example of %s alike',
    async (_, found) => {
      for (const members of ['required', 'all'] as const) {
        await both((form) => {
          const { mchid, appid } = form.merchant
          const request = requestOf(found, members, { mchid, sp_mchid: mchid, appid, sp_appid: appid })
          return send(found, request, form)
        })
      }
    },
  )
})
