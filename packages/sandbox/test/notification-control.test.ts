import { loadCatalog } from '@wxpay/catalog'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verify } from './signing-client'
import { type Fixture, createFixture } from './fixture'

/*
 * A receiver that keeps what it gets, and refuses what does not verify, as a merchant should.
 */

interface Received {
  readonly id: string
  readonly headers: Headers
  readonly body: string
  readonly verified: boolean
}

const url = 'https://merchant.example/hooks/pay'
let fixture: Fixture
let received: Received[]

beforeEach(async () => {
  received = []
  fixture = await createFixture({
    notificationFetch: (_, init) => {
      const headers = new Headers(init.headers)
      const body = typeof init.body === 'string' ? init.body : ''
      const { id } = JSON.parse(body) as { id: string }
      const isVerified = verify(headers, body, fixture.merchant.certs)
      const isProbe = headers.get('wechatpay-signature')?.startsWith('WECHATPAY/SIGNTEST/') === true
      received.push({ id, headers, body, verified: isVerified })
      const isFresh = Math.abs(Date.now() / 1000 - Number(headers.get('wechatpay-timestamp'))) < 300
      const status = isVerified && isFresh && !isProbe ? 204 : 401
      return Promise.resolve(new Response(null, { status }))
    },
  })
})
afterEach(() => fixture.sandbox.close())

const post = async (path: string, body: object = {}) => {
  const response = await fixture.sandbox.fetch(`https://sandbox/sandbox/v1${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const send = (more: object = {}) =>
  post('/notifications', { mchid: fixture.mchid, event_type: 'REFUND.SUCCESS', url, ...more })
const idle = () => fixture.sandbox.notifications.idle()
const outcomes = (id: string) => fixture.sandbox.notifications.get(id).attempts.map(({ outcome }) => outcome)

describe('a notification sent by the control API', () => {
  it.each([
    ['notify-bad-signature', (one: Received) => !one.verified],
    [
      'notify-unknown-serial',
      (one: Received) => !((one.headers.get('wechatpay-serial') ?? '') in fixture.merchant.certs),
    ],
    ['notify-stale-timestamp', (one: Received) => one.verified],
    ['notify-drop', undefined],
  ] as const)('has a fault once, and arrives at the retry: %s', async (fault, holds) => {
    const { body } = await send({ fault })
    await idle()
    expect(received.map((one) => holds?.(one))).toEqual(holds === undefined ? [] : [true])
    await fixture.sandbox.clock.advance(15_000)
    expect(received.at(-1)).toMatchObject({ verified: true, id: body['id'] })
    expect(outcomes(String(body['id'])).at(-1)).toBe('acknowledged')
    expect(outcomes(String(body['id']))).toHaveLength(2)
  })

  it('is signed ten minutes ago by a stale timestamp, and the signature holds', async () => {
    await send({ fault: 'notify-stale-timestamp' })
    await idle()
    const age = Date.now() / 1000 - Number(received[0]?.headers.get('wechatpay-timestamp'))
    expect(age).toBeGreaterThanOrEqual(599)
    expect(received[0]?.verified).toBe(true)
  })

  it('is preceded by a probe, which the receiver refuses', async () => {
    const { body } = await send({ fault: 'notify-signtest' })
    await idle()
    expect(received.map(({ verified }) => verified)).toEqual([false, true])
    expect(outcomes(String(body['id']))).toEqual(['acknowledged'])
  })

  it('is duplicated', async () => {
    const { body } = await send({ fault: 'notify-duplicate' })
    await idle()
    expect(received.map(({ id }) => id)).toEqual([body['id'], body['id']])
  })

  it('is delayed by business time', async () => {
    await send({ delay: 3600 })
    await idle()
    expect(received).toEqual([])
    await fixture.sandbox.clock.advance(3_599_000)
    expect(received).toEqual([])
    await fixture.sandbox.clock.advance(1000)
    expect(received).toMatchObject([{ verified: true }])
  })

  it('can overtake another one', async () => {
    const first = await send({ delay: 20 })
    const second = await send({ delay: 10 })
    const { fired } = await fixture.sandbox.clock.advance(60_000)
    expect(received.map(({ id }) => id)).toEqual([second.body['id'], first.body['id']])
    expect(fired).toHaveLength(2)
  })

  it('is sent again after it was acknowledged, with a fault or later', async () => {
    const { body } = await send()
    await idle()
    const path = `/notifications/${String(body['id'])}`
    expect((await post(`${path}/redeliver`, { fault: 'notify-bad-signature' })).body).toMatchObject({
      status: 'pending',
      attempts: [{ outcome: 'acknowledged' }, { outcome: 'refused' }],
    })
    expect((await post(`${path}/redeliver`, { delay: 5 })).body).toMatchObject({ attempt_count: 2 })
    await fixture.sandbox.clock.advance(5000)
    expect(outcomes(String(body['id']))).toEqual(['acknowledged', 'refused', 'acknowledged'])
    expect((await post(`${path}/redeliver`)).body).toMatchObject({ attempt_count: 4 })
  })

  it('is dropped for good', async () => {
    const { body } = await send({ delay: 10 })
    expect((await post(`/notifications/${String(body['id'])}/drop`)).body).toMatchObject({
      status: 'given-up',
    })
    await fixture.sandbox.clock.advance(48 * 60 * 60 * 1000)
    expect(received).toEqual([])
  })
})

describe('the latest notifications', () => {
  it('are searched for, newest first, page by page', async () => {
    const [first, second, third] = [await send(), await send({ delay: 60 }), await send()]
    await idle()
    const latest = (search: Parameters<typeof fixture.sandbox.control.notifications.latest>[0]) =>
      fixture.sandbox.control.notifications.latest(search).map(({ id }) => id)
    const ids = [third, second, first].map(({ body }) => body['id'])
    expect(latest({})).toEqual(ids)
    const [newest] = fixture.sandbox.control.notifications.latest({ limit: 1 })
    expect(newest?.id).toBe(ids[0])
    expect(latest({ before: newest?.sequence, limit: 1 })).toEqual([ids[1]])
    expect(latest({ status: 'pending' })).toEqual([ids[1]])
    expect(latest({ q: String(ids[2]).toLowerCase() })).toEqual([ids[2]])
    expect(latest({ mchid: '1' })).toEqual([])
    const [due] = fixture.sandbox.clock.deadlines(1)
    expect(due).toMatchObject({ kind: 'notification', number: ids[1] })
    const response = await fixture.sandbox.fetch('http://localhost/sandbox/v1/latest-notifications?limit=2')
    expect(await response.json()).toMatchObject({ data: [{ id: ids[0] }, { id: ids[1] }] })
  })
})

describe('the fault notify-delay', () => {
  it('postpones the next notifications that match', async () => {
    fixture.sandbox.faults.add({
      fault: { kind: 'notify-delay', delay: 120 },
      match: { event_type: 'REFUND.SUCCESS' },
      times: 2,
    })
    await send()
    await send({ event_type: 'REFUND.CLOSED' })
    await idle()
    expect(received).toHaveLength(1)
    await fixture.sandbox.clock.advance(120_000)
    // Postponed again by the second injection.
    expect(received).toHaveLength(1)
    await fixture.sandbox.clock.advance(120_000)
    expect(received).toHaveLength(2)
  })
})

describe('the data of a notification', () => {
  it.each([
    ['an unknown field', { refund_idd: '1' }, 'refund_idd'],
    ['a field of another type', { amount: { total: '100' } }, 'amount/total'],
  ])('is checked against the catalog: %s', async (_, resource, field) => {
    const refused = await send({ resource })
    expect(refused).toMatchObject({ status: 400, body: { code: 'FIELD_INVALID' } })
    expect(refused.body['message']).toContain(field)
    expect(fixture.sandbox.notifications.list()).toEqual([])
  })

  it('is merged with the example of the catalog, also within an object', async () => {
    const { body } = await send({ resource: { amount: { total: 4242 } } })
    expect(body['resource']).toMatchObject({ amount: { total: 4242 } })
    expect((body['resource'] as { amount: object }).amount).toHaveProperty('refund')
  })

  const events = Object.keys(loadCatalog().webhooks ?? {}).filter((name) => !name.startsWith('v2.'))

  it('is valid for every event of APIv3 without data of one’s own', async () => {
    expect(events.length).toBeGreaterThan(80)
    for (const event_type of events) {
      const sent = await send({ event_type })
      expect({ event_type, status: sent.status, message: sent.body['message'] }).toEqual({
        event_type,
        status: 201,
        message: undefined,
      })
    }
  })

  it('is refused with a fault that is not one of notifications', async () => {
    expect(await send({ fault: 'stall' })).toMatchObject({ status: 400, body: { code: 'FIELD_INVALID' } })
  })
})
