import { type FoundOperation, fileParts, findOperation } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRequest } from '../src/catalog/sample-request'
import { seedOf } from '../src/catalog/seed'
import { type JsonObject, isObject } from '../src/domain/fields'
import { domains } from '../src/domains'
import { clientV2, type ClientV2, type FieldsV2 } from './client-v2'
import { encryptionFor } from './encrypted-request'
import { type Fixture, NOTIFY_URL, createFixture } from './fixture'

/*
 * A valid request must never meet a fault of the sandbox, whatever its numbers refer to: nothing, a resource of another
 * operation, or one in another state. Numbers come from a pool of those in earlier requests and responses.
 */

const operations = domains
  .flatMap((domain) => domain.operations)
  .map(({ method, path }) => findOperation(`${method} ${path}`))
  .filter((found): found is FoundOperation => found !== undefined && fileParts(found).length === 0)
const isV2 = ({ operation }: FoundOperation): boolean => operation['x-wxpay'].api === 'v2'

const ROUNDS = 3
/** Names of members whose values are numbers of resources. */
const isNumber = (name: string): boolean => /(?:_no|_id|_code|_sn|openid|_url|prepay)$/.test(name)

let fixture: Fixture
let v2: ClientV2
let faults: unknown[] = []
const pool = new Map<string, unknown[]>()

beforeAll(async () => {
  fixture = await createFixture(
    { onError: (error) => faults.push(error), refundInterval: 0 },
    { brandId: '12034401', transferLimit: 10_000_000 },
  )
  v2 = clientV2(fixture)
  const { control } = fixture.sandbox
  for (const account of ['BASIC', 'OPERATION'] as const)
    control.ledger.topUp(fixture.mchid, { account, amount: 100_000_000 })
})
afterAll(() => fixture.sandbox.close())

/** Keeps the numbers of a request or a response. */
function keep(value: unknown): void {
  if (Array.isArray(value)) value.forEach(keep)
  if (!isObject(value)) return
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'string' && isNumber(name)) {
      const known = pool.get(name) ?? []
      pool.set(name, [...known.slice(-3), member])
    } else keep(member)
  }
}

/** Known values of a request: those of the merchant, and some numbers of the pool. */
function knownFor(found: FoundOperation, round: number): JsonObject {
  const { merchant } = fixture
  const seed = seedOf(found.route, String(round))
  const numbers = Object.fromEntries(
    [...pool].flatMap(([name, values]) => {
      const choice = seed.number(name)
      return choice % 3 === 0 ? [] : [[name, values[choice % values.length]]]
    }),
  )
  return {
    ...numbers,
    mchid: merchant.mchid,
    mch_id: merchant.mchid,
    sp_mchid: merchant.mchid,
    combine_mchid: merchant.mchid,
    combine_mch_id: merchant.mchid,
    appid: merchant.appid,
    sp_appid: merchant.appid,
    combine_appid: merchant.appid,
    service_id: merchant.serviceId,
    notify_url: NOTIFY_URL,
    out_refund_no: `R${round}`,
  }
}

async function send(found: FoundOperation, round: number): Promise<string> {
  const { merchant, client } = fixture
  const { encrypt, headers } = encryptionFor(merchant)
  const known = knownFor(found, round)
  const members = round % 2 === 0 ? 'required' : 'all'
  const request = sampleRequest(found, { members, known, now: new Date(), encrypt })
  if (isV2(found)) {
    const fields = await v2.send(found.path, { ...request.query, ...request.body } as FieldsV2)
    keep(fields)
    return fields['err_code'] ?? ''
  }
  const target = found.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(request.path[name] ?? ''),
  )
  const query = new URLSearchParams(
    Object.entries(request.query).map(([name, value]) => [name, String(value)]),
  ).toString()
  const answer = await client.call(
    found.method.toUpperCase(),
    query === '' ? target : `${target}?${query}`,
    request.body,
    { ...(found.path.startsWith('/brand/') ? { brand: merchant.brand } : {}), headers },
  )
  keep(request.body)
  if (answer.text.startsWith('{')) keep(JSON.parse(answer.text))
  return answer.status >= 500 ? answer.text : ''
}

describe('a valid request of an operation with rules', () => {
  it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
    'never meets a fault of the sandbox, whatever its numbers refer to: round %i',
    async (round) => {
      const failed: string[] = []
      for (const found of operations) {
        faults = []
        const refusal = await send(found, round)
        if (faults.length > 0 || /SYSTEM_?ERROR/.test(refusal))
          failed.push(`${found.route}: ${refusal} ${faults.map(String).join()}`)
      }
      expect(failed).toEqual([])
    },
  )
})
