import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ReceiptKind, receiptKinds } from '../src/features/receipts/kinds'

/* The table of receipts, compared with the catalog as JSON. */

type Json = Readonly<Record<string, unknown>>

const catalog = JSON.parse(
  readFileSync(new URL('../../catalog/dist/openapi.json', import.meta.url), 'utf8'),
) as Json

/** Follows names, through references. */
function at(start: unknown, ...names: readonly string[]): unknown {
  let value = resolved(start)
  for (const name of names) value = resolved((value as Json | undefined)?.[name])
  return value
}

function resolved(value: unknown): unknown {
  const reference = (value as Json | undefined)?.['$ref']
  if (typeof reference !== 'string') return value
  const names = reference.split('/').slice(1)
  return at(catalog, ...names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')))
}

function operationOf(route: string): unknown {
  const [method = '', path = ''] = route.split(' ')
  return at(catalog, 'paths', path, method.toLowerCase())
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
}

const parametersOf = (operation: unknown, place: string): readonly Parameter[] =>
  ((at(operation, 'parameters') ?? []) as readonly unknown[])
    .map((parameter) => resolved(parameter) as Parameter)
    .filter((parameter) => parameter.in === place)
const bodyOf = (operation: unknown) => at(operation, 'requestBody', 'content', 'application/json', 'schema')
const schemaOf = (operation: unknown) =>
  at(operation, 'responses', '200', 'content', 'application/json', 'schema')
const namesOf = (parameters: readonly Parameter[]) => parameters.map(({ name }) => name)
const required = (parameters: readonly Parameter[]) => parameters.filter((each) => each.required === true)

const kinds: readonly (readonly [string, ReceiptKind])[] = Object.entries(receiptKinds)

describe.each(kinds)('the table of receipts: %s', (_, kind) => {
  const apply = operationOf(kind.apply)
  const query = operationOf(kind.query)
  const response = schemaOf(query)

  it('has operations of the catalog', () => {
    expect([typeof apply, typeof query]).toEqual(['object', 'object'])
  })

  it('needs exactly the fields of its application', () => {
    const body = at(bodyOf(apply), 'required') as readonly string[]
    expect([...kind.needs].sort()).toEqual([...namesOf(parametersOf(apply, 'path')), ...body].sort())
  })

  it('gives its query the required fields', () => {
    const taken = parametersOf(query, 'query')
    expect([...kind.params].sort()).toEqual(namesOf(taken).sort())
    const known = [...kind.needs, ...(kind.ticket === undefined ? [] : [kind.ticket])]
    const wanted = [...required(taken), ...parametersOf(query, 'path')]
    expect(namesOf(wanted).filter((name) => !known.includes(name))).toEqual([])
    if (kind.ticket !== undefined) {
      expect(at(schemaOf(apply), 'required')).toContain(kind.ticket)
      expect(kind.params).toContain(kind.ticket)
    }
  })

  it('names fields and states of its responses', () => {
    const { field, pending, ready, failed } = kind.states
    for (const name of [field, 'download_url', 'hash_type', 'hash_value']) {
      expect(at(response, 'properties', name, 'type'), name).toBe('string')
    }
    const states = [pending, ready, ...(failed === undefined ? [] : [failed])]
    const state = at(response, 'properties', field) as { enum?: string[]; examples: string[] }
    // Older pages list no values, only an example.
    if (state.enum === undefined) expect(states).toEqual(expect.arrayContaining(state.examples))
    else expect([...state.enum].sort()).toEqual([...states].sort())
    expect(at(response, 'properties', 'fail_reason') !== undefined).toBe(failed !== undefined)
  })
})

describe('the table of receipts', () => {
  it('has every operation that applies for a receipt', () => {
    const cataloged = Object.entries(catalog['paths'] as Json)
      .filter(([, item]) => String(at(item, 'post', 'x-wxpay', 'name', 'zh')).includes('回单'))
      .map(([path]) => `POST ${path}`)
    expect(kinds.map(([, { apply }]) => apply).sort()).toEqual(cataloged.sort())
  })
})
