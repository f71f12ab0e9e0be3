import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Listening } from '../src/index'
import { type Fixture, createFixture } from './fixture'
import { type SigningClient, signingClient } from './signing-client'

/*
 * Random sequences of requests over HTTP, compared with a model that only keeps what was posted.
 */

let fixture: Fixture
let server: Listening
let client: SigningClient

beforeAll(async () => {
  fixture = await createFixture()
  server = await fixture.sandbox.listen()
  client = signingClient(fixture.merchant, server.url)
})
afterAll(() => fixture.sandbox.close())

type Fields = Readonly<Record<string, unknown>>

/** One resource in the model. */
interface Known {
  readonly fields: Fields
  readonly state: 'active' | 'ended'
}

/** A family of operations, as a user of the API sees it. */
interface Family {
  readonly name: string
  readonly create: (number: string, text: string) => Promise<{ readonly status: number; readonly id: string }>
  /** Status of a second request with the number and another text; `undefined` if it creates another resource. */
  readonly repeated?: number
  readonly read: (id: string) => Promise<{ readonly status: number; readonly fields: Fields }>
  readonly change?: (id: string, text: string) => Promise<number>
  readonly end?: (id: string) => Promise<number>
  readonly ended?: Fields
  /** Fields that a read returns for a text. */
  readonly expected: (text: string) => Fields
}

const exampleOf = (id: string): Fields => fixture.sandbox.control.operations.get(id).example.body ?? {}

const families: readonly Family[] = [
  {
    name: 'stores',
    create: async (_, store_name) => {
      const example = exampleOf('v3.merchant-store.stores.post')['store_basics'] as Fields
      const { status, body } = await client.post('/v3/merchant-store/stores', {
        store_basics: { ...example, store_name },
      })
      return { status, id: String(body['store_id']) }
    },
    read: async (id) => {
      const { status, body } = await client.get(`/v3/merchant-store/stores/${id}`)
      const { store_name } = (body['store_basics'] ?? {}) as Fields
      return { status, fields: { store_name } }
    },
    change: async (id, store_name) =>
      (await client.call('PATCH', `/v3/merchant-store/stores/${id}`, { store_basics: { store_name } }))
        .status,
    expected: (store_name) => ({ store_name }),
  },
  {
    name: 'activities of membership cards',
    create: async (number, activity_name) => {
      const example = exampleOf('v3.marketing.membercard-activity.activities.post')
      const base = (example['activity_base_info'] ?? example) as Fields
      const { status, body } = await client.post('/v3/marketing/membercard-activity/activities', {
        ...example,
        ...('activity_base_info' in example
          ? { activity_base_info: { ...base, activity_name } }
          : { activity_name }),
        out_request_no: number,
      })
      return { status, id: String(body['activity_id']) }
    },
    repeated: 400,
    read: async (id) => {
      const { status, body } = await client.get(`/v3/marketing/membercard-activity/activities/${id}`)
      return { status, fields: { ...body, ...(body['activity_base_info'] as Fields | undefined) } }
    },
    end: async (id) =>
      (await client.post(`/v3/marketing/membercard-activity/activities/${id}/terminate`, {})).status,
    ended: { activity_status: 'TERMINATED' },
    expected: (activity_name) => ({ activity_name }),
  },
  {
    name: 'addresses of overseas complaint notifications',
    create: async (_, text) => {
      const url = `https://merchant.example/${encodeURIComponent(text)}`
      const { status } = await client.post('/v3/global/merchant-service/complaint-notifications', { url })
      return { status, id: 'the only one' }
    },
    repeated: 400,
    read: async () => {
      const { status, body } = await client.get('/v3/global/merchant-service/complaint-notifications')
      return { status, fields: body }
    },
    change: async (_, text) => {
      const url = `https://merchant.example/${encodeURIComponent(text)}`
      return (await client.call('PUT', '/v3/global/merchant-service/complaint-notifications', { url })).status
    },
    end: async () =>
      (await client.call('DELETE', '/v3/global/merchant-service/complaint-notifications')).status,
    expected: (text) => ({ url: `https://merchant.example/${encodeURIComponent(text)}` }),
  },
]

const text = fc.stringMatching(/^[a-z0-9]{1,12}$/)
const step = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), number: fc.integer({ min: 1, max: 3 }), text }),
  fc.record({ kind: fc.constant('change' as const), at: fc.nat(5), text }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat(5) }),
  fc.record({ kind: fc.constant('unknown' as const), id: fc.stringMatching(/^[1-9][0-9]{5}$/) }),
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

describe.each(families.map((family) => [family.name, family] as const))('%s', (_, family) => {
  it('are read as a model says, after any sequence of requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        fixture.sandbox.control.resources.clear(fixture.mchid)
        const model = new Map<string, Known>()
        const numbers = new Map<string, string>()
        for (const each of steps) {
          await play(family, model, numbers, each)
          await compare(family, model)
        }
      }),
      { numRuns: 12 },
    )
  })
})

async function play(family: Family, model: Map<string, Known>, numbers: Map<string, string>, step: Step) {
  const ids = [...model.keys()]
  switch (step.kind) {
    case 'create': {
      const isSetting = family.name.startsWith('addresses')
      const number = isSetting ? 'one' : `N${step.number}`
      const earlier = family.repeated === undefined ? undefined : numbers.get(number)
      const created = await family.create(number, step.text)
      if (earlier !== undefined && earlier !== step.text) {
        expect(created.status).toBe(family.repeated)
        return
      }
      expect(created.status).toBe(200)
      if (earlier !== undefined) return
      numbers.set(number, step.text)
      model.set(created.id, { fields: family.expected(step.text), state: 'active' })
      return
    }
    case 'change': {
      const id = ids[step.at % Math.max(1, ids.length)]
      if (family.change === undefined) return
      if (id === undefined) {
        expect(await family.change('404404', step.text)).toBe(404)
        return
      }
      expect(await family.change(id, step.text)).toBeLessThan(300)
      model.set(id, { fields: family.expected(step.text), state: 'active' })
      return
    }
    case 'end': {
      const id = ids[step.at % Math.max(1, ids.length)]
      if (family.end === undefined) return
      if (id === undefined) {
        expect(await family.end('404404')).toBe(404)
        return
      }
      expect(await family.end(id)).toBeLessThan(300)
      const known = model.get(id)
      if (family.ended === undefined) {
        model.delete(id)
        numbers.clear()
      } else model.set(id, { fields: { ...known?.fields, ...family.ended }, state: 'ended' })
      return
    }
    case 'unknown':
      if (family.repeated === undefined || family.ended !== undefined)
        expect((await family.read(step.id)).status).toBe(404)
  }
}

async function compare(family: Family, model: ReadonlyMap<string, Known>): Promise<void> {
  for (const [id, { fields }] of model) {
    const read = await family.read(id)
    expect(read.status).toBe(200)
    expect(read.fields).toMatchObject(fields)
  }
}
