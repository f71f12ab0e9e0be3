import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SigningClient, signingClient } from './signing-client'
import { type Stage, completion, newOrder, newTransaction, stage } from './stage'

let scene: Stage
let client: SigningClient

// Over HTTP, so that the requests really stand side by side.
beforeEach(async () => {
  scene = await stage({ refundInterval: 0 })
  const { url } = await scene.sandbox.listen()
  client = signingClient(scene.merchant, url)
})
afterEach(async () => {
  await scene.sandbox.close()
})

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('at the same moment', () => {
  it('a hundred identical creations make one order', async () => {
    const answers = await Promise.all(
      times(100, () => client.post('/v3/payscore/serviceorder', newOrder(scene.parties, 'Same-1'))),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ body }) => body['order_id'])).size).toBe(1)
    expect(answers.every(({ verified }) => verified)).toBe(true)
  })

  it('of fifty creations with different parameters one wins', async () => {
    const answers = await Promise.all(
      times(50, (index) =>
        client.post('/v3/payscore/serviceorder', {
          ...newOrder(scene.parties, 'Same-2'),
          attach: `v${index}`,
        }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(49)
  })

  it('partial refunds never exceed what was paid', async () => {
    await client.post('/v3/pay/transactions/native', newTransaction(scene, 'Trade-0001', 1000))
    scene.sandbox.control.transactions.pay(scene.mchid, 'Trade-0001')
    const answers = await Promise.all(
      times(40, (index) =>
        client.post('/v3/refund/domestic/refunds', {
          out_trade_no: 'Trade-0001',
          out_refund_no: `R${index}`,
          amount: { refund: 70, total: 1000, currency: 'CNY' },
        }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(14)
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(26)
  })

  it('an order is either canceled or completed, never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const number = `Race-${round}`
      await client.post('/v3/payscore/serviceorder', newOrder(scene.parties, number))
      scene.sandbox.control.serviceOrders.confirm(scene.mchid, number)
      const path = `/v3/payscore/serviceorder/${number}`
      const [completed, canceled] = await Promise.all([
        client.post(`${path}/complete`, completion(scene.parties, 100)),
        client.post(`${path}/cancel`, { ...scene.parties, reason: '不需要了' }),
      ])
      expect([completed.status, canceled.status].sort()).toEqual([200, 400])
      const { condition } = scene.sandbox.control.serviceOrders.get(scene.mchid, number)
      expect(condition).toBe(completed.status === 200 ? 'MCH_COMPLETE' : 'REVOKED')
    }
  })

  it('a notification is delivered once', async () => {
    await client.post('/v3/pay/transactions/native', newTransaction(scene, 'Trade-0002'))
    scene.sandbox.control.transactions.pay(scene.mchid, 'Trade-0002')
    await Promise.all(times(20, () => scene.sandbox.notifications.settled()))
    expect(scene.sandbox.notifications.list()).toMatchObject([{ status: 'delivered', attempt_count: 1 }])
  })
})
