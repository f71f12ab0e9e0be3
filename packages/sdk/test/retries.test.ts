import { type AddressInfo, createServer } from 'node:net'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type AttemptEvent, type RetryEvent, Wechatpay, type WechatpayOptions } from '../src/index'
import { type Gateway, startGateway } from './gateway'
import { newTransaction, openStage, published, rejection, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => {
  stage.sandbox.faults.clear()
})
afterAll(() => stage.close())

const quick = { delay: 1 }
const number = () => randomUUID().replaceAll('-', '')
const native = '/v3/pay/transactions/native'

/** A client with an order that can be queried. */
async function withOrder(options: Partial<WechatpayOptions> = {}) {
  const told: RetryEvent[] = []
  const actor = stage.client({ retry: quick, onRetry: (event) => void told.push(event), ...options })
  const out_trade_no = number()
  await actor.wxpay.v3.pay.transactions.native.post(newTransaction(actor.merchant, out_trade_no))
  const params = { mchid: actor.merchant.mchid }
  const query = (config = {}) =>
    actor.wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, params, ...config })
  return { ...actor, out_trade_no, query, told }
}

const path = '/v3/pay/transactions/out-trade-no/{out_trade_no}'

describe('a read is retried', () => {
  it.each([
    ['a reset before the response', { kind: 'reset-before' }, 'ECONNRESET'],
    ['a reset in its response', { kind: 'reset-mid-response' }, 'RESPONSE_TRUNCATED'],
    ['an end in its response', { kind: 'truncate' }, 'RESPONSE_TRUNCATED'],
    ['half a TLS record', { kind: 'half-tls-record' }, /./],
    ['500', { kind: 'status', status: 500 }, 'API_ERROR'],
    ['502 of a proxy', { kind: 'status', status: 502, format: 'html' }, 'GATEWAY_ERROR'],
    ['503', { kind: 'status', status: 503 }, 'API_ERROR'],
    ['429', { kind: 'status', status: 429 }, 'API_ERROR'],
  ] as const)('after %s', async (_, fault, code) => {
    const { query, told } = await withOrder()
    stage.sandbox.faults.add({ fault, match: { path }, times: 2 })
    const { data } = await query()
    expect(data.trade_state).toBe('NOTPAY')
    expect(told).toMatchObject([
      { attempt: 1, route: `GET ${path}` },
      { attempt: 2, route: `GET ${path}` },
    ])
    const codes = typeof code === 'string' ? [code, 'ECONNRESET'] : [code]
    for (const { error } of told) expect(codes.some((one) => matches(one, error.code))).toBe(true)
  })

  it('when an attempt times out', async () => {
    const { query, told } = await withOrder({ attemptTimeout: 300 })
    stage.sandbox.faults.add({ fault: 'stall', match: { path } })
    await expect(query()).resolves.toMatchObject({ status: 200 })
    expect(told).toMatchObject([{ error: { code: 'ETIMEDOUT' } }])
  })

  it('up to its attempts, and the error has their number', async () => {
    const { query, told } = await withOrder()
    stage.sandbox.faults.add({ fault: 'reset-before', match: { path }, times: 9 })
    const error = await rejection(query({ retry: { attempts: 4 } }))
    expect(error).toMatchObject({ code: 'ECONNRESET', attempts: 4 })
    expect(error).not.toHaveProperty('outcome')
    expect(told).toHaveLength(3)
  })

  it('within its budget, which Retry-After may exceed', async () => {
    const { query } = await withOrder()
    stage.sandbox.faults.add({ fault: { kind: 'status', status: 429, retry_after: 60 }, match: { path } })
    await expect(query()).rejects.toMatchObject({ status: 429, attempts: 1, retryAfter: 60_000 })
  })

  it('after the time in Retry-After', async () => {
    const { query, told } = await withOrder()
    stage.sandbox.faults.add({ fault: { kind: 'status', status: 429, retry_after: 1 }, match: { path } })
    await query()
    expect(told).toMatchObject([{ wait: 1000 }])
  })

  it('unless the client or the call disables it', async () => {
    const { query } = await withOrder()
    stage.sandbox.faults.add({ fault: 'reset-before', match: { path }, times: 1 })
    await expect(query({ retry: false })).rejects.toMatchObject({ attempts: 1 })
    const never = await withOrder({ retry: false })
    stage.sandbox.faults.add({ fault: 'reset-before', match: { path }, times: 1 })
    await expect(never.query()).rejects.toMatchObject({ attempts: 1 })
  })

  it.each([
    'bad-signature',
    'missing-signature',
    'stale-timestamp',
    'unknown-serial',
    'signtest',
    'tampered-body',
    'reencoded-json',
  ] as const)('never after a response with %s', async (fault) => {
    const { query, told } = await withOrder()
    stage.sandbox.faults.add({ fault, match: { path } })
    await expect(query()).rejects.toMatchObject({ name: 'VerificationError', attempts: 1 })
    expect(told).toEqual([])
  })

  it('until the caller cancels, also while it waits', async () => {
    const { query } = await withOrder({
      retry: { delay: 60_000, maxDelay: 60_000, budget: 600_000 },
      timeout: 0,
    })
    const abort = new AbortController()
    stage.sandbox.faults.add({ fault: 'reset-before', match: { path } })
    const onRetry = (): void => {
      abort.abort()
    }
    await expect(query({ signal: abort.signal, onRetry })).rejects.toMatchObject({
      code: 'ERR_CANCELED',
      attempts: 1,
    })
  })

  it('within the timeout of the whole call', async () => {
    const { query } = await withOrder({ attemptTimeout: 150, timeout: 400 })
    stage.sandbox.faults.add({ fault: 'stall', match: { path }, times: 9 })
    await expect(query({ retry: { attempts: 20 } })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })
})

describe('a write', () => {
  it('with its number is retried, and processed once', async () => {
    const { wxpay, merchant, told } = await withOrder()
    stage.sandbox.faults.add({ fault: 'reset-after', match: { path: native } })
    const { data } = await wxpay.v3.pay.transactions.native.post(newTransaction(merchant, number()))
    expect(data.code_url).toMatch(/^weixin:/)
    expect(told).toMatchObject([{ attempt: 1, error: { code: 'ECONNRESET' } }])
  })

  it('is signed anew each time, over the same bytes', async () => {
    const gateway = await startGateway()
    try {
      let count = 0
      gateway.respond((_, response) => {
        if (++count < 3) response.socket?.destroy()
        return count < 3 ? undefined : {}
      })
      const wxpay = new Wechatpay({ ...gateway.options, retry: quick })
      await wxpay.chain('v3/refund/domestic/refunds').post({ out_refund_no: 'R1', amount: { refund: 1 } })
      const { arrived } = gateway
      expect(arrived.map(({ verified }) => verified)).toEqual([true, true, true])
      expect(new Set(arrived.map(({ body }) => body.toString())).size).toBe(1)
      expect(new Set(arrived.map(({ headers }) => headers.authorization)).size).toBe(3)
      await wxpay.close()
    } finally {
      await gateway.close()
    }
  })

  it('with an unknown outcome reports it, with the query that resolves it', async () => {
    const { wxpay, merchant } = await withOrder()
    stage.sandbox.faults.add({ fault: 'reset-after', match: { path: native }, times: 9 })
    const out_trade_no = number()
    const error = await rejection(
      wxpay.v3.pay.transactions.native.post(newTransaction(merchant, out_trade_no)),
    )
    expect(error).toMatchObject({
      code: 'ECONNRESET',
      attempts: 3,
      outcome: 'unknown',
      query: { route: `GET ${path}`, config: { out_trade_no, params: { mchid: merchant.mchid } } },
    })
    const { query } = error as { query: { config: { out_trade_no: string; params: { mchid: string } } } }
    const { data } = await wxpay.request(`GET ${path}`, query.config)
    expect(data).toMatchObject({ out_trade_no, trade_state: 'NOTPAY' })
  })

  it('that is finally rejected has no unknown outcome', async () => {
    const { wxpay, merchant } = await withOrder()
    const error = await rejection(
      wxpay.v3.pay.transactions.native.post({ ...newTransaction(merchant, number()), amount: { total: 0 } }),
    )
    expect(error).toMatchObject({ status: 400, attempts: 1 })
    expect(error).not.toHaveProperty('outcome')
  })

  it('whose response cannot be trusted has an unknown outcome', async () => {
    const { wxpay, merchant } = await withOrder()
    stage.sandbox.faults.add({ fault: 'bad-signature', match: { path: native } })
    await expect(
      wxpay.v3.pay.transactions.native.post(newTransaction(merchant, number())),
    ).rejects.toMatchObject({ code: 'EV3_RES_HEADER_SIGNATURE_DIGEST', attempts: 1, outcome: 'unknown' })
  })
})

describe('a write that is not safe to retry', () => {
  let gateway: Gateway
  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(() => gateway.close())
  const options = () => ({ ...gateway.options, retry: quick })

  it.each([
    ['is not in the catalog', 'v3/no/such/operation', { out_trade_no: '1' }],
    ['lacks its number', 'v3/refund/domestic/refunds', { amount: { refund: 1 } }],
    ['has an empty one', 'v3/refund/domestic/refunds', { out_refund_no: '' }],
  ])('because it %s, is sent once', async (_, url, body) => {
    gateway.arrived.length = 0
    gateway.respond((_request, response) => {
      response.socket?.destroy()
      return undefined
    })
    const wxpay = new Wechatpay(options())
    await expect(wxpay.chain(url).post(body)).rejects.toMatchObject({
      code: 'ECONNRESET',
      attempts: 1,
      outcome: 'unknown',
    })
    expect(gateway.arrived).toHaveLength(1)
    await wxpay.close()
  })

  it('is retried when it was never sent', async () => {
    const dead = await deadPort()
    const wxpay = new Wechatpay({ ...options(), baseURL: `http://127.0.0.1:${dead}` })
    const error = await rejection(wxpay.chain('v3/no/such/operation').post({}))
    expect(error).toMatchObject({ code: 'ECONNREFUSED', attempts: 3 })
    expect(error).not.toHaveProperty('outcome')
  })
})

describe('the backup host', () => {
  it('is used without a connection, and the unreachable host is skipped for a while', async () => {
    const gateway = await startGateway()
    const dead = await deadPort()
    try {
      const wxpay = new Wechatpay({
        ...gateway.options,
        retry: quick,
        baseURL: `http://127.0.0.1:${dead}`,
        backupBaseURL: gateway.url,
      })
      const hosts = async (): Promise<string[]> => {
        const events = await published<AttemptEvent>('wxpay:request:attempt', () =>
          wxpay.chain('v3/no/such/operation').post({}, { params: { a: 'b c' } }),
        )
        return events.filter(({ stage: at }) => at === 'start').map(({ host }) => host)
      }
      const backup = new URL(gateway.url).host
      expect(await hosts()).toEqual([`127.0.0.1:${dead}`, backup])
      expect(await hosts()).toEqual([backup])
      expect(gateway.arrived).toMatchObject([
        { verified: true, url: '/v3/no/such/operation?a=b%20c' },
        { verified: true },
      ])
      await wxpay.close()
    } finally {
      await gateway.close()
    }
  })

  it('is not used for an error response of the first host', async () => {
    const first = await startGateway()
    const second = await startGateway()
    try {
      first.respond({ status: 503, body: '{"code":"SERVICE_UNAVAILABLE","message":""}' })
      const wxpay = new Wechatpay({ ...first.options, retry: quick, backupBaseURL: second.url })
      await rejection(wxpay.chain('v3/certificates').get())
      expect([first.arrived.length, second.arrived.length]).toEqual([3, 0])
      await wxpay.close()
    } finally {
      await Promise.all([first.close(), second.close()])
    }
  })
})

function matches(wanted: string | RegExp, code: string): boolean {
  return typeof wanted === 'string' ? wanted === code : wanted.test(code)
}

/** A local port without a listener. */
async function deadPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
