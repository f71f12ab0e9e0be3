import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import Koa from 'koa'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Notification, Wechatpay } from '../src/index'
import { signTestNotification } from '../src/features/notifications/sign-test'
import { APIV3_KEY, merchantOptions, platformKeys, PUBLIC_KEY_ID } from './gateway'
import { paid } from './paid'
import { sendHalf } from './senders'
import { type Framework, frameworks, listen, type Served } from './servers'
import { eventually } from './eventually'

/* Senders that are slow or disconnect. */

let wxpay: Wechatpay
beforeAll(() => {
  wxpay = new Wechatpay({
    ...merchantOptions,
  })
})
let served: Served | undefined
afterEach(async () => {
  await served?.close()
  served = undefined
})

const genuine = () =>
  signTestNotification({
    event_type: 'TRANSACTION.SUCCESS',
    resource: paid,
    apiv3Key: APIV3_KEY,
    platform: { serial: PUBLIC_KEY_ID, privateKey: platformKeys.privateKey },
  })

async function open(framework: Framework, limits = {}) {
  const handled: Notification[] = []
  const errors: unknown[] = []
  const handle = (notification: Notification): void => void handled.push(notification)
  const onError = (reason: unknown): void => void errors.push(reason)
  served = await framework.start(wxpay.notifications, { handle, onError, limits }, 'no parser')
  return { url: served.url, handled, errors }
}

// The parsers of Nest read a body before any handler runs.
const readers = frameworks.filter(({ name }) => !name.startsWith('nest'))

describe.each(readers)('a sender to an endpoint of $name', (framework) => {
  it('that is too slow gets a response in time, and is never handled', async () => {
    const { url, handled, errors } = await open(framework, { replyAfter: 60 })
    const { socket, rest, response } = sendHalf(url, genuine())
    await eventually(() => {
      expect(errors).toHaveLength(1)
    })
    socket.write(rest)
    const text = await response
    expect(text).toMatch(/^HTTP\/1.1 503 /)
    expect(text).toContain('{"code":"FAIL","message":"NOTIFICATION_TIMEOUT"}')
    expect(errors).toMatchObject([{ code: 'NOTIFICATION_TIMEOUT' }])
    expect(handled).toEqual([])
  })

  it('that disconnects in the middle causes no warning', async () => {
    const { url, handled, errors } = await open(framework)
    // It cannot disconnect before it has arrived.
    const arrived = new Promise((resolve) => {
      subscribe('http.server.request.start', function begun(message) {
        unsubscribe('http.server.request.start', begun)
        resolve(message)
      })
    })
    const { socket } = sendHalf(url, genuine())
    await arrived
    setImmediate(() => socket.destroy())
    await eventually(() => {
      expect(errors).toMatchObject([{ code: 'NOTIFICATION_TRUNCATED' }])
    })
    expect(handled).toEqual([])
    const { headers, body } = genuine()
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204)
  })
})

describe('an endpoint of Koa', () => {
  it('accepts bytes that a cloud function has read before it', async () => {
    const handled: Notification[] = []
    const app = new Koa()
    app.use(wxpay.notifications.koa({ handle: (notification) => handled.push(notification) }))
    const callback = app.callback()
    served = await listen((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const rawBody = Buffer.concat(chunks)
        void callback(
          Object.assign(request, { rawBody, body: JSON.parse(rawBody.toString()) as unknown }),
          response,
        )
      })
    })
    const { headers, body } = genuine()
    expect((await fetch(served.url, { method: 'POST', headers, body })).status).toBe(204)
    expect(handled).toMatchObject([{ resource: { out_trade_no: 'T1' } }])
  })
})
