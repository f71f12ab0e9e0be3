import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { MemoryOnceStore, type Notification, NotificationError, Wechatpay } from '../src/index'
import { signTestNotification } from '../src/features/notifications/sign-test'
import { APIV3_KEY, merchantOptions, platformKeys, PUBLIC_KEY_ID } from './gateway'
import { paid } from './paid'
import { type Delivery, flood } from './senders'
import { frameworks, type Options, type Parser, type Served } from './servers'
import { eventually } from './eventually'
import { holdTimers } from './held-timers'

let wxpay: Wechatpay
beforeAll(() => {
  wxpay = new Wechatpay({
    ...merchantOptions,
  })
})

const genuine = (id = 'EV-1', now = new Date()): Delivery =>
  signTestNotification({
    id,
    now,
    event_type: 'TRANSACTION.SUCCESS',
    resource: paid,
    apiv3Key: APIV3_KEY,
    platform: { serial: PUBLIC_KEY_ID, privateKey: platformKeys.privateKey },
  })

async function deliver(url: string, { headers, body }: Delivery): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { method: 'POST', headers, body })
  return { status: response.status, text: await response.text() }
}

describe.each(frameworks)('an endpoint of $name', (framework) => {
  let served: Served | undefined
  afterEach(async () => {
    await served?.close()
    served = undefined
  })
  async function start(options: Partial<Options> = {}, parser: Parser = 'no parser') {
    const handled: Notification[] = []
    const errors: unknown[] = []
    const handle = (notification: Notification): void => void handled.push(notification)
    const onError = (reason: unknown): void => void errors.push(reason)
    served = await framework.start(wxpay.notifications, { handle, onError, ...options }, parser)
    return { url: served.url, handled, errors }
  }

  it('responds with 204 without a body to a handled notification', async () => {
    const { url, handled, errors } = await start()
    expect(await deliver(url, genuine())).toEqual({ status: 204, text: '' })
    expect(handled).toMatchObject([
      { id: 'EV-1', event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'T1' } },
    ])
    expect(errors).toEqual([])
  })

  it('rejects forged, replayed, unsigned and unrelated requests, without calling the handler', async () => {
    const { url, handled, errors } = await start()
    const { headers, body } = genuine()
    const refusals: readonly [Delivery, number, string][] = [
      [{ headers, body: body.replace('EV-1', 'EV-2') }, 401, 'NOTIFICATION_SIGNATURE_WRONG'],
      [
        { headers: { ...headers, 'wechatpay-signature': 'WECHATPAY/SIGNTEST/abc' }, body },
        401,
        'NOTIFICATION_SIGNATURE_PROBE',
      ],
      [genuine('EV-3', new Date(Date.now() - 600_000)), 401, 'NOTIFICATION_STALE'],
      [{ headers: {}, body }, 401, 'NOTIFICATION_HEADERS_INCOMPLETE'],
      [
        { headers: { 'content-type': 'text/xml' }, body: '<xml><return_code>SUCCESS</return_code></xml>' },
        400,
        'NOTIFICATION_IS_V2',
      ],
    ]
    for (const [delivery, status, code] of refusals) {
      const response = await deliver(url, delivery)
      expect(response.status).toBe(status)
      expect(JSON.parse(response.text)).toEqual({ code: 'FAIL', message: code })
    }
    expect(errors.map((error) => error instanceof NotificationError && error.code)).toEqual(
      refusals.map(([, , code]) => code),
    )
    expect(handled).toEqual([])
  })

  it('reports the parser as the cause when only a parsed body is left, or works despite it', async () => {
    const { url, handled, errors } = await start({}, 'a parser')
    const { status } = await deliver(url, genuine())
    if (framework.name === 'fastify') {
      expect(status).toBe(204)
      const other = await fetch(url.replace('/notify', '/other'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"a":1}',
      })
      expect(await other.json()).toEqual({ parsed: { a: 1 } })
      return
    }
    expect(status).toBe(500)
    expect(handled).toEqual([])
    expect(errors).toMatchObject([
      { code: 'NOTIFICATION_BODY_NOT_RAW', message: expect.stringContaining('express.json()') as unknown },
    ])
  })

  it('responds with 500 when the handler fails, and handles the next copy', async () => {
    const failure = new Error('no stock')
    const handle = vi.fn<Options['handle']>().mockRejectedValueOnce(failure)
    const { url, errors } = await start({ handle, once: new MemoryOnceStore() })
    const refused = await deliver(url, genuine())
    expect(refused.status).toBe(500)
    expect(refused.text).not.toContain('no stock')
    expect(errors).toEqual([failure])
    expect((await deliver(url, genuine())).status).toBe(204)
    expect((await deliver(url, genuine())).status).toBe(204)
    expect(handle).toHaveBeenCalledTimes(2)
  })

  it('handles concurrent copies once', async () => {
    let finish = (): void => undefined
    const finished = new Promise<void>((resolve) => (finish = resolve))
    const handle = vi.fn(() => finished)
    const { url, errors } = await start({ handle, once: new MemoryOnceStore() })
    const copies = Array.from({ length: 5 }, () => deliver(url, genuine()))
    await eventually(() => {
      expect(errors).toHaveLength(4)
    })
    finish()
    const statuses = (await Promise.all(copies)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([204, 503, 503, 503, 503])
    expect(handle).toHaveBeenCalledTimes(1)
    expect((await deliver(url, genuine())).status).toBe(204)
    expect(handle).toHaveBeenCalledTimes(1)
  })

  it('warns of a slow handler, and responds before WeChat Pay gives up', async () => {
    let finish = (): void => undefined
    const handle = vi.fn((): Promise<void> => new Promise((resolve) => (finish = resolve)))
    const onSlow = vi.fn()
    // Delays that nothing else uses: they end when the handler has begun, however long that takes.
    const limits = { warnAfter: 51_000, replyAfter: 52_000 }
    const timers = holdTimers(40_000, 52_000)
    const { url, errors } = await start({ handle, onSlow, limits, once: new MemoryOnceStore() })
    const delivery = deliver(url, genuine())
    await eventually(() => {
      expect(handle).toHaveBeenCalledTimes(1)
    })
    timers.fire()
    timers.release()
    expect((await delivery).status).toBe(503)
    expect(onSlow).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'EV-1' }),
      expect.any(Number),
    )
    expect(errors).toEqual([])
    finish()
    await eventually(async () => {
      expect((await deliver(url, genuine())).status).toBe(204)
    })
  })

  it('reads at most the size of a notification', async () => {
    const { url, handled, errors } = await start()
    const { headers } = genuine()
    // Nest has its own limit of 100 kB in front, and responds after reading everything.
    const nest = framework.name.startsWith('nest')
    // A response can be lost when the connection is closed while bytes are still being written.
    await eventually(async () => {
      expect(await flood(url, headers, nest ? 2 * MEBIBYTE : undefined)).toBe(413)
    })
    if (!nest) {
      expect(errors).not.toEqual([])
      expect(new Set(errors.map((error) => (error as NotificationError).code))).toEqual(
        new Set(['NOTIFICATION_TOO_LARGE']),
      )
    }
    expect(handled).toEqual([])
    expect((await deliver(url, genuine())).status).toBe(204)
  })

  it('responds even if onError throws', async () => {
    const warnings: string[] = []
    const listener = ({ message }: Error): void => void warnings.push(message)
    process.on('warning', listener)
    const onError = (): never => {
      throw new Error('the log is full')
    }
    const { url } = await start({ onError })
    expect((await deliver(url, { headers: {}, body: '{}' })).status).toBe(401)
    await eventually(() => {
      expect(warnings).toContain('the log is full')
    })
    process.off('warning', listener)
  })
})

describe('an endpoint without onError and onSlow', () => {
  it('emits process warnings for a failing and a slow handler, not for forgeries', async () => {
    const warnings: (string | undefined)[] = []
    const listener = (warning: Error & { code?: string }): void =>
      void warnings.push(`${warning.code}: ${warning.message}`)
    process.on('warning', listener)
    const endpoint = wxpay.notifications.fetch({
      handle: () => {
        throw new TypeError('undefined is not a function')
      },
    })
    let finish = (): void => undefined
    const slow = wxpay.notifications.fetch({
      handle: () => new Promise<void>((resolve) => (finish = resolve)),
      limits: { warnAfter: 10, replyAfter: 60_000 },
    })
    const post = ({ headers, body }: Delivery): Request =>
      new Request('https://shop.example/notify', { method: 'POST', headers, body })
    expect((await endpoint(post({ headers: {}, body: '{}' }))).status).toBe(401)
    expect((await endpoint(post(genuine()))).status).toBe(500)
    const pending = slow(post(genuine()))
    await eventually(() => {
      expect(warnings).toHaveLength(2)
    })
    finish()
    expect((await pending).status).toBe(204)
    expect(warnings[0]).toMatch(/^WXPAY_NOTIFICATION_FAILED: .*TypeError: undefined is not a function$/)
    expect(warnings[1]).toMatch(
      /^WXPAY_SLOW_HANDLER: Notification EV-1 is still being handled \d+ ms after it arrived/,
    )
    process.off('warning', listener)
  })
})

const MEBIBYTE = 1024 * 1024
