import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { verify } from './signing-client'
import { type Stage, stage } from './stage'

interface Posted {
  readonly id: string
  readonly headers: Headers
  readonly body: string
}

let scene: Stage
let webhook: Server
let notifyUrl: string
let posted: Posted[]
let answer: (post: Posted) => number | Promise<number>

beforeEach(async () => {
  posted = []
  // As a merchant should: what does not verify is refused.
  answer = ({ headers, body }) => (verify(headers, body, scene.merchant.certs) ? 204 : 401)
  webhook = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const headers = new Headers()
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
      const post = { id: (JSON.parse(body) as { id: string }).id, headers, body }
      posted.push(post)
      void Promise.resolve(answer(post)).then((status) => response.writeHead(status).end())
    })
  })
  await new Promise<void>((resolve) => webhook.listen(0, '127.0.0.1', resolve))
  notifyUrl = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/hooks/echo`
  scene = await stage({ notificationFetch: (url, init) => fetch(url, init) })
})
afterEach(async () => {
  await scene.sandbox.close()
  await new Promise((resolve) => webhook.close(resolve))
})

async function echo(echo_message = 'hello'): Promise<void> {
  const { status } = await scene.client.post(
    '/v3/security/echo',
    { echo_message, notify_url: notifyUrl },
    { headers: { 'Wechatpay-Serial': Object.keys(scene.merchant.certs)[0] ?? '' } },
  )
  expect(status).toBe(200)
}

const signatures = () => posted.map(({ headers }) => headers.get('wechatpay-signature') ?? '')

const outcomes = () =>
  scene.sandbox.notifications
    .list()
    .flatMap(({ id }) => scene.sandbox.notifications.get(id).attempts.map(({ outcome }) => outcome))

describe('a notification', () => {
  it('comes several times at once', async () => {
    scene.sandbox.faults.add({
      fault: { kind: 'notify-duplicate', copies: 3 },
      match: { path: '/hooks/echo', event_type: 'SECURITY_ECHO.SUCCESS', mchid: scene.mchid },
    })
    // Nobody is answered before all are there: copies one after the other would run into the time limit.
    const waiting: ((status: number) => void)[] = []
    answer = () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        if (waiting.length === 3) for (const respond of waiting) respond(204)
      })
    await echo()
    await scene.sandbox.notifications.settled()
    expect(posted).toHaveLength(3)
    expect(new Set(posted.map(({ body }) => body)).size).toBe(1)
    expect(outcomes()).toEqual(['acknowledged'])
  })

  it('is overtaken by the next', async () => {
    const { id } = scene.sandbox.faults.add({ fault: 'notify-out-of-order' })
    await echo('first')
    // Both are signed off the main thread, and either may be done first.
    await vi.waitFor(() => {
      expect(scene.sandbox.faults.get(id).injected).toBe(1)
    })
    await echo('second')
    await scene.sandbox.notifications.settled()
    const [first, second] = scene.sandbox.notifications.list()
    expect(posted.map(({ id }) => id)).toEqual([second?.id, first?.id])
    expect(outcomes()).toEqual(['acknowledged', 'acknowledged'])
  })

  it('comes by itself after a while when nothing overtakes it', async () => {
    scene.sandbox.faults.add({ fault: { kind: 'notify-out-of-order', hold: 10 } })
    await echo()
    await scene.sandbox.notifications.settled()
    expect(outcomes()).toEqual(['acknowledged'])
  })

  it('comes behind a probe', async () => {
    scene.sandbox.faults.add({ fault: 'notify-signtest' })
    await echo()
    await scene.sandbox.notifications.settled()
    const [probe = '', genuine = ''] = signatures()
    expect(probe).toBe(`WECHATPAY/SIGNTEST/${genuine}`)
    expect(outcomes()).toEqual(['acknowledged'])
  })

  it('comes badly signed, is refused, and comes again', async () => {
    scene.sandbox.faults.add({ fault: 'notify-bad-signature' })
    await echo()
    await scene.sandbox.notifications.settled()
    expect(outcomes()).toEqual(['refused'])
    await scene.sandbox.clock.advance(15_000)
    expect(outcomes()).toEqual(['refused', 'acknowledged'])
    expect(posted).toHaveLength(2)
  })

  it('is lost, and comes again', async () => {
    scene.sandbox.faults.add({ fault: 'notify-drop', times: 2 })
    await echo()
    await scene.sandbox.notifications.settled()
    expect(posted).toHaveLength(0)
    await scene.sandbox.clock.advance(30_000)
    expect(posted).toHaveLength(1)
    expect(outcomes()).toEqual(['unreachable', 'unreachable', 'acknowledged'])
  })

  it.each([{ mchid: '1900000001' }, { path: '/hooks' }, { event_type: 'REFUND.SUCCESS' }, { method: 'PUT' }])(
    'that a fault is not for comes as ever: %j',
    async (match) => {
      const { id } = scene.sandbox.faults.add({ fault: 'notify-drop', match })
      await echo()
      await scene.sandbox.notifications.settled()
      expect(outcomes()).toEqual(['acknowledged'])
      expect(scene.sandbox.faults.get(id).injected).toBe(0)
    },
  )
})
