import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../src/index'
import { type Fixture, completion, createFixture, newOrder, newTransaction } from './fixture'
import { type SigningClient, signingClient } from './signing-client'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

let fixture: Fixture
let server: Listening
let client: SigningClient
let notified: { readonly timestamp: number; readonly body: string }[]

beforeEach(async () => {
  notified = []
  fixture = await createFixture({
    notificationFetch: (_, init) => {
      const timestamp = Number(new Headers(init.headers).get('wechatpay-timestamp'))
      notified.push({ timestamp, body: typeof init.body === 'string' ? init.body : '' })
      return Promise.resolve(new Response(null, { status: 204 }))
    },
  })
  server = await fixture.sandbox.listen()
  client = signingClient(fixture.merchant, server.url)
})
afterEach(() => fixture.sandbox.close())

async function advance(seconds: number): Promise<unknown> {
  const response = await fetch(`${server.url}/sandbox/v1/clock/advance`, {
    method: 'POST',
    body: JSON.stringify({ seconds }),
  })
  expect(response.status).toBe(200)
  return response.json()
}

const native = (number: string, time: number, way = 'native') =>
  client.post(`/v3/pay/transactions/${way}`, {
    ...newTransaction(fixture, number),
    time_expire: new Date(time).toISOString().replace('Z', '+00:00'),
  })

async function query(number: string): Promise<Record<string, unknown>> {
  const { status, body } = await client.get(
    `/v3/pay/transactions/out-trade-no/${number}?mchid=${fixture.mchid}`,
  )
  expect(status).toBe(200)
  return body
}

/** Time of a client's clock as pay score writes it. */
const compact = (time: number): string =>
  new Date(time + 8 * 60 * MINUTE).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')

describe.each([0, 3600, 30 * 86_400, 400 * 86_400])('a sandbox that is %i seconds ahead', (ahead) => {
  beforeEach(async () => {
    if (ahead > 0) await advance(ahead)
  })

  it('states its offset', async () => {
    const clock = (await (await fetch(`${server.url}/sandbox/v1/clock`)).json()) as Record<string, string>
    expect(clock['offset_seconds']).toBe(ahead)
    expect(Date.parse(String(clock['time'])) - Date.parse(String(clock['real_time']))).toBe(ahead * SECOND)
    const { headers } = await client.get('/v3/certificates')
    expect(headers.get('sandbox-time-offset')).toBe(String(ahead))
  })

  it('lets an order of a client with the real clock expire after as long as the client said', async () => {
    const time = Date.now() + 10 * MINUTE
    expect(await native('Trade-0001', time)).toMatchObject({ status: 200, verified: true })
    expect(await query('Trade-0001')).toMatchObject({
      trade_state: 'NOTPAY',
      time_expire: new Date(time).toISOString().replace('Z', '+00:00'),
    })
    await advance(9 * 60)
    expect(await query('Trade-0001')).toMatchObject({ trade_state: 'NOTPAY' })
    await advance(60)
    expect(await query('Trade-0001')).toMatchObject({ trade_state: 'CLOSED' })
  })

  it('raises a time_expire that is too early, and lowers one that is too late', async () => {
    const tooEarly = { 'Early-long-ago': -400 * DAY, 'Early-just-now': -1, 'Early-too-soon': 30 * SECOND }
    for (const [number, early] of Object.entries(tooEarly)) {
      expect(await native(number, Date.now() + early)).toMatchObject({ status: 200 })
      const { time_expire } = await query(number)
      const left = Date.parse(String(time_expire)) - Date.now()
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThanOrEqual(MINUTE)
    }
    const app = { ...newTransaction(fixture, 'Late-app') }
    const late = new Date(Date.now() + 400 * DAY).toISOString()
    expect(await client.post('/v3/pay/transactions/app', { ...app, time_expire: late })).toMatchObject({
      status: 200,
    })
    expect(await native('Late-native', Date.now() + 400 * DAY)).toMatchObject({ status: 200 })
    for (const [number, days] of [
      ['Late-app', 90],
      ['Late-native', 7],
    ] as const) {
      const { time_expire } = await query(number)
      const excess = Date.parse(String(time_expire)) - Date.now() - days * DAY
      expect(Math.abs(excess)).toBeLessThan(2 * MINUTE)
    }
    await advance(61)
    for (const number of Object.keys(tooEarly)) {
      expect(await query(number)).toMatchObject({ trade_state: 'CLOSED' })
    }
    expect(await query('Late-native')).toMatchObject({ trade_state: 'NOTPAY' })
    await advance(7 * 86_400)
    expect(await query('Late-native')).toMatchObject({ trade_state: 'CLOSED' })
    expect(await query('Late-app')).toMatchObject({ trade_state: 'NOTPAY' })
  })

  it('takes the times of a service from the clock of the client', async () => {
    const { parties, sandbox, mchid } = fixture
    const start = compact(Date.now())
    const created = await client.post('/v3/payscore/serviceorder', {
      ...newOrder(parties, 'Order-1'),
      time_range: { start_time: start, end_time: compact(Date.now() + 60 * MINUTE) },
      need_user_confirm: true,
    })
    expect(created).toMatchObject({ status: 200, body: { time_range: { start_time: start } } })
    sandbox.control.serviceOrders.confirm(mchid, 'Order-1')
    const complete = (end_time: string) =>
      client.post('/v3/payscore/serviceorder/Order-1/complete', {
        ...completion(parties, 100),
        time_range: { end_time },
      })
    expect(await complete(compact(Date.now() + 10 * MINUTE))).toMatchObject({ status: 400 })
    expect(await complete(compact(Date.now() - 10 * MINUTE))).toMatchObject({ status: 400 })
    expect(await complete(compact(Date.now()))).toMatchObject({ status: 200 })
  })

  it('signs with real time, and states business time in bodies', async () => {
    await native('Trade-0001', Date.now() + 10 * MINUTE)
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Trade-0001')
    await fixture.sandbox.notifications.idle()
    const response = await client.get('/v3/certificates')
    for (const timestamp of [notified[0]?.timestamp, Number(response.headers.get('wechatpay-timestamp'))]) {
      expect(Math.abs(Number(timestamp) * SECOND - Date.now())).toBeLessThan(2 * MINUTE)
    }
    const { create_time } = JSON.parse(String(notified[0]?.body)) as { create_time: string }
    const { success_time } = await query('Trade-0001')
    for (const time of [create_time, String(success_time)]) {
      expect(Math.abs(Date.parse(time) - Date.now() - ahead * SECOND)).toBeLessThan(2 * MINUTE)
    }
  })
})

describe('the interval between two refunds', () => {
  async function refundTwice(given: Fixture): Promise<readonly number[]> {
    const { sandbox, mchid } = given
    await given.client.post('/v3/pay/transactions/native', newTransaction(given, 'Trade-0001'))
    sandbox.control.transactions.pay(mchid, 'Trade-0001')
    const statuses: number[] = []
    for (const out_refund_no of ['R1', 'R2']) {
      const amount = { refund: 1, total: 1000, currency: 'CNY' }
      const body = { out_trade_no: 'Trade-0001', out_refund_no, amount }
      statuses.push((await given.client.post('/v3/refund/domestic/refunds', body)).status)
    }
    return statuses
  }

  it.each([
    [{}, {}, [200, 429]],
    [{ refundInterval: 0 }, {}, [200, 200]],
    [{}, { refundInterval: 0 }, [200, 200]],
    [{ refundInterval: 0 }, { refundInterval: 60 }, [200, 429]],
  ] as const)(
    'is that of the merchant, otherwise that of the sandbox: %j %j',
    async (options, merchant, expected) => {
      const other = await createFixture(options, merchant)
      expect(await refundTwice(other)).toEqual(expected)
      await other.sandbox.close()
    },
  )
})
