import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, createFixture, newTransaction } from './fixture'

const HOUR = 60 * 60 * 1000
const NOW = new Date('2026-05-10T12:00:00Z')

let fixture: Fixture
let real = NOW.getTime()

const open = (options = {}) =>
  createFixture({ clock: { now: () => new Date(real) }, refundInterval: 0, ...options })
const order = (number: string, more: object = {}) =>
  fixture.client.post(
    '/v3/pay/transactions/native',
    { ...newTransaction(fixture, number), ...more },
    { timestamp: real / 1000 },
  )
const control = async (route: string, body: object = {}) => {
  const [method = '', path = ''] = route.split(' ')
  const response = await fixture.sandbox.fetch(`https://sandbox/sandbox/v1${path}`, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

beforeEach(async () => {
  real = NOW.getTime()
  fixture = await open()
})
afterEach(() => fixture.sandbox.close())

describe('business time after the system clock is set back', () => {
  const refund = (out_refund_no: string) =>
    fixture.client.post(
      '/v3/refund/domestic/refunds',
      { out_trade_no: 'Clock-0001', out_refund_no, amount: { refund: 100, total: 1000, currency: 'CNY' } },
      { timestamp: real / 1000 },
    )

  it('goes on from where it was, so that an interval ends after its time', async () => {
    await fixture.sandbox.close()
    fixture = await open({ refundInterval: 60 })
    await order('Clock-0001')
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Clock-0001')
    expect(await refund('Refund-1')).toMatchObject({ status: 200 })
    real -= 24 * HOUR
    expect(fixture.sandbox.clock.now()).toEqual(NOW)
    expect(await refund('Refund-2')).toMatchObject({ status: 429 })
    real += 61_000
    expect(await refund('Refund-2')).toMatchObject({ status: 200 })
    expect(await control('GET /clock')).toMatchObject({
      body: {
        time: '2026-05-10T12:01:01.000Z',
        real_time: '2026-05-09T12:01:01.000Z',
        offset_seconds: 86_400,
      },
    })
  })

  it('is real time again after a reset', async () => {
    expect(fixture.sandbox.clock.now()).toEqual(NOW)
    real -= 24 * HOUR
    expect(fixture.sandbox.clock.now()).toEqual(NOW)
    await fixture.sandbox.control.state.reset()
    expect(fixture.sandbox.clock.now()).toEqual(new Date(real))
  })

  it('follows corrections of up to a second', () => {
    expect(fixture.sandbox.clock.now()).toEqual(NOW)
    real -= 1000
    expect(fixture.sandbox.clock.now()).toEqual(new Date(real))
  })
})

describe('advancing the clock', () => {
  it('returns what happened on the way, in order of its time', async () => {
    await order('Clock-0001', { time_expire: '2026-05-10T20:10:00+08:00' })
    await order('Clock-0002', { attach: 'sandbox_pays' })
    const { fired, count } = await fixture.sandbox.clock.advance(HOUR)
    expect(count).toBe(fired.length)
    expect(fired.map(({ kind, at, mchid }) => [kind, at - NOW.getTime(), mchid])).toEqual([
      ['magic-value-acts', 1000, fixture.mchid],
      ['notification', 1000, fixture.mchid],
      ['transaction-expires', 600_000, fixture.mchid],
    ])
    expect(fired.at(-1)?.number).toBe('Clock-0001')
  })

  it('returns it over HTTP too, with the time after it', async () => {
    await order('Clock-0001', { time_expire: '2026-05-10T20:10:00+08:00' })
    expect(await control('POST /clock/advance', { seconds: 3600 })).toEqual({
      status: 200,
      body: {
        time: '2026-05-10T13:00:00.000Z',
        real_time: '2026-05-10T12:00:00.000Z',
        offset_seconds: 3600,
        frozen: false,
        fired: [
          {
            time: '2026-05-10T12:10:00.000Z',
            kind: 'transaction-expires',
            mchid: fixture.mchid,
            number: 'Clock-0001',
          },
        ],
        fired_count: 1,
      },
    })
  })

  it('lists each attempt to deliver a notification', async () => {
    await fixture.sandbox.close()
    fixture = await open({ notificationFetch: () => Promise.reject(new Error('down')) })
    await order('Clock-0001', { attach: 'sandbox_pays' })
    const { fired } = await fixture.sandbox.clock.advance(60_000)
    const [notification] = fixture.sandbox.notifications.list()
    // At once, and after 15, 15 and 30 seconds.
    expect(fired.filter(({ kind }) => kind === 'notification').map(({ at, number }) => [at, number])).toEqual(
      [1, 16, 31].map((second) => [NOW.getTime() + second * 1000, notification?.id]),
    )
  })
})

describe('a frozen clock', () => {
  it('stands still while real time passes, and moves when it is advanced', async () => {
    expect(fixture.sandbox.clock.freeze()).toEqual(NOW)
    real += HOUR
    expect(fixture.sandbox.clock.now()).toEqual(NOW)
    await fixture.sandbox.clock.advance(5000)
    expect(fixture.sandbox.clock.now().getTime()).toBe(NOW.getTime() + 5000)
  })

  it('serves clients that have real time, and moves the times that they state', async () => {
    fixture.sandbox.clock.freeze()
    real += HOUR
    // In five minutes by the clock of the client: within the frozen hour.
    const expiry = new Date(real + 300_000).toISOString().replace('.000Z', '+00:00')
    expect(await order('Clock-0001', { time_expire: expiry })).toMatchObject({ status: 200, verified: true })
    const { fired } = await fixture.sandbox.clock.advance(300_000)
    expect(fired).toMatchObject([{ kind: 'transaction-expires', at: NOW.getTime() + 300_000 }])
  })

  it('passes again from where it stands when it is resumed, and can be frozen twice', async () => {
    await control('POST /clock/freeze')
    real += HOUR
    await control('POST /clock/freeze')
    expect((await control('POST /clock/resume')).body).toMatchObject({
      time: NOW.toISOString(),
      offset_seconds: -3600,
      frozen: false,
    })
    real += 1000
    expect(fixture.sandbox.clock.now().getTime()).toBe(NOW.getTime() + 1000)
    expect((await control('POST /clock/resume')).status).toBe(200)
  })
})

describe('setting the clock', () => {
  it('advances it to a later time', async () => {
    await order('Clock-0001', { time_expire: '2026-05-10T20:10:00+08:00' })
    const set = await control('POST /clock/set', { time: '2026-05-10T22:00:00+08:00' })
    expect(set.body).toMatchObject({ time: '2026-05-10T14:00:00.000Z', fired_count: 1 })
  })

  it('moves it back while nothing has happened, and not later', async () => {
    expect((await control('POST /clock/set', { time: '2025-01-01T00:00:00+08:00' })).body).toMatchObject({
      time: '2024-12-31T16:00:00.000Z',
    })
    await order('Clock-0001')
    expect(await control('POST /clock/set', { time: '2024-01-01T00:00:00+08:00' })).toMatchObject({
      status: 409,
      body: { code: 'STATE_CONFLICT' },
    })
  })

  it.each(['tomorrow', '2026-05-10', ''])('refuses %j', async (time) => {
    expect(await control('POST /clock/set', { time })).toMatchObject({
      status: 400,
      body: { code: 'FIELD_INVALID' },
    })
  })
})
