import { afterAll, beforeAll, expect, it } from 'vitest'
import { newOrder, newTransaction, type Fixture, createFixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(async () => {
  await fixture.sandbox.close()
})

// These assignments do not compile unless the views have these types.
it('the views of the control API have the declared types', async () => {
  const { sandbox, client, mchid, parties } = fixture
  await client.post('/v3/payscore/serviceorder', newOrder(parties, 'Order-views'))
  await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'Trade-views'))
  const { serviceOrders, transactions } = sandbox.control

  const confirmed = serviceOrders.confirm(mchid, 'Order-views')
  const state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | undefined = confirmed.state
  const charged: readonly { amount?: number }[] | undefined = confirmed.post_payments
  const collected: number | undefined = confirmed.collection?.paid_amount
  expect([state, confirmed.state_description, charged, collected]).toEqual([
    'DOING',
    'USER_CONFIRM',
    undefined,
    undefined,
  ])

  const paid = transactions.pay(mchid, 'Trade-views')
  const total: number = paid.amount.total
  const id: string | undefined = paid.transaction_id
  expect([total, id, paid.payer?.openid]).toEqual([1000, expect.any(String), expect.any(String)])
})
