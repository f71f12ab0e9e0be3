import { type FoundOperation, listFamilies } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationsOf } from '../src/catalog/router'
import { responseSchemaOf } from '../src/catalog/respond'
import type { SampleRequest } from '../src/catalog/sample-request'
import { domains } from '../src/domains'
import type { ResourceView } from '../src/domains/resources/domain'
import { absentCode } from '../src/memory/errors'
import { fieldAt } from '../src/memory/fields'
import { listPosition } from '../src/memory/list'
import { memoryOf } from '../src/memory/memory'
import type { Access } from '../src/memory/roles'
import { type Fixture, createFixture } from './fixture'
import { type Party, differences, requestAbout, requestOf, send } from './remembered'
import { type Received, signingClient } from './signing-client'

/*
 * Every kind of remembered resource of APIv3 and of brands: what was posted is read, listed, changed and ended; the
 * unknown, and what belongs to another merchant, is the documented 404; a number with other parameters is refused.
 */

const memory = memoryOf(domains.flatMap(({ operations }) => operations))
const operations = listFamilies()
  .flatMap((family) => operationsOf(family))
  .filter(({ path }) => /^\/(v3|brand)\//.test(path))

let fixture: Fixture
let other: Party
const faults: string[] = []

beforeAll(async () => {
  fixture = await createFixture({ onError: (error) => faults.push(String(error)) }, { brandId: '12034401' })
  const merchant = fixture.sandbox.merchants.create({ brandId: '12034402' })
  const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) =>
    fixture.sandbox.fetch(request),
  )
  other = { merchant, client }
})
afterAll(() => fixture.sandbox.close())

/** Parameters that name the merchant in every request. */
const own = () => ({ mchid: fixture.mchid, sp_mchid: fixture.mchid, appid: fixture.merchant.appid })

const resources = (): readonly ResourceView[] => fixture.sandbox.control.resources.list(fixture.mchid)

type Work = readonly [found: FoundOperation, access: Access]

/** Operations that work on a kind, with how they find it. */
function working(kind: FoundOperation, ...does: readonly string[]): readonly Work[] {
  const { operationId } = kind.operation
  return operations.flatMap((found): Work[] => {
    const role = memory.roleOf(found)
    if (role === undefined || role.kind === 'create' || !does.includes(role.kind)) return []
    const access = role.of.find(({ resource }) => resource === operationId)
    return access === undefined ? [] : [[found, access]]
  })
}

const kinds = operations.filter((found) => memory.roleOf(found)?.kind === 'create')
const table = (...does: readonly string[]): (readonly [string, FoundOperation, Work])[] =>
  kinds.flatMap((kind) =>
    working(kind, ...does).map((work) => [`${kind.route}, ${work[0].route}`, kind, work] as const),
  )

interface Created {
  readonly request: SampleRequest
  readonly posted: Readonly<Record<string, unknown>>
  readonly stored: Readonly<Record<string, unknown>>
  readonly received: Received
}

async function create(kind: FoundOperation): Promise<Created> {
  faults.length = 0
  for (const mchid of [fixture.mchid, other.merchant.mchid]) fixture.sandbox.control.resources.clear(mchid)
  const request = requestOf(kind, 'all', own())
  const received = await send(kind, request, fixture)
  expect(received.status, received.text).toBeLessThan(300)
  expect(received.headers.get('sandbox-fidelity')).toBe('remembering')
  const [resource] = resources()
  if (resource === undefined) throw new Error('Nothing is stored.')
  return {
    request,
    posted: { ...request.query, ...request.path, ...request.body },
    stored: resource.fields,
    received,
  }
}

/** Sends a request of an operation on what was created. */
async function sendAbout([found, access]: Work, created: Created, party: Party = fixture): Promise<Received> {
  const request = requestAbout(found, access, own(), created)
  const { position, style, first } = found.operation['x-wxpay'].pagination ?? {}
  const isPaged = position !== undefined && style !== 'cursor' && position in request.query
  const page = isPaged ? { query: { ...request.query, [position]: first } } : {}
  const received = await send(found, { ...request, ...page }, party)
  expect(faults).toEqual([])
  return received
}

/** Fields that the catalog has in one form in the request, and in another one in what is read. */
const unlike: Readonly<Record<string, readonly string[]>> = {
  'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons': ['/0/coupon_tag_info/coupon_tag_list'],
}

function expectPosted(posted: unknown, read: FoundOperation, body: unknown): void {
  const expected = unlike[read.route] ?? []
  expect(differences(posted, body).filter((each) => !expected.some((path) => each.startsWith(path)))).toEqual(
    [],
  )
}

const itemsOf = (found: FoundOperation, body: Readonly<Record<string, unknown>>): unknown =>
  fieldAt(body, listPosition(found, responseSchemaOf(found))?.path ?? [])

/** Kinds that WeChat Pay numbers, and the fields of the response that have the numbers. Example users and merchants stay. */
const assigned = kinds.flatMap((kind) => {
  const { keys } = memory.kind(kind.operation.operationId)
  const paths = keys
    .filter(({ from }) => from === 'response')
    .map(({ path }) => path)
    .filter((path) => !['openid', 'sub_mchid', 'merchant_id'].includes(path.at(-1) ?? ''))
  return paths.length === 0 ? [] : [[kind.route, kind, paths] as const]
})

describe('the number that a creation assigns', () => {
  it.each(assigned)('is another one for another %s', async (_, kind, paths) => {
    const numbers = [fixture, other].map(async (party) => {
      const { mchid, appid } = party.merchant
      const { body } = await send(kind, requestOf(kind, 'all', { mchid, sp_mchid: mchid, appid }), party)
      return paths.map((path) => fieldAt(body, path)).filter((value) => value !== undefined)
    })
    const [first = [], second] = await Promise.all(numbers)
    expect(first).not.toEqual([])
    expect(second).not.toEqual(first)
  })
})

describe('a read', () => {
  it.each(table('read'))(
    'of %s returns what was posted, and 404 before and to others',
    async (_, kind, work) => {
      const [read] = work
      fixture.sandbox.control.resources.clear(fixture.mchid)
      const unknown = await send(read, requestOf(read, 'required', own()), fixture)
      expect(unknown).toMatchObject({ status: 404, body: { code: absentCode(read) } })
      const created = await create(kind)
      const answer = await sendAbout(work, created)
      expect(answer.status, answer.text).toBe(200)
      expectPosted(created.posted, read, answer.body)
      expect((await sendAbout(work, created)).body).toEqual(answer.body)
      expect((await sendAbout(work, created, other)).status).toBe(404)
    },
  )
})

describe('a list', () => {
  it.each(table('list'))(
    'of %s has what was posted, and nothing before and for others',
    async (_, kind, work) => {
      const [list] = work
      const created = await create(kind)
      const answer = await sendAbout(work, created)
      expect(answer.status, answer.text).toBe(200)
      const items = itemsOf(list, answer.body)
      expect(items).toHaveLength(1)
      expectPosted([created.posted], list, items)
      const { total } = list.operation['x-wxpay'].pagination ?? {}
      if (total !== undefined) expect(fieldAt(answer.body, total.split('.'))).toBe(1)
      expect(itemsOf(list, (await sendAbout(work, created, other)).body)).toEqual([])
      fixture.sandbox.control.resources.clear(fixture.mchid)
      expect(itemsOf(list, (await sendAbout(work, created)).body)).toEqual([])
    },
  )
})

/** A number that differs in its last digit. */
const otherNumber = (text: string, more: number): string =>
  `${text.slice(0, -1)}${((Number(text.at(-1)) || 0) + more) % 10}`

describe('a list of several resources', () => {
  const several = table('list').filter(([, kind, [list, { bindings }]]) => {
    const { number } = memory.kind(kind.operation.operationId)
    // A list that is read by a number of one resource, such as the transfers of a batch, has this resource alone.
    const isWithin = bindings.some(
      (binding) =>
        'field' in binding && (binding.from === 'response' || number.includes(binding.field[0] ?? '')),
    )
    const members = requestOf(kind, 'all').body ?? {}
    const { size } = list.operation['x-wxpay'].pagination ?? {}
    return !isWithin && size !== undefined && number.every((name) => typeof members[name] === 'string')
  })

  it('exists for most kinds', () => {
    expect(several.length).toBeGreaterThan(15)
  })

  it.each(several)('is read page by page: %s', async (_, kind, [list, access]) => {
    const created = await create(kind)
    const { number, keys } = memory.kind(kind.operation.operationId)
    for (const more of [1, 2]) {
      const body = { ...created.request.body }
      for (const name of number) body[name] = otherNumber(String(body[name]), more)
      const received = await send(kind, { ...created.request, body }, fixture)
      expect(received.status, received.text).toBeLessThan(300)
    }
    expect(resources()).toHaveLength(3)
    const { style, position = '', size = '', first, next, total } = list.operation['x-wxpay'].pagination ?? {}
    const about = requestAbout(list, access, own(), created)
    const pages: unknown[][] = []
    let at: unknown = style === 'cursor' ? undefined : first
    for (let page = 0; page < 3; page += 1) {
      const query = { ...about.query, [size]: 2, ...(at !== undefined && { [position]: at }) }
      if (at === undefined) Reflect.deleteProperty(query, position)
      const { status, body, text } = await send(list, { ...about, query }, fixture)
      expect(status, text).toBe(200)
      if (total !== undefined) expect(fieldAt(body, total.split('.'))).toBe(3)
      pages.push(itemsOf(list, body) as unknown[])
      if (style === 'cursor') at = fieldAt(body, (next ?? '').split('.'))
      else at = style === 'page' ? Number(at) + 1 : Number(at) + 2
      if (style === 'cursor' && at === '') break
    }
    expect(pages.map((page) => page.length)).toEqual(style === 'cursor' ? [2, 1] : [2, 1, 0])
    // Without a number of WeChat Pay's, the items have the same fields.
    if (keys.some(({ from }) => from === 'response'))
      expect(new Set(pages.flat().map((item) => JSON.stringify(item))).size).toBe(3)
    expect(faults).toEqual([])
  })
})

/** The request without one of its optional fields; `undefined` if only its number could be left out. */
function otherParameters(kind: FoundOperation, request: SampleRequest): SampleRequest | undefined {
  const { number } = memory.kind(kind.operation.operationId)
  const required = new Set([...Object.keys(requestOf(kind, 'required', own()).body ?? {}), ...number])
  const optional = Object.keys(request.body ?? {}).find((name) => !required.has(name))
  if (optional === undefined) return undefined
  const body = Object.entries(request.body ?? {}).filter(([name]) => name !== optional)
  return { ...request, body: Object.fromEntries(body) }
}

describe('the same number', () => {
  const numbered = kinds.filter((kind) => {
    const { number, repetition } = memory.kind(kind.operation.operationId)
    return number.length > 0 && repetition === 'refuse'
  })

  it.each(numbered.map((kind) => [kind.route, kind] as const))(
    'of %s repeats the first response, and is refused with other parameters',
    async (_, kind) => {
      const { request, received } = await create(kind)
      const again = await send(kind, request, fixture)
      expect(again).toMatchObject({ status: received.status, body: received.body })
      expect(resources()).toHaveLength(1)
      const changed = otherParameters(kind, request)
      if (changed !== undefined) {
        const refused = await send(kind, changed, fixture)
        expect(refused).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
      }
      expect(resources()).toHaveLength(1)
      expect((await send(kind, requestOf(kind, 'all'), other)).status).toBe(received.status)
    },
  )
})

describe('a creation without a number', () => {
  const unnumbered = kinds.filter((kind) => memory.kind(kind.operation.operationId).number.length === 0)

  it.each(unnumbered.map((kind) => [kind.route, kind] as const))(
    'by %s makes another resource each time, which its notes say',
    async (_, kind) => {
      const { request, received } = await create(kind)
      expect((await send(kind, request, fixture)).status).toBe(received.status)
      expect(resources()).toHaveLength(2)
      const { notes } = fixture.sandbox.control.operations.get(kind.operation.operationId)
      expect(notes.map(({ en }) => en).join()).toContain('each creates another resource')
    },
  )
})

describe('a change', () => {
  it.each(table('change'))('of %s is read afterwards, and is 404 to others', async (_, kind, work) => {
    const created = await create(kind)
    const [change] = work
    expect((await sendAbout(work, created, other)).body).toMatchObject({ code: absentCode(change) })
    const answer = await sendAbout(work, created)
    expect(answer.status, answer.text).toBeLessThan(300)
    // The numbers of a request identify the resource or the change.
    const sent = Object.fromEntries(
      Object.entries(requestAbout(change, work[1], own(), created).body ?? {}).filter(
        ([name]) => !/_(no|id|code)$/.test(name),
      ),
    )
    const effect = memory.effect(change, 'change', kind.operation.operationId)
    for (const reading of working(kind, 'read')) {
      const read = await sendAbout(reading, created)
      expect(read.status, read.text).toBe(200)
      expectPosted(sent, reading[0], read.body)
      if (effect.kind === 'state' && effect.field in read.body) {
        expect(read.body[effect.field]).toBe(effect.value)
      }
    }
  })
})

describe('an end', () => {
  it.each(table('end'))('of %s is read afterwards', async (_, kind, work) => {
    const created = await create(kind)
    const [end] = work
    const effect = memory.effect(end, 'end', kind.operation.operationId)
    const before = await Promise.all(working(kind, 'read').map((reading) => sendAbout(reading, created)))
    expect((await sendAbout(work, created, other)).body).toMatchObject({ code: absentCode(end) })
    const answer = await sendAbout(work, created)
    expect(answer.status, answer.text).toBeLessThan(300)
    for (const [index, reading] of working(kind, 'read').entries()) {
      const read = await sendAbout(reading, created)
      if (effect.kind === 'remove') {
        expect(read).toMatchObject({ status: 404, body: { code: absentCode(reading[0]) } })
      } else if (effect.kind === 'state' && effect.field in read.body) {
        expect(read.body[effect.field]).toBe(effect.value)
        // The sharing of a profit is over at once.
        if (effect.value !== 'FINISHED') expect(before[index]?.body[effect.field]).not.toBe(effect.value)
      } else expect(read.status, read.text).toBe(200)
    }
    const again = await sendAbout(work, created)
    expect(again.status).toBe(effect.kind === 'remove' ? 404 : answer.status)
  })
})
