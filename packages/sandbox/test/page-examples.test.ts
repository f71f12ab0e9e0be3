import { type FoundOperation, findOperation, listFamilies, loadFamily } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { domains } from '../src/domains'
import { memoryOf } from '../src/memory/memory'
import { type Fixture, createFixture } from './fixture'
import { type PageExample, pageExample, typesOf } from './page-example'
import { runFlow } from './page-flow'
import { flows } from './page-flows'
import { isAccepted, sendExample } from './send-example'

/*
 * The examples that the reference pages show, sent to the sandbox as a reader would send them. The same functions of
 * the generator write the pages.
 */

/** Operations whose example cannot be sent as it is, and the reason. */
const UNSENDABLE: Readonly<Record<string, string>> = {
  'POST /applyment/micro/signcontract': 'no source lists its fields',
}

/** Operations that the sandbox never answers with success, and the reason. */
const UNANSWERABLE: Readonly<Record<string, string>> = {
  'GET /v3/profitsharing/bills': 'the columns of the bill are not published, so the sandbox has no file',
}

const simulated = new Set(
  domains.flatMap(({ operations }) => operations.map(({ method, path }) => `${method} ${path}`)),
)
const memory = memoryOf(domains.flatMap((domain) => domain.operations))
const all = listFamilies()
  .flatMap((family) => Object.entries(loadFamily(family).paths))
  .flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => findOperation(`${method.toUpperCase()} ${path}`) ?? []),
  )
  .filter(({ route }) => !(route in UNSENDABLE))
const isV2 = ({ operation }: FoundOperation): boolean => operation['x-wxpay'].api === 'v2'

let fixture: Fixture
const faults: unknown[] = []

beforeAll(async () => {
  fixture = await createFixture(
    { onError: (error) => faults.push(error) },
    { brandId: '12034401', transferLimit: 10_000_000 },
  )
})
afterAll(() => fixture.sandbox.close())

/** Makes the resource exist that an example is about. */
function remember(found: FoundOperation, { plain }: PageExample): void {
  const { merchant, sandbox } = fixture
  sandbox.control.resources.clear(merchant.mchid)
  const role = memory.roleOf(found)
  if (role === undefined || role.kind === 'create') return
  sandbox.control.resources.put(merchant.mchid, { operation_id: found.operation.operationId, fields: plain })
}

/** Fields of a response that the page does not show, or shows with another type. */
function undocumented(shown: string, received: string): string[] {
  const types = typesOf(JSON.parse(shown))
  return Object.entries(typesOf(JSON.parse(received)))
    .filter(([field, type]) => types[field] !== type)
    .map(([field, type]) => `${field}: ${type}, shown ${types[field] ?? 'nowhere'}`)
}

describe('the example of a page, of an operation without rules of its own', () => {
  const own = all.filter((found) => !simulated.has(found.route))

  it.each(own.filter((found) => !isV2(found)).map((found) => [found.route, found] as const))(
    'is accepted, and its response is as shown: %s',
    async (route, found) => {
      faults.length = 0
      const example = pageExample(route, fixture.merchant)
      remember(found, example)
      const { status, text } = await sendExample(false, example, fixture)
      expect(status, text + faults.map(String).join()).toBeLessThan(300)
      if (example.response !== undefined) expect(undocumented(example.response, text)).toEqual([])
    },
  )

  it.each(own.filter(isV2).map((found) => [found.route, found] as const))(
    'is accepted: %s',
    async (route, found) => {
      const example = pageExample(route, fixture.merchant)
      remember(found, example)
      const answer = await sendExample(true, example, fixture)
      expect(isAccepted(answer), answer.text).toBe(true)
    },
  )
})

describe('the example of a page, of an operation with rules', () => {
  const ruled = all.filter((found) => simulated.has(found.route))

  beforeAll(() => {
    fixture.sandbox.merchants.create({ mchid: '1900000109' })
  })

  it.each(
    ruled.filter(({ route }) => !(route in UNANSWERABLE)).map((found) => [found.route, found] as const),
  )('is accepted after the calls to its state, and its response is as shown: %s', async (route, found) => {
    faults.length = 0
    await fixture.sandbox.control.state.reset()
    const answer = await runFlow(route, flows[route] ?? { steps: [] }, fixture)
    expect(isAccepted(answer), answer.text + faults.map(String).join()).toBe(true)
    const { response } = pageExample(route, fixture.merchant)
    if (response !== undefined && !isV2(found)) expect(undocumented(response, answer.text)).toEqual([])
  })

  it.each(Object.keys(UNANSWERABLE))('has fields that the rules accept: %s', async (route) => {
    const answer = await runFlow(route, { steps: [], with: { bill_date: '{yesterday}' } }, fixture)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('NO_STATEMENT_EXIST')
  })

  it('has no flow for an operation without rules', () => {
    expect(Object.keys(flows).filter((route) => !simulated.has(route))).toEqual([])
  })
})
