import { afterAll, beforeAll, expect, it } from 'vitest'
import { newOrder, newTransaction, type Stage, stage } from './stage'

let scene: Stage

beforeAll(async () => {
  scene = await stage()
})
afterAll(async () => {
  await scene.sandbox.close()
})

// What is assigned here has these types, or the test does not compile.
it('the views of the control API say what their members are', async () => {
  const { sandbox, client, mchid, parties } = scene
  await client.post('/v3/payscore/serviceorder', newOrder(parties, 'Order-views'))
  await client.post('/v3/pay/transactions/native', newTransaction(scene, 'Trade-views'))
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
