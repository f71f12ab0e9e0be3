import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, createFixture, newTransaction } from './fixture'

const HOUR = 60 * 60 * 1000

let fixture: Fixture
// 20:00 in Beijing.
const now = new Date('2026-05-10T12:00:00Z')
const at = { timestamp: now.getTime() / 1000 }
const open = () => createFixture({ clock: { now: () => now }, refundInterval: 0 })

const get = (url: string) => fixture.client.get(url, at)
const balanceOf = async (account: string) =>
  (await get(`/v3/merchant/fund/balance/${account}`)).body as Record<string, number>

async function buy(number: string, total: number): Promise<void> {
  await fixture.client.post('/v3/pay/transactions/native', newTransaction(fixture, number, total), at)
  fixture.sandbox.control.transactions.pay(fixture.mchid, number)
}

const refund = (number: string, of: string, amount: number, total: number, more: object = {}) =>
  fixture.client.post(
    '/v3/refund/domestic/refunds',
    {
      out_trade_no: of,
      out_refund_no: number,
      amount: { refund: amount, total, currency: 'CNY' },
      ...more,
    },
    at,
  )

const clean = { sum: 0, unbalanced: [], differing: [], negative: [] }

describe('balances', () => {
  beforeEach(async () => {
    fixture = await open()
  })
  afterEach(async () => {
    await fixture.sandbox.close()
  })

  it('settle a payment, less its fee, on the next day', async () => {
    await buy('Book-0001', 1990)
    expect(await balanceOf('BASIC')).toEqual({ available_amount: 0, pending_amount: 1978 })
    await fixture.sandbox.clock.advance(4 * HOUR - 1)
    expect(await balanceOf('BASIC')).toEqual({ available_amount: 0, pending_amount: 1978 })
    await fixture.sandbox.clock.advance(1)
    expect(await balanceOf('BASIC')).toEqual({ available_amount: 1978, pending_amount: 0 })
  })

  it('are zero again after the full refund', async () => {
    await buy('Book-0001', 1990)
    expect(await refund('Refund-1', 'Book-0001', 1990, 1990)).toMatchObject({
      status: 200,
      body: { funds_account: 'UNSETTLED', amount: { refund_fee: 12 } },
    })
    expect(await balanceOf('BASIC')).toEqual({ available_amount: 0, pending_amount: 0 })
    expect(fixture.sandbox.control.ledger.balances(fixture.mchid)).toContainEqual({
      account: 'TRANSIT',
      available: 1990,
      pending: 0,
    })
    fixture.sandbox.control.refunds.succeed(fixture.mchid, 'Refund-1')
    expect(fixture.sandbox.control.ledger.audit()).toMatchObject(clean)
  })

  it('refuse a refund from money that is not available yet, and allow it after a top-up', async () => {
    await buy('Book-0001', 1990)
    const wanted = () => refund('Refund-1', 'Book-0001', 1990, 1990, { funds_account: 'AVAILABLE' })
    expect(await wanted()).toMatchObject({ status: 403, body: { code: 'NOT_ENOUGH' } })
    // Nothing of the refused refund remains.
    expect(await get('/v3/refund/domestic/refunds/Refund-1')).toMatchObject({ status: 404 })
    expect(await balanceOf('BASIC')).toEqual({ available_amount: 0, pending_amount: 1978 })
    fixture.sandbox.control.ledger.topUp(fixture.mchid, { amount: 1978 })
    expect(await wanted()).toMatchObject({ status: 200, body: { funds_account: 'AVAILABLE' } })
    expect(await balanceOf('BASIC')).toEqual({ available_amount: 0, pending_amount: 1978 })
  })

  it('pay a refund from unsettled money if the request says so', async () => {
    await buy('Book-0001', 1990)
    expect(await refund('Refund-1', 'Book-0001', 1000, 1990, { funds_account: 'UNSETTLED' })).toMatchObject({
      status: 200,
      body: { funds_account: 'UNSETTLED' },
    })
    expect(await balanceOf('BASIC')).toEqual({ available_amount: 0, pending_amount: 984 })
  })

  it('are those of their account', async () => {
    fixture.sandbox.control.ledger.topUp(fixture.mchid, { account: 'OPERATION', amount: 500 })
    expect(await balanceOf('OPERATION')).toEqual({ available_amount: 500, pending_amount: 0 })
    expect(await balanceOf('BASIC')).toEqual({ available_amount: 0, pending_amount: 0 })
    expect(await get('/v3/merchant/fund/balance/FEES')).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: '输入账户类型未开通' },
    })
  })

  it('are known at the end of each of the last 90 days', async () => {
    await buy('Book-0001', 1990)
    const dayEnd = (date: string) => get(`/v3/merchant/fund/dayendbalance/BASIC?date=${date}`)
    expect(await dayEnd('2026-05-10')).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    await fixture.sandbox.clock.advance(48 * HOUR)
    expect((await dayEnd('2026-05-09')).body).toEqual({ available_amount: 0, pending_amount: 0 })
    expect((await dayEnd('2026-05-10')).body).toEqual({ available_amount: 0, pending_amount: 1978 })
    expect((await dayEnd('2026-05-11')).body).toEqual({ available_amount: 1978, pending_amount: 0 })
    await fixture.sandbox.clock.advance(90 * 24 * HOUR)
    expect(await dayEnd('2026-05-10')).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
  })

  it('of a sub-merchant are shown to its partner', async () => {
    await buy('Book-0001', 1990)
    expect((await get(`/v3/ecommerce/fund/balance/${fixture.mchid}`)).body).toEqual({
      sub_mchid: fixture.mchid,
      account_type: 'BASIC',
      available_amount: 0,
      pending_amount: 1978,
    })
    expect(await get('/v3/ecommerce/fund/balance/1900000099')).toMatchObject({
      status: 403,
      body: { code: 'NO_AUTH' },
    })
  })

  it('have entries that name what they are for, page by page', async () => {
    await buy('Book-0001', 1990)
    const { ledger } = fixture.sandbox.control
    const entries = ledger.entries(fixture.mchid)
    expect(entries.map(({ kind, account, amount, voucher }) => [kind, account, amount, voucher])).toEqual([
      ['payment', 'BASIC', 1990, 'Book-0001'],
      ['fee', 'BASIC', -12, 'Book-0001'],
    ])
    const [first] = ledger.entries(fixture.mchid, { limit: 1 })
    expect(first).toEqual(entries[0])
    expect(ledger.entries(fixture.mchid, { after: first?.id })).toEqual(entries.slice(1))
    expect(ledger.entries(fixture.mchid, { account: 'FROZEN' })).toEqual([])
    expect(() => ledger.entries('1900000099')).toThrow(/Unknown merchant/)
    expect(() => ledger.topUp(fixture.mchid, { amount: 0 })).toThrow(/at least 1/)
  })
})

interface Model {
  readonly payments: Map<string, { readonly total: number; refunded: number }>
  readonly refunds: Map<string, { readonly of: string; readonly amount: number; state: string }>
}

type Step = (model: Model) => Promise<void> | void

describe('the ledger', () => {
  beforeAll(async () => {
    fixture = await open()
  })
  afterAll(async () => {
    await fixture.sandbox.close()
  })

  it('is balanced after any calls, user actions and clock jumps, and its bills add up', async () => {
    let count = 0
    const pick = <Value>(of: ReadonlyMap<string, Value>, index: number) => [...of][index % (of.size || 1)]
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.integer({ min: 1, max: 100_000 }).map(
        (total): Step =>
          async ({ payments }) => {
            const number = `Ledger-${(count += 1)}`
            await buy(number, total)
            payments.set(number, { total, refunded: 0 })
          },
      ),
      fc.tuple(fc.nat(), fc.double({ min: 0.001, max: 1.2, noNaN: true })).map(
        ([index, part]): Step =>
          async ({ payments, refunds }) => {
            const [of, payment] = pick(payments, index) ?? []
            if (of === undefined || payment === undefined) return
            const amount = Math.max(1, Math.round(payment.total * part))
            const number = `Refund-${(count += 1)}`
            const { status } = await refund(number, of, amount, payment.total)
            const fits = payment.refunded + amount <= payment.total
            // Money that another refund took can be missing, but more than was paid never goes back.
            expect(fits ? [200, 403] : [400]).toContain(status)
            if (status !== 200) return
            payment.refunded += amount
            refunds.set(number, { of, amount, state: 'PROCESSING' })
          },
      ),
      fc.tuple(fc.nat(), fc.constantFrom('succeed', 'close', 'abnormal')).map(
        ([index, action]): Step =>
          ({ payments, refunds }) => {
            const [number, known] = pick(refunds, index) ?? []
            if (number === undefined || known?.state !== 'PROCESSING') return
            fixture.sandbox.control.refunds[action](fixture.mchid, number)
            known.state = action
            const payment = payments.get(known.of)
            if (action === 'close' && payment !== undefined) payment.refunded -= known.amount
          },
      ),
      fc.integer({ min: 1, max: 30 }).map(
        (hours): Step =>
          async () => {
            await fixture.sandbox.clock.advance(hours * HOUR)
          },
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const model: Model = { payments: new Map(), refunds: new Map() }
        for (const each of steps) await each(model)
        const { ledger } = fixture.sandbox.control
        expect(ledger.audit()).toMatchObject(clean)
      }),
      { numRuns: 15 },
    )
    const { ledger } = fixture.sandbox.control
    const balances = ledger.balances(fixture.mchid)
    const total = (account: string) =>
      balances
        .filter((each) => each.account === account)
        .reduce((sum, { available, pending }) => sum + available + pending, 0)
    const { entries } = ledger.audit()
    expect(entries).toBeGreaterThan(50)
    expect(await billSum()).toBe(total('BASIC'))
  }, 600_000)
})

// Sum of the fund flow bills of all days until now, in fen, by the amounts of their rows.
async function billSum(): Promise<number> {
  await fixture.sandbox.clock.advance(48 * HOUR)
  const { ledger } = fixture.sandbox.control
  const days = new Set<string>()
  for (let after = 0; ; ) {
    const page = ledger.entries(fixture.mchid, { account: 'BASIC', after, limit: 1000 })
    for (const { time, id } of page) {
      days.add(time.slice(0, 10))
      after = id
    }
    if (page.length < 1000) break
  }
  let sum = 0
  for (const day of days) {
    const { status, body } = await get(`/v3/bill/fundflowbill?bill_date=${day}`)
    // Only the bills of the last three months are available.
    if (status !== 200) throw new Error(`${day}: ${JSON.stringify(body)}`)
    const { pathname, search } = new URL(String(body['download_url']))
    const text = await (await fixture.client.raw('GET', pathname + search, undefined, at)).text()
    for (const line of text.split('\r\n').filter((each) => each.startsWith('`2'))) {
      const cells = line.slice(1).split(',`')
      const fen = Number((cells[6] ?? '').replace('.', ''))
      if (cells.length > 5) sum += cells[5] === '收入' ? fen : -fen
    }
  }
  return sum
}
