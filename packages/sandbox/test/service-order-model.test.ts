import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ControlError } from '../src/index'
import { type Fixture, completion, newOrder, createFixture } from './fixture'

// A second, much smaller description of the rules, without a table or a machine.
interface Model {
  phase: 'none' | 'created' | 'confirmed' | 'owing' | 'done' | 'gone'
  total: number
  paid: number
}

interface World {
  readonly fixture: Fixture
  readonly number: string
}

const FUND = 10_000
const root = '/v3/payscore/serviceorder'

const status = async (world: World, path: string, body: object): Promise<number> => {
  const response = await world.fixture.client.post(root + path, { ...world.fixture.parties, ...body })
  expect(response.verified).toBe(true)
  return response.status
}

const hand = (act: () => unknown): boolean => {
  try {
    act()
    return true
  } catch (error) {
    if (error instanceof ControlError) return false
    throw error
  }
}

async function agrees(world: World, model: Model): Promise<void> {
  const search = new URLSearchParams({ out_order_no: world.number, ...world.fixture.parties })
  const response = await world.fixture.client.get(`${root}?${search}`)
  if (model.phase === 'none') {
    expect(response.status).toBe(404)
    return
  }
  const { body } = response
  const collection = body['collection'] as Record<string, unknown> | undefined
  expect(body['state']).toBe(
    { created: 'CREATED', confirmed: 'DOING', owing: 'DOING', done: 'DONE', gone: 'REVOKED' }[model.phase],
  )
  expect(body['state_description']).toBe(
    model.phase === 'confirmed' ? 'USER_CONFIRM' : model.phase === 'owing' ? 'MCH_COMPLETE' : undefined,
  )
  const owing = model.phase === 'owing' || model.phase === 'done' ? model.total : 0
  expect(collection?.['total_amount'] ?? 0).toBe(owing)
  expect(collection?.['paid_amount'] ?? 0).toBe(model.paid)
  expect(collection?.['paying_amount'] ?? 0).toBe(owing - model.paid)
  if (owing > 0) expect(collection?.['state']).toBe(model.phase === 'done' ? 'USER_PAID' : 'USER_PAYING')
}

/** A command that runs on both sides, which then have to agree. */
class Act implements fc.AsyncCommand<Model, World> {
  constructor(
    readonly name: string,
    readonly real: (world: World) => boolean | Promise<boolean>,
    /** Changes the model; returns whether the action is allowed. */
    readonly imagined: (model: Model) => boolean,
  ) {}
  check(): boolean {
    return true
  }
  async run(model: Model, world: World): Promise<void> {
    const allowed = this.imagined(model)
    expect({ act: this.name, allowed: await this.real(world) }).toEqual({ act: this.name, allowed })
    if (allowed) seen.add(`${this.kind} -> ${model.phase}`)
    await agrees(world, model)
  }
  /** First word of the name: the action without the amounts. */
  get kind(): string {
    return this.name.split(' ', 1)[0] ?? ''
  }
  toString(): string {
    return this.name
  }
}

// Reached actions, so that a run that did nothing does not count as agreement.
const seen = new Set<string>()

const payments = fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 4 })
const discounts = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 2 })
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const charges = (amounts: readonly number[], off: readonly number[], total: number) => ({
  post_payments: amounts.map((amount) => ({ name: '租金', amount })),
  post_discounts: off.map((amount) => ({ name: '优惠', description: '会员', amount })),
  total_amount: total,
})

const acts = [
  fc.constant(
    new Act(
      'create',
      async (world) => (await status(world, '', newOrder(world.fixture.parties, world.number))) === 200,
      (model) => {
        if (model.phase === 'none') model.phase = 'created'
        return true
      },
    ),
  ),
  fc.constant(
    new Act(
      'confirm',
      ({ fixture, number }) =>
        hand(() => fixture.sandbox.control.serviceOrders.confirm(fixture.mchid, number)),
      (model) => {
        const allowed = model.phase === 'created'
        if (allowed) model.phase = 'confirmed'
        return allowed
      },
    ),
  ),
  fc.constant(
    new Act(
      'cancel',
      async (world) => (await status(world, `/${world.number}/cancel`, { reason: '不需要了' })) === 200,
      (model) => {
        const allowed = model.phase === 'created' || model.phase === 'confirmed'
        if (allowed) model.phase = 'gone'
        return allowed
      },
    ),
  ),
  fc.constant(
    new Act(
      'user pays',
      ({ fixture, number }) => hand(() => fixture.sandbox.control.serviceOrders.pay(fixture.mchid, number)),
      (model) => {
        const allowed = model.phase === 'owing'
        if (allowed) Object.assign(model, { phase: 'done', paid: model.total })
        return allowed
      },
    ),
  ),
  fc.constant(
    new Act(
      'sync',
      async (world) =>
        (await status(world, `/${world.number}/sync`, {
          type: 'Order_Paid',
          detail: { paid_time: '20200101000000' },
        })) === 200,
      (model) => {
        const allowed = model.phase === 'owing'
        if (allowed) Object.assign(model, { phase: 'done', paid: model.total })
        return allowed
      },
    ),
  ),
  fc.tuple(payments, discounts, fc.constantFrom(0, 0, 0, 1, -1), fc.uuid()).map(
    ([amounts, off, error, tag]) =>
      new Act(
        `complete ${amounts.join('+')} - ${off.join('+')} ${error}`,
        async (world) => {
          const total = sum(amounts) - sum(off) + error
          const body = { ...charges(amounts, off, total), goods_tag: tag.replaceAll('-', '') }
          return (await status(world, `/${world.number}/complete`, body)) === 200
        },
        (model) => {
          const total = sum(amounts) - sum(off) + error
          const allowed = model.phase === 'confirmed' && error === 0 && total >= 0 && total <= FUND
          if (allowed) Object.assign(model, { phase: total === 0 ? 'done' : 'owing', total })
          return allowed
        },
      ),
  ),
  fc.tuple(payments, discounts, fc.constantFrom(0, 0, 0, 1), fc.uuid()).map(
    ([amounts, off, error, tag]) =>
      new Act(
        `modify ${amounts.join('+')} - ${off.join('+')} ${error}`,
        async (world) => {
          const total = sum(amounts) - sum(off) + error
          const body = { ...charges(amounts, off, total), reason: tag }
          return (await status(world, `/${world.number}/modify`, body)) === 200
        },
        (model) => {
          const total = sum(amounts) - sum(off) + error
          const allowed = model.phase === 'owing' && error === 0 && total >= 0 && total < model.total
          if (allowed) Object.assign(model, { phase: total === 0 ? 'done' : 'owing', total })
          return allowed
        },
      ),
  ),
]

// Start of a run: by chance alone, few runs would get as far as owing.
const beginnings = fc.constantFrom(
  (): Promise<Model> => Promise.resolve({ phase: 'none', total: 0, paid: 0 }),
  async (number: string): Promise<Model> => {
    await fixture.client.post(root, newOrder(fixture.parties, number))
    fixture.sandbox.control.serviceOrders.confirm(fixture.mchid, number)
    return { phase: 'confirmed', total: 0, paid: 0 }
  },
  async (number: string): Promise<Model> => {
    await fixture.client.post(root, newOrder(fixture.parties, number))
    fixture.sandbox.control.serviceOrders.confirm(fixture.mchid, number)
    await fixture.client.post(`${root}/${number}/complete`, completion(fixture.parties, 5000))
    return { phase: 'owing', total: 5000, paid: 0 }
  },
)

let fixture: Fixture
let count = 0

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(async () => {
  await fixture.sandbox.close()
})

// Completing and modifying, the last two, continue a run where the others end it, so they are three times as
// likely.
const weighted = [...acts, ...acts.slice(-2), ...acts.slice(-2)]

describe('service orders', () => {
  it('agree with the small model for any actions in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        beginnings,
        fc.commands(weighted, { maxCommands: 30, size: 'max' }),
        async (begin, commands) => {
          count += 1
          const number = `Model-${count}`
          await fc.asyncModelRun(
            async () => ({ model: await begin(number), real: { fixture, number } }),
            commands,
          )
        },
      ),
      { numRuns: 60 },
    )
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'confirm -> confirmed',
        'cancel -> gone',
        'complete -> owing',
        'modify -> owing',
        'user -> done',
      ]),
    )
  }, 600_000)
})
