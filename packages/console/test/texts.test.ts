import { createSandbox, type Sandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions } from '../src/messages/zh/actions'
import { descriptions } from '../src/messages/zh/descriptions'
import { faults } from '../src/messages/zh/faults'

let sandbox: Sandbox
let schemas: Readonly<Record<string, unknown>>
beforeAll(async () => {
  sandbox = await createSandbox()
  const response = await sandbox.fetch('https://sandbox/sandbox/v1/openapi.json')
  const { paths } = (await response.json()) as { paths: Record<string, { post?: { requestBody?: unknown } }> }
  schemas = Object.fromEntries(
    Object.entries(paths).map(([path, { post }]) => [path.replace('/sandbox/v1', ''), post?.requestBody]),
  )
})
afterAll(() => sandbox.close())

const actionsOfKinds = () => sandbox.control.entities.kinds().flatMap((kind) => kind.actions)

describe('the Chinese texts', () => {
  it('name every action on an entity, and no others', () => {
    const named = actionsOfKinds().filter(({ method }) => method !== 'GET')
    expect(Object.keys(actions).toSorted()).toEqual([...new Set(named.map(({ name }) => name))].toSorted())
  })

  it('describe every field of every form, and no others', () => {
    const found = [
      ...actionsOfKinds().map(({ body }) => body),
      schemas['/merchants'],
      ...propertiesIn(schemas['/faults'], 'match'),
      // The options of each fault, without what the list of faults says.
      ...propertiesIn(schemas['/faults'], 'fault').flatMap(({ oneOf = [] }) =>
        oneOf.map(({ properties }) => properties),
      ),
    ].flatMap(descriptionsIn)
    expect(Object.keys(descriptions).toSorted()).toEqual([...new Set(found)].toSorted())
  })

  it('name every fault, and no others', () => {
    const kinds = new Set(constantsIn(schemas['/faults'], 'kind'))
    expect(Object.keys(faults.kinds).toSorted()).toEqual([...kinds].toSorted())
  })
})

interface Schema {
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

/** The schemas of a member, wherever it is. */
function propertiesIn(schema: unknown, member: string): Schema[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, value]: [string, Schema]) =>
    name === member ? [value] : propertiesIn(value, member),
  )
}

function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, value]: [string, unknown]) =>
    name === 'description' && typeof value === 'string' ? [value] : descriptionsIn(value),
  )
}

/** The values that schemas give to a member by `const` or `enum`. */
function constantsIn(schema: unknown, member: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, value]: [string, { const?: string; enum?: string[] }]) =>
    name === member ? [value.const ?? [], value.enum ?? []].flat() : constantsIn(value, member),
  )
}
