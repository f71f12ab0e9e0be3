import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verify } from './signing-client'
import { type Fixture, createFixture } from './fixture'
import { eventually } from './eventually'

interface Posted {
  readonly id: string
  readonly headers: Headers
  readonly body: string
}

let fixture: Fixture
let webhook: Server
let notifyUrl: string
let posted: Posted[]
let statusFor: (post: Posted) => number | Promise<number>

beforeEach(async () => {
  posted = []
  // As a merchant should: rejects what does not verify.
  statusFor = ({ headers, body }) => (verify(headers, body, fixture.merchant.certs) ? 204 : 401)
  webhook = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const headers = new Headers()
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
      const post = { id: (JSON.parse(body) as { id: string }).id, headers, body }
      posted.push(post)
      void Promise.resolve(statusFor(post)).then((status) => response.writeHead(status).end())
    })
  })
  await new Promise<void>((resolve) => webhook.listen(0, '127.0.0.1', resolve))
  notifyUrl = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/hooks/echo`
  fixture = await createFixture({ notificationFetch: (url, init) => fetch(url, init) })
})
afterEach(async () => {
  await fixture.sandbox.close()
  await new Promise((resolve) => webhook.close(resolve))
})

async function echo(echo_message = 'hello'): Promise<void> {
  const { status } = await fixture.client.post(
    '/v3/security/echo',
    { echo_message, notify_url: notifyUrl },
    { headers: { 'Wechatpay-Serial': Object.keys(fixture.merchant.certs)[0] ?? '' } },
  )
  expect(status).toBe(200)
}

const signatures = () => posted.map(({ headers }) => headers.get('wechatpay-signature') ?? '')

const outcomes = () =>
  fixture.sandbox.notifications
    .list()
    .flatMap(({ id }) => fixture.sandbox.notifications.get(id).attempts.map(({ outcome }) => outcome))

describe('notification faults', () => {
  it('sends several copies at once', async () => {
    fixture.sandbox.faults.add({
      fault: { kind: 'notify-duplicate', copies: 3 },
      match: { path: '/hooks/echo', event_type: 'SECURITY_ECHO.SUCCESS', mchid: fixture.mchid },
    })
    // No copy gets a response before all have arrived: one after the other would exceed the time limit.
    const waiting: ((status: number) => void)[] = []
    statusFor = () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        if (waiting.length === 3) for (const respond of waiting) respond(204)
      })
    await echo()
    await fixture.sandbox.notifications.idle()
    expect(posted).toHaveLength(3)
    expect(new Set(posted.map(({ body }) => body)).size).toBe(1)
    expect(outcomes()).toEqual(['acknowledged'])
  })

  it('delivers the next notification first', async () => {
    const { id } = fixture.sandbox.faults.add({ fault: 'notify-out-of-order' })
    await echo('first')
    // Both are signed off the main thread, and either may finish first.
    await eventually(() => {
      expect(fixture.sandbox.faults.get(id).injected).toBe(1)
    })
    await echo('second')
    await fixture.sandbox.notifications.idle()
    const [first, second] = fixture.sandbox.notifications.list()
    expect(posted.map(({ id }) => id)).toEqual([second?.id, first?.id])
    expect(outcomes()).toEqual(['acknowledged', 'acknowledged'])
  })

  it('delivers a held-back notification after a while when no other follows', async () => {
    fixture.sandbox.faults.add({ fault: { kind: 'notify-out-of-order', hold: 10 } })
    await echo()
    await fixture.sandbox.notifications.idle()
    expect(outcomes()).toEqual(['acknowledged'])
  })

  it('sends a probe first', async () => {
    fixture.sandbox.faults.add({ fault: 'notify-signtest' })
    await echo()
    await fixture.sandbox.notifications.idle()
    const [probe = '', genuine = ''] = signatures()
    expect(probe).toBe(`WECHATPAY/SIGNTEST/${genuine}`)
    expect(outcomes()).toEqual(['acknowledged'])
  })

  it('sends a wrong signature, and retries after the rejection', async () => {
    fixture.sandbox.faults.add({ fault: 'notify-bad-signature' })
    await echo()
    await fixture.sandbox.notifications.idle()
    expect(outcomes()).toEqual(['refused'])
    await fixture.sandbox.clock.advance(15_000)
    expect(outcomes()).toEqual(['refused', 'acknowledged'])
    expect(posted).toHaveLength(2)
  })

  it('loses a notification and retries it', async () => {
    fixture.sandbox.faults.add({ fault: 'notify-drop', times: 2 })
    await echo()
    await fixture.sandbox.notifications.idle()
    expect(posted).toHaveLength(0)
    await fixture.sandbox.clock.advance(30_000)
    expect(posted).toHaveLength(1)
    expect(outcomes()).toEqual(['unreachable', 'unreachable', 'acknowledged'])
  })

  it.each([{ mchid: '1900000001' }, { path: '/hooks' }, { event_type: 'REFUND.SUCCESS' }, { method: 'PUT' }])(
    'does not affect a notification that the fault %j does not match',
    async (match) => {
      const { id } = fixture.sandbox.faults.add({ fault: 'notify-drop', match })
      await echo()
      await fixture.sandbox.notifications.idle()
      expect(outcomes()).toEqual(['acknowledged'])
      expect(fixture.sandbox.faults.get(id).injected).toBe(0)
    },
  )
})
