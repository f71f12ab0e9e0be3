import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, newTransaction, createFixture } from './fixture'

interface Imagined {
  readonly amount: number
  state: 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL'
}

interface Model {
  readonly total: number
  minutes: number
  lastAt: number
  readonly refunds: Map<string, Imagined>
}

interface World {
  readonly trade: string
}

let fixture: Fixture
let count = 0

beforeAll(async () => {
  // A clock that only moves when it is advanced, so that a minute is exactly a minute.
  const start = new Date()
  fixture = await createFixture({ clock: { now: () => start } })
})
afterAll(async () => {
  await fixture.sandbox.close()
})

const taken = ({ refunds }: Model): number =>
  [...refunds.values()].filter(({ state }) => state !== 'CLOSED').reduce((sum, { amount }) => sum + amount, 0)

class Ask implements fc.AsyncCommand<Model, World> {
  constructor(
    readonly number: number,
    readonly amount: number,
  ) {}
  check(): boolean {
    return true
  }
  async run(model: Model, { trade }: World): Promise<void> {
    const name = `${trade}-R${this.number}`
    const known = model.refunds.get(name)
    const { status, body } = await fixture.client.post('/v3/refund/domestic/refunds', {
      out_trade_no: trade,
      out_refund_no: name,
      amount: { refund: this.amount, total: model.total, currency: 'CNY' },
    })
    if (known !== undefined) {
      expect(status).toBe(known.amount === this.amount ? 200 : 400)
      if (status === 200) expect(body['status']).toBe(known.state)
      return
    }
    const fits = this.amount <= model.total - taken(model)
    const rested = model.minutes - model.lastAt >= 1
    expect(status).toBe(fits ? (rested ? 200 : 429) : 400)
    seen.add(status)
    if (status !== 200) return
    model.refunds.set(name, { amount: this.amount, state: 'PROCESSING' })
    model.lastAt = model.minutes
    expect(taken(model)).toBeLessThanOrEqual(model.total)
  }
  toString(): string {
    return `refund R${this.number} ${this.amount}`
  }
}

class Outcome implements fc.AsyncCommand<Model, World> {
  constructor(
    readonly number: number,
    readonly action: 'succeed' | 'close' | 'abnormal',
  ) {}
  check(): boolean {
    return true
  }
  async run(model: Model, { trade }: World): Promise<void> {
    const name = `${trade}-R${this.number}`
    const known = model.refunds.get(name)
    const act = () => fixture.sandbox.control.refunds[this.action](fixture.mchid, name)
    if (known?.state !== 'PROCESSING') {
      expect(act).toThrow()
      return
    }
    known.state = ({ succeed: 'SUCCESS', close: 'CLOSED', abnormal: 'ABNORMAL' } as const)[this.action]
    expect(act()).toMatchObject({ status: known.state })
    const { body } = await fixture.client.get(`/v3/refund/domestic/refunds/${name}`)
    expect(body).toMatchObject({ status: known.state, amount: { refund: known.amount, total: model.total } })
  }
  toString(): string {
    return `${this.action} R${this.number}`
  }
}

class Wait implements fc.AsyncCommand<Model, World> {
  check(): boolean {
    return true
  }
  async run(model: Model): Promise<void> {
    await fixture.sandbox.clock.advance(60_000)
    model.minutes += 1
  }
  toString(): string {
    return 'wait a minute'
  }
}

// Reached actions, so that a run that did nothing does not count as agreement.
const seen = new Set<number>()
const number = fc.integer({ min: 1, max: 5 })

describe('refunds', () => {
  it('agree with the small model and never exceed what was paid', async () => {
    const acts = [
      fc.tuple(number, fc.integer({ min: 1, max: 600 })).map(([of, amount]) => new Ask(of, amount)),
      fc
        .tuple(number, fc.constantFrom('succeed', 'close', 'abnormal'))
        .map(([of, action]) => new Outcome(of, action)),
      fc.constant(new Wait()),
    ]
    await fc.assert(
      fc.asyncProperty(fc.commands(acts, { maxCommands: 40, size: 'max' }), async (commands) => {
        count += 1
        const trade = `Model-${String(count).padStart(4, '0')}`
        await fixture.client.post('/v3/pay/transactions/native', newTransaction(fixture, trade))
        fixture.sandbox.control.transactions.pay(fixture.mchid, trade)
        const setup = () => ({
          model: { total: 1000, minutes: 0, lastAt: -1, refunds: new Map<string, Imagined>() },
          real: { trade },
        })
        await fc.asyncModelRun(setup, commands)
      }),
      { numRuns: 50 },
    )
    expect(seen).toEqual(new Set([200, 400, 429]))
  }, 600_000)
})
