import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SigningClient, signingClient } from './signing-client'
import { type Fixture, completion, newOrder, newTransaction, createFixture } from './fixture'

let fixture: Fixture
let client: SigningClient

// Over HTTP, so that the requests really run concurrently.
beforeEach(async () => {
  fixture = await createFixture({ refundInterval: 0 })
  const { url } = await fixture.sandbox.listen()
  client = signingClient(fixture.merchant, url)
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('concurrent requests', () => {
  it('create one order for a hundred identical creations', async () => {
    const responses = await Promise.all(
      times(100, () => client.post('/v3/payscore/serviceorder', newOrder(fixture.parties, 'Same-1'))),
    )
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(responses.map(({ body }) => body['order_id'])).size).toBe(1)
    expect(responses.every(({ verified }) => verified)).toBe(true)
  })

  it('accept one of fifty creations with different parameters', async () => {
    const responses = await Promise.all(
      times(50, (index) =>
        client.post('/v3/payscore/serviceorder', {
          ...newOrder(fixture.parties, 'Same-2'),
          attach: `v${index}`,
        }),
      ),
    )
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(responses.filter(({ status }) => status === 400)).toHaveLength(49)
  })

  it('never refund more than was paid', async () => {
    await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'Trade-0001', 1000))
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Trade-0001')
    const responses = await Promise.all(
      times(40, (index) =>
        client.post('/v3/refund/domestic/refunds', {
          out_trade_no: 'Trade-0001',
          out_refund_no: `R${index}`,
          amount: { refund: 70, total: 1000, currency: 'CNY' },
        }),
      ),
    )
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(14)
    expect(responses.filter(({ status }) => status === 400)).toHaveLength(26)
  })

  it('cancel or complete an order, never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const number = `Race-${round}`
      await client.post('/v3/payscore/serviceorder', newOrder(fixture.parties, number))
      fixture.sandbox.control.serviceOrders.confirm(fixture.mchid, number)
      const path = `/v3/payscore/serviceorder/${number}`
      const [completed, canceled] = await Promise.all([
        client.post(`${path}/complete`, completion(fixture.parties, 100)),
        client.post(`${path}/cancel`, { ...fixture.parties, reason: '不需要了' }),
      ])
      expect([completed.status, canceled.status].sort()).toEqual([200, 400])
      const { condition } = fixture.sandbox.control.serviceOrders.get(fixture.mchid, number)
      expect(condition).toBe(completed.status === 200 ? 'MCH_COMPLETE' : 'REVOKED')
    }
  })

  it('deliver a notification once', async () => {
    await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'Trade-0002'))
    fixture.sandbox.control.transactions.pay(fixture.mchid, 'Trade-0002')
    await Promise.all(times(20, () => fixture.sandbox.notifications.idle()))
    expect(fixture.sandbox.notifications.list()).toMatchObject([{ status: 'delivered', attempt_count: 1 }])
  })
})
