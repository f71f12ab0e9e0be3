import { once } from 'node:events'
import { type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Sandbox, SandboxOptions } from '../src/index'
import { type Fixture, createFixture, newTransaction } from './fixture'

const HOUR = 60 * 60 * 1000

const servers: Server[] = []
const sandboxes: Sandbox[] = []

afterEach(async () => {
  await Promise.all(sandboxes.splice(0).map((sandbox) => sandbox.close()))
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

interface Arrived {
  readonly path: string
  readonly authorization: string | undefined
  readonly names: readonly string[]
  readonly body: string
}

/** A receiver that responds by `respond`, at a port of `ports` or at any. */
async function receiver(
  respond: (arrived: Arrived, response: ServerResponse) => void,
  ports: readonly number[] = [0],
): Promise<{ readonly port: number; readonly base: string; readonly arrived: Arrived[] }> {
  const arrived: Arrived[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { url = '', headers, rawHeaders } = request
      const names = rawHeaders.filter((_, index) => index % 2 === 0)
      const each = { path: url, authorization: headers.authorization, names, body }
      arrived.push(each)
      respond(each, response)
    })
  })
  servers.push(server)
  for (const port of ports) {
    server.listen(port, '127.0.0.1')
    const isListening = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (isListening) break
  }
  const { port } = server.address() as AddressInfo
  return { port, base: `http://127.0.0.1:${port}`, arrived }
}

/** A fixture that delivers over HTTP, as without options. */
async function delivering(options: SandboxOptions = {}): Promise<Fixture> {
  const fixture = await createFixture({ notificationFetch: undefined, ...options })
  sandboxes.push(fixture.sandbox)
  return fixture
}

async function pay(fixture: Fixture, number: string, notify_url: string): Promise<void> {
  const { client, sandbox, mchid } = fixture
  const order = { ...newTransaction(fixture, number), notify_url }
  expect(await client.post('/v3/pay/transactions/native', order)).toMatchObject({ status: 200 })
  sandbox.control.transactions.pay(mchid, number)
}

const acknowledge = (_: Arrived, response: ServerResponse): void => {
  response.writeHead(204).end()
}

describe('delivery over HTTP', () => {
  it('reaches ports that the global fetch refuses', async () => {
    const fixture = await delivering()
    const { base, port, arrived } = await receiver(acknowledge, [10080, 6000, 6667, 5061, 4045])
    await expect(fetch(base, { method: 'POST' })).rejects.toThrow('fetch failed')
    await pay(fixture, 'Trade-0001', `${base}/notify`)
    await fixture.sandbox.notifications.idle()
    expect(fixture.sandbox.notifications.list(), String(port)).toMatchObject([{ status: 'delivered' }])
    expect(arrived).toHaveLength(1)
    expect(arrived[0]?.names).toContain('Wechatpay-Signature')
    expect(arrived[0]?.names).toContain('Request-ID')
  })

  it('sends the user name and password of the URL', async () => {
    const fixture = await delivering()
    const { port, arrived } = await receiver(acknowledge)
    await pay(fixture, 'Trade-0001', `http://user:secret@127.0.0.1:${port}/notify`)
    await fixture.sandbox.notifications.idle()
    expect(arrived).toMatchObject([{ path: '/notify', authorization: `Basic ${btoa('user:secret')}` }])
  })

  it.each([101, 199, 600, 999])('records the status %i as no response', async (status) => {
    const fixture = await delivering()
    const { base } = await receiver((_, response) => {
      response.socket?.end(`HTTP/1.1 ${status} Odd\r\nConnection: Upgrade\r\nUpgrade: odd\r\n\r\n`)
    })
    await pay(fixture, 'Trade-0001', `${base}/notify`)
    await fixture.sandbox.notifications.idle()
    const id = String(fixture.sandbox.notifications.list()[0]?.id)
    expect(fixture.sandbox.notifications.get(id)).toMatchObject({
      status: 'pending',
      attempts: [{ outcome: 'unreachable' }],
    })
  })
})

describe('many notifications', () => {
  it('are delivered 32 at once, each of them once', async () => {
    const fixture = await delivering()
    let open = 0
    let most = 0
    const { base, arrived } = await receiver((_, response) => {
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        response.writeHead(204).end()
      }, 10)
    })
    for (let index = 0; index < 150; index += 1) await pay(fixture, `Trade-${1000 + index}`, `${base}/notify`)
    await fixture.sandbox.notifications.idle()
    expect(most).toBeLessThanOrEqual(32)
    expect(new Set(arrived.map(({ body }) => (JSON.parse(body) as { id: string }).id)).size).toBe(150)
    expect(arrived).toHaveLength(150)
    expect(fixture.sandbox.notifications.list().every(({ status }) => status === 'delivered')).toBe(true)
  })
})

describe('advancing the clock', () => {
  it('does not wait for each attempt at a receiver that hangs', async () => {
    const start = new Date()
    const fixture = await delivering({ clock: { now: () => start } })
    const hanging = await receiver(() => undefined)
    const failing = await receiver((_, response) => response.writeHead(500).end())
    for (let index = 0; index < 20; index += 1) {
      await pay(fixture, `Hangs-${1000 + index}`, `${hanging.base}/notify`)
      await pay(fixture, `Fails-${1000 + index}`, `${failing.base}/notify`)
    }
    const before = performance.now()
    await fixture.sandbox.clock.advance(48 * HOUR)
    // One after the other, the attempts at the hanging receiver would take 20 × 16 × 5 seconds.
    expect(performance.now() - before).toBeLessThan(120_000)
    const records = fixture.sandbox.notifications
      .list()
      .map(({ id }) => fixture.sandbox.notifications.get(id))
    expect(records).toHaveLength(40)
    for (const { status, attempt_count, attempts } of records) {
      expect({ status, attempt_count }).toEqual({ status: 'given-up', attempt_count: 16 })
      const [first, last] = [attempts[0], attempts[15]].map((each) => Date.parse(String(each?.time)))
      expect(Number(last) - Number(first)).toBe(24 * HOUR + 4 * 60_000)
    }
  })

  it('keeps the order of the notifications of one order', async () => {
    const fixture = await delivering({ refundInterval: 0 })
    const { client, sandbox, mchid } = fixture
    const finished: string[] = []
    let fails = true
    const { base } = await receiver(({ body }, response) => {
      const { event_type } = JSON.parse(body) as { event_type: string }
      if (fails) response.writeHead(500).end()
      else
        setTimeout(
          () => {
            finished.push(event_type)
            response.writeHead(204).end()
          },
          event_type === 'TRANSACTION.SUCCESS' ? 200 : 0,
        )
    })
    await pay(fixture, 'Trade-0001', `${base}/notify`)
    await client.post('/v3/refund/domestic/refunds', {
      out_trade_no: 'Trade-0001',
      out_refund_no: 'Refund-0001',
      notify_url: `${base}/notify`,
      amount: { refund: 1000, total: 1000, currency: 'CNY' },
    })
    sandbox.control.refunds.succeed(mchid, 'Refund-0001')
    await sandbox.notifications.idle()
    fails = false
    await sandbox.clock.advance(60_000)
    expect(finished).toEqual(['TRANSACTION.SUCCESS', 'REFUND.SUCCESS'])
  })

  it('ends when the sandbox is closed', async () => {
    const fixture = await delivering()
    let arrived: () => void = () => undefined
    const reached = new Promise<void>((resolve) => {
      arrived = resolve
    })
    let count = 0
    const hanging = await receiver((_, response) => {
      count += 1
      if (count === 1) response.writeHead(500).end()
      else arrived()
    })
    await pay(fixture, 'Trade-0001', `${hanging.base}/notify`)
    await fixture.sandbox.notifications.idle()
    const advancing = fixture.sandbox.clock.advance(48 * HOUR)
    await reached
    await fixture.sandbox.close()
    await advancing
    expect(count).toBe(2)
  })

  it('moves business time by exactly as much, however long it takes', async () => {
    let now = Date.now()
    const fixture = await delivering({ clock: { now: () => new Date(now) } })
    const { base } = await receiver((_, response) => {
      now += 1234
      response.writeHead(500).end()
    })
    await pay(fixture, 'Trade-0001', `${base}/notify`)
    await fixture.sandbox.notifications.idle()
    await fixture.sandbox.clock.advance(HOUR)
    expect(fixture.sandbox.clock.now().getTime() - now).toBe(HOUR)
  })
})
