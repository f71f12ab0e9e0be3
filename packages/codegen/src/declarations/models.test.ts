import { describe, expect, it } from 'vitest'
import type { ApiModel, ApiOperation } from '../model/api'
import type { NamedShape, Shape } from '../model/shape'
import { modelDeclarations } from './models'

const state: Shape = { kind: 'string', values: ['A'] }
const schema = (name: string): [string, NamedShape] => [
  name,
  {
    name,
    shape: { kind: 'object', members: [{ name: 'state', required: true, shape: state }], indexed: [] },
  },
]
const named = (name: string): Shape => ({ kind: 'named', name })

/** A model with one operation; only its bodies matter here. */
function modelOf(request: Shape, response: Shape): ApiModel {
  const operation = {
    query: [],
    request: { kind: 'json', required: true, shape: request },
    response: { status: 200, kind: 'json', shape: response },
  } as Partial<ApiOperation> as ApiOperation
  return {
    operations: [operation],
    webhooks: [],
    schemas: new Map([schema('Sent'), schema('Read'), schema('Both')]),
    errors: new Map(),
    extensions: { $id: '', $defs: {} },
    products: new Map(),
    roles: new Map(),
  }
}

describe('enumerations of shared schemas', () => {
  it('are closed if a request uses the schema, and open if only responses do', () => {
    const both = { kind: 'list' as const, of: named('Both') }
    const model = modelOf(
      { kind: 'choice', options: [named('Sent'), both] },
      { kind: 'choice', options: [named('Read'), both] },
    )
    expect(
      modelDeclarations(model)
        .split('\n')
        .filter((line) => /interface|state/.test(line)),
    ).toEqual([
      'export interface Sent {',
      "  state: 'A'",
      'export interface Read {',
      "  state: 'A' | Unlisted",
      'export interface Both {',
      "  state: 'A'",
    ])
  })
})
