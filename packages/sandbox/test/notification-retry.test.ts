import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NotificationFetch } from '../src/index'
import { verify } from './signing-client'
import { type Fixture, newTransaction, createFixture } from './fixture'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
// The official schedule, written independently: 15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h.
const pauses = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600]

let fixture: Fixture
let sent: { readonly url: string; readonly headers: Headers; readonly body: string; readonly at: number }[]
let response: () => Promise<Response>

beforeEach(async () => {
  sent = []
  response = () => Promise.resolve(new Response('{"code":"FAIL","message":"稍后"}', { status: 500 }))
  const notificationFetch: NotificationFetch = (url, init) => {
    const at = fixture.sandbox.clock.now().getTime()
    sent.push({
      url,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : '',
      at,
    })
    return response()
  }
  // A clock that only moves when it is advanced, so that attempts have exact times.
  const start = new Date()
  fixture = await createFixture({ notificationFetch, clock: { now: () => start } })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

async function pay(number: string): Promise<string> {
  const { client, sandbox, mchid } = fixture
  await client.post('/v3/pay/transactions/native', newTransaction(fixture, number))
  sandbox.control.transactions.pay(mchid, number)
  await sandbox.notifications.idle()
  const id = sandbox.notifications.list(mchid).at(-1)?.id
  return String(id)
}

describe('a notification that is never acknowledged', () => {
  it('is retried fifteen times by the official schedule and then given up', async () => {
    const id = await pay('Trade-0001')
    await fixture.sandbox.clock.advance(48 * HOUR)
    const [first = 0, ...times] = sent.map(({ at }) => at)
    const expected = pauses.map((_, index) => pauses.slice(0, index + 1).reduce((sum, each) => sum + each, 0))
    expect(times.map((at) => (at - first) / SECOND)).toEqual(expected)
    const record = fixture.sandbox.notifications.get(id)
    expect(record).toMatchObject({ status: 'given-up', attempt_count: 16 })
    expect(record).not.toHaveProperty('next_attempt_time')
    expect(record.attempts).toHaveLength(16)
    expect(record.attempts[15]).toMatchObject({ number: 16, status: 500, outcome: 'refused' })
    expect(record.attempts[0]?.excerpt).toBe('{"code":"FAIL","message":"稍后"}')
  })

  it('has the same body each time, signed anew', async () => {
    await pay('Trade-0001')
    await fixture.sandbox.clock.advance(30 * SECOND)
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1)
    expect(new Set(sent.map(({ headers }) => headers.get('wechatpay-nonce'))).size).toBe(3)
    expect(sent.every(({ headers, body }) => verify(headers, body, fixture.merchant.certs))).toBe(true)
  })

  it('is not due before its time', async () => {
    await pay('Trade-0001')
    await fixture.sandbox.clock.advance(15 * SECOND - 1)
    expect(sent).toHaveLength(1)
    await fixture.sandbox.clock.advance(1)
    expect(sent).toHaveLength(2)
  })

  it('can be redelivered by hand, and is then retried', async () => {
    const id = await pay('Trade-0001')
    await fixture.sandbox.clock.advance(48 * HOUR)
    response = () => Promise.resolve(new Response(null, { status: 200 }))
    fixture.sandbox.notifications.redeliver(id)
    await fixture.sandbox.notifications.idle()
    expect(fixture.sandbox.notifications.get(id)).toMatchObject({ status: 'delivered', attempt_count: 17 })
  })
})

describe('the response of a receiver', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [201, 'pending'],
    [302, 'pending'],
    [404, 'pending'],
    [503, 'pending'],
  ])('with status %i leaves the notification %s', async (status, expected) => {
    response = () =>
      Promise.resolve(new Response(null, { status, headers: { Location: 'https://else.example' } }))
    const id = await pay('Trade-0001')
    expect(fixture.sandbox.notifications.get(id)).toMatchObject({ status: expected, attempt_count: 1 })
    expect(sent).toHaveLength(1)
  })

  it('is recorded with the reason if it does not arrive', async () => {
    response = () =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }))
    const id = await pay('Trade-0001')
    expect(fixture.sandbox.notifications.get(id).attempts).toMatchObject([
      { outcome: 'unreachable', error: 'connect ECONNREFUSED' },
    ])
  })

  it('is only read to its beginning if it is endless', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new TextEncoder().encode('abcdefgh'.repeat(100)))
      },
    })
    response = () => Promise.resolve(new Response(endless, { status: 200 }))
    const id = await pay('Trade-0001')
    expect(fixture.sandbox.notifications.get(id).attempts[0]?.excerpt).toHaveLength(512)
  })
})

describe('real time', () => {
  it('delivers due notifications without advancing the clock', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    try {
      const urls: string[] = []
      const real = await createFixture({
        notificationFetch: (url) => {
          urls.push(url)
          return Promise.resolve(new Response(null, { status: 500 }))
        },
      })
      await real.client.post('/v3/pay/transactions/native', newTransaction(real, 'Trade-0001'))
      real.sandbox.control.transactions.pay(real.mchid, 'Trade-0001')
      await real.sandbox.notifications.idle()
      // No request reaches the sandbox here, so only its own timer can have delivered.
      const rounds = async (): Promise<void> => {
        for (let round = 0; round < 200; round += 1) await new Promise((resolve) => setImmediate(resolve))
      }
      for (const [index, pause] of [15, 15, 30].entries()) {
        vi.advanceTimersByTime(pause * SECOND - 1)
        await rounds()
        expect(urls).toHaveLength(index + 1)
        vi.advanceTimersByTime(1)
        while (urls.length < index + 2) await rounds()
        while (real.sandbox.notifications.list()[0]?.attempt_count !== index + 2) await rounds()
      }
      await real.sandbox.close()
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('several notifications', () => {
  it('are retried in the order of their times when the clock is advanced', async () => {
    await pay('Trade-0001')
    await fixture.sandbox.clock.advance(10 * SECOND)
    await pay('Trade-0002')
    sent = []
    await fixture.sandbox.clock.advance(MINUTE)
    const times = sent.map(({ at }) => at)
    expect(times).toEqual([...times].sort((left, right) => left - right))
    expect(times).toHaveLength(6)
  })
})

describe('a real connection', () => {
  let server: Server

  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  it('does not follow a redirect, and times out after five seconds', async () => {
    const paths: string[] = []
    server = createServer((request, response) => {
      paths.push(request.url ?? '')
      if (request.url === '/moved') response.writeHead(307, { Location: '/elsewhere' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const real = await createFixture({ notificationFetch: (url, init) => fetch(url, init) })
    const { client, sandbox, mchid } = real
    for (const path of ['/moved', '/silent']) {
      const number = `Trade${path.slice(1)}`
      await client.post('/v3/pay/transactions/native', {
        ...newTransaction(real, number),
        notify_url: base + path,
      })
      sandbox.control.transactions.pay(mchid, number)
    }
    await sandbox.notifications.idle()
    const records = sandbox.notifications.list().map(({ id }) => sandbox.notifications.get(id).attempts)
    expect(records).toMatchObject([[{ outcome: 'refused', status: 307 }], [{ outcome: 'timed-out' }]])
    expect(paths.sort()).toEqual(['/moved', '/silent'])
    await sandbox.close()
  })
})
