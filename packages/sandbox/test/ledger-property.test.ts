import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Credentials } from '../src/index'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'
import { type Records, player } from './plays/player'
import { plays } from './plays/plays'
import { signingClient } from './signing-client'

const HOUR = 3600

let fixture: Fixture
let url: string
let merchants: readonly { readonly merchant: Credentials; readonly records: Records }[]
const errors: unknown[] = []

beforeAll(async () => {
  fixture = await createFixture({ refundInterval: 0, onError: (error) => errors.push(error) })
  ;({ url } = await fixture.sandbox.listen())
  const { merchants: stored, control } = fixture.sandbox
  merchants = [fixture.merchant, stored.create({ feeRate: 100, sharingRatio: 10_000 })].map((merchant) => {
    control.ledger.topUp(merchant.mchid, { amount: 100_000 })
    control.ledger.topUp(merchant.mchid, { account: 'OPERATION', amount: 50_000 })
    control.contracts.setPlan(merchant.mchid, '12535', { mode: 'immediate' })
    return { merchant, records: { payments: [], refunds: [], shares: [] } }
  })
})
afterAll(() => fixture.sandbox.close())

interface Drawn {
  readonly play: number
  readonly merchant: number
  readonly seed: number
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  play: fc.nat({ max: plays.length - 1 }),
  merchant: fc.nat({ max: 1 }),
  seed: fc.nat(),
})

/** Several clients at once, then a jump of the clock. */
const round = fc.record({
  at: fc.array(drawn, { minLength: 4, maxLength: 10 }),
  jump: fc.oneof(fc.constant(0), fc.constant(61), fc.integer({ min: 61, max: 20 * HOUR })),
})

const clean = { sum: 0, unbalanced: [], differing: [], negative: [] }

describe('the ledger of all domains', () => {
  it('is balanced after random calls of several clients, actions of users and jumps of the clock', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 4 }), async (rounds) => {
        for (const { at, jump } of rounds) {
          await Promise.all(
            at.map(async ({ play, merchant: index, seed }) => {
              const seat = merchants[index]
              if (seat !== undefined)
                await plays[play]?.run(player({ url, seed, notify_url: NOTIFY_URL, ...seat }))
            }),
          )
          await fixture.sandbox.clock.advance(jump * 1000)
          expect(fixture.sandbox.control.ledger.audit()).toMatchObject(clean)
        }
      }),
      // Every run goes on with the state of the one before, so a shrunk one would not be the same.
      { numRuns: 15, endOnFailure: true },
    )
    expect(errors).toEqual([])
    expect(kindsBooked()).toEqual(expect.arrayContaining(expectedKinds))
    for (const { records } of merchants) checkParts(records)
    for (const { merchant } of merchants) await checkBills(merchant)
  }, 600_000)
})

/** Kinds of transfers that so many plays lead to, so that no play is refused all the time. */
const expectedKinds = [
  'payment',
  'fee',
  'refund',
  'fee-returned',
  'refund-arrived',
  'refund-closed',
  'share',
  'unfreeze',
  'transfer',
  'transfer-received',
  'transfer-returned',
  'withdrawal',
  'withdrawal-arrived',
  'withdrawal-returned',
  'coupons-locked',
  'coupon-used',
  'coupon-subsidy',
  'subsidy',
  'share-received',
]

function kindsBooked(): string[] {
  const kinds = new Set<string>()
  for (const { merchant } of merchants) {
    for (let after = 0; ; ) {
      const page = fixture.sandbox.control.ledger.entries(merchant.mchid, { after, limit: 1000 })
      for (const { kind, id } of page) {
        kinds.add(kind)
        after = id
      }
      if (page.length < 1000) break
    }
  }
  return [...kinds]
}

/** Refunds and shares of a payment never exceed it. */
function checkParts({ payments, refunds, shares }: Records): void {
  const { control } = fixture.sandbox
  expect(payments.length).toBeGreaterThan(5)
  expect(refunds.length).toBeGreaterThan(0)
  for (const payment of payments) {
    const { mchid } = merchants.find(({ records }) => records.payments.includes(payment))?.merchant ?? fixture
    const refunded = refunds
      .filter(({ of }) => of === payment)
      .map(({ number }) => control.refunds.get(mchid, number) as RefundShape)
      .filter(({ status }) => status !== 'CLOSED')
      .reduce((sum, { amount }) => sum + amount.refund, 0)
    const shared = shares
      .filter(({ of }) => of === payment)
      .flatMap(({ number }) => (control.profitSharing.get(mchid, number) as SharingShape).receivers)
      .filter(({ result }) => result !== 'CLOSED')
      .reduce((sum, { amount }) => sum + amount, 0)
    expect(refunded).toBeLessThanOrEqual(payment.total)
    expect(refunded + shared).toBeLessThanOrEqual(payment.total)
  }
}

interface RefundShape {
  readonly status: string
  readonly amount: { readonly refund: number }
}

interface SharingShape {
  readonly receivers: readonly { readonly amount: number; readonly result: string }[]
}

/** The fund flow bills of all days add up to the balances. */
async function checkBills(merchant: Credentials): Promise<void> {
  const { control, clock } = fixture.sandbox
  await clock.advance(48 * HOUR * 1000)
  const client = signingClient(merchant, url)
  for (const account of ['BASIC', 'OPERATION'] as const) {
    const held = control.ledger
      .balances(merchant.mchid)
      .filter((each) => each.account === account || (account === 'BASIC' && each.account === 'FROZEN'))
      .reduce((sum, { available, pending }) => sum + available + pending, 0)
    let sum = 0
    for (const day of daysOf(merchant.mchid)) {
      const { status, body } = await client.get(
        `/v3/bill/fundflowbill?bill_date=${day}&account_type=${account}`,
      )
      if (status !== 200) {
        expect(body['code']).toBe('NO_STATEMENT_EXIST')
        continue
      }
      const { pathname, search } = new URL(String(body['download_url']))
      const text = await (await client.raw('GET', pathname + search)).text()
      sum += sumOf(text)
    }
    expect({ account, sum }).toEqual({ account, sum: held })
  }
}

function daysOf(mchid: string): ReadonlySet<string> {
  const days = new Set<string>()
  for (let after = 0; ; ) {
    const page = fixture.sandbox.control.ledger.entries(mchid, { after, limit: 1000 })
    for (const { time, id } of page) {
      days.add(time.slice(0, 10))
      after = id
    }
    if (page.length < 1000) return days
  }
}

/** Income less expenses of a fund flow bill, in fen. */
function sumOf(bill: string): number {
  return bill
    .split('\r\n')
    .filter((line) => line.startsWith('`2'))
    .map((line) => line.slice(1).split(',`'))
    .filter((cells) => cells.length > 5)
    .reduce((sum, cells) => {
      const fen = Number((cells[6] ?? '').replace('.', ''))
      return sum + (cells[5] === '收入' ? fen : -fen)
    }, 0)
}
