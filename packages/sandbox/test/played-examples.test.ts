import { findOperation } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRequest } from '../src/catalog/sample-request'
import { type Fixture, createFixture } from './fixture'

/*
 * Examples of operations that need others before them: each is accepted once those were called with their examples.
 */

let fixture: Fixture
beforeAll(async () => {
  fixture = await createFixture()
  fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 100_000_000 })
})
afterAll(() => fixture.sandbox.close())

/** Sends the example of an operation, with the numbers of those before it. */
async function play(route: string, numbers: Readonly<Record<string, unknown>>) {
  const { merchant, client } = fixture
  const found = findOperation(route)
  if (found === undefined) throw new Error(`Unknown operation ${route}.`)
  const { mchid, appid } = merchant
  const known = { mchid, appid, belong_merchant: mchid, stock_creator_mchid: mchid, ...numbers }
  const { path, body } = sampleRequest(found, { members: 'all', known, now: new Date() })
  const target = found.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => path[name] ?? '')
  const received = await client.call(found.method.toUpperCase(), target, body)
  expect({ route, status: received.status, text: received.text }).toMatchObject({ status: 200 })
  return received.body
}

describe('the examples of operations that follow each other', () => {
  it.each([
    [
      'POST /v3/marketing/favor/coupon-stocks',
      'POST /v3/marketing/favor/stocks/{stock_id}/start',
      'POST /v3/marketing/favor/users/{openid}/coupons',
    ],
    [
      'POST /v3/marketing/busifavor/stocks',
      'POST /v3/marketing/busifavor/coupons/send',
      'PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget',
    ],
  ])('are accepted: %s, then %s and %s', async (create, second, third) => {
    const { stock_id } = await play(create, {})
    await play(second, { stock_id })
    await play(third, { stock_id })
  })
})
