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
    await checkBills(merchants.map(({ merchant }) => merchant))
  }, 600_000)

  it('never pays out more than a payment whose refunds, shares, returns and end race', async () => {
    const payers: Credentials[] = []
    const receiver = fixture.sandbox.merchants.create()
    const outcomes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(racing, async ({ total, waves }) => {
        const payer = fixture.sandbox.merchants.create({ feeRate: 60, sharingRatio: 10_000 })
        payers.push(payer)
        const race = await raced(payer, receiver, total)
        for (const wave of waves) {
          await Promise.all(wave.map(async (step) => outcomes.add(`${step.kind} ${await race.run(step)}`)))
          // The merchant has no other money, so the parts are less than the payment, in any order.
          const { refunded, shared, returned } = race.parts()
          expect(refunded).toBeLessThanOrEqual(total)
          expect(returned).toBeLessThanOrEqual(shared)
          expect(refunded + shared - returned).toBeLessThanOrEqual(total)
          expect(fixture.sandbox.control.ledger.audit()).toMatchObject(clean)
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
    expect(errors).toEqual([])
    // Each kind was accepted in some race, and refused in another.
    for (const kind of ['refund', 'share', 'return', 'unfreeze'])
      expect([...outcomes]).toEqual(expect.arrayContaining([`${kind} 200`, `${kind} refused`]))
    await checkBills([...payers, receiver])
  }, 600_000)
})

/** One request or action on a payment; `part` in thousandths of the payment. */
const step = fc.record({
  kind: fc.constantFrom('refund', 'refund', 'share', 'share', 'return', 'return', 'unfreeze', 'end', 'time'),
  part: fc.integer({ min: 1, max: 700 }),
  choice: fc.nat(),
})
type RaceStep = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const racing = fc.record({
  total: fc.integer({ min: 100, max: 50_000 }),
  waves: fc.array(fc.array(step, { minLength: 4, maxLength: 9 }), { minLength: 3, maxLength: 5 }),
})

/** A shareable payment of a merchant without other money, and clients that act on it. */
async function raced(payer: Credentials, receiver: Credentials, total: number) {
  const { control, clock } = fixture.sandbox
  const { appid, mchid } = payer
  const client = signingClient(payer, url)
  const account = { type: 'MERCHANT_ID', account: receiver.mchid }
  const out_trade_no = `Race-${mchid}`
  const root = '/v3/profitsharing'
  await client.post(`${root}/receivers/add`, { appid, ...account, relation_type: 'STORE' })
  await client.post('/v3/pay/transactions/native', {
    appid,
    mchid,
    description: '图书',
    out_trade_no,
    notify_url: NOTIFY_URL,
    amount: { total, currency: 'CNY' },
    settle_info: { profit_sharing: true },
  })
  const { transaction_id } = control.transactions.pay(mchid, out_trade_no)
  await clock.advance(61_000)
  const refunds: string[] = []
  const shares: string[] = []
  const returns: number[] = []
  let count = 0
  const pick = (numbers: readonly string[], choice: number) => numbers[choice % Math.max(1, numbers.length)]

  const send = async (
    path: string,
    body: object,
    accepted: (body: Readonly<Record<string, unknown>>) => void,
  ) => {
    const response = await client.post(path, body)
    if (response.status !== 200) return 'refused'
    accepted(response.body)
    return 200
  }
  const steps = {
    refund: (number: string, amount: number, choice: number) =>
      send(
        '/v3/refund/domestic/refunds',
        {
          transaction_id,
          out_refund_no: number,
          amount: { refund: amount, total, currency: 'CNY' },
          ...(choice % 4 === 0 && { funds_account: 'AVAILABLE' }),
        },
        () => refunds.push(number),
      ),
    share: (number: string, amount: number, choice: number) =>
      send(
        `${root}/orders`,
        {
          appid,
          transaction_id,
          out_order_no: number,
          unfreeze_unsplit: choice % 6 === 0,
          receivers: [{ ...account, amount, description: '分账' }],
        },
        () => shares.push(number),
      ),
    return: (number: string, amount: number, choice: number) =>
      send(
        `${root}/return-orders`,
        {
          out_order_no: pick(shares, choice) ?? number,
          out_return_no: number,
          return_mchid: receiver.mchid,
          amount,
          description: '退回',
        },
        ({ result }) => returns.push(result === 'SUCCESS' ? amount : 0),
      ),
    unfreeze: (number: string) =>
      send(
        `${root}/orders/unfreeze`,
        { transaction_id, out_order_no: number, description: '解冻' },
        () => undefined,
      ),
    /** A refund or a share ends in either way. */
    end: async (_: string, __: number, choice: number) => {
      const [numbers, kind, ends] =
        choice % 2 === 0
          ? ([refunds, 'refunds', ['succeed', 'close']] as const)
          : ([shares, 'profit-sharing', ['finish', 'close']] as const)
      const number = pick(numbers, choice)
      if (number === undefined) return 'refused'
      const action = ends[(choice >> 3) % 2]
      const path = `${url}/sandbox/v1/merchants/${mchid}/${kind}/${number}/${String(action)}`
      const response = await fetch(path, { method: 'POST', body: '{}' })
      await response.text()
      return response.ok ? 200 : 'refused'
    },
    time: async () => {
      await clock.advance(4000)
      return 200
    },
  }
  return {
    run: ({ kind, part, choice }: RaceStep) =>
      steps[kind](`N${mchid}x${(count += 1)}`, Math.max(1, Math.floor((total * part) / 1000)), choice),
    parts: () => ({
      refunded: amountOf(
        refunds
          .map((number) => control.refunds.get(mchid, number) as RefundShape)
          .filter(({ status }) => status !== 'CLOSED'),
      ),
      shared: shares
        .flatMap((number) => (control.profitSharing.get(mchid, number) as SharingShape).receivers)
        .filter(({ result }) => result !== 'CLOSED')
        .reduce((sum, { amount }) => sum + amount, 0),
      returned: returns.reduce((sum, amount) => sum + amount, 0),
    }),
  }
}

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

/** Refunds never exceed a payment; what its own money pays of them and its shares do not exceed it together. */
function checkParts({ payments, refunds, shares }: Records): void {
  const { control } = fixture.sandbox
  expect(payments.length).toBeGreaterThan(5)
  expect(refunds.length).toBeGreaterThan(0)
  for (const payment of payments) {
    const { mchid } = merchants.find(({ records }) => records.payments.includes(payment))?.merchant ?? fixture
    const kept = refunds
      .filter(({ of }) => of === payment)
      .map(({ number }) => control.refunds.get(mchid, number) as RefundShape)
      .filter(({ status }) => status !== 'CLOSED')
    const shared = shares
      .filter(({ of }) => of === payment)
      .flatMap(({ number }) => (control.profitSharing.get(mchid, number) as SharingShape).receivers)
      .filter(({ result }) => result !== 'CLOSED')
      .reduce((sum, { amount }) => sum + amount, 0)
    expect(amountOf(kept)).toBeLessThanOrEqual(payment.total)
    // Available money pays a refund without a return of the shares.
    const own = kept.filter(({ funds_account }) => funds_account !== 'AVAILABLE')
    expect(amountOf(own) + shared).toBeLessThanOrEqual(payment.total)
  }
}

const amountOf = (refunds: readonly RefundShape[]): number =>
  refunds.reduce((sum, { amount }) => sum + amount.refund, 0)

interface RefundShape {
  readonly status: string
  readonly funds_account: string
  readonly amount: { readonly refund: number }
}

interface SharingShape {
  readonly receivers: readonly { readonly amount: number; readonly result: string }[]
}

/** The fund flow bills of all days add up to the balances. */
async function checkBills(owners: readonly Credentials[]): Promise<void> {
  await fixture.sandbox.clock.advance(48 * HOUR * 1000)
  for (const owner of owners) await checkBillsOf(owner)
}

async function checkBillsOf(merchant: Credentials): Promise<void> {
  const { control } = fixture.sandbox
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
