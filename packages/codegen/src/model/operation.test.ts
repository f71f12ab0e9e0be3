import { describe, expect, it } from 'vitest'
import { CatalogError, Cursor } from '../catalog/cursor'
import type { CatalogSource } from '../catalog/read'
import { buildGlossary } from '../glossary/glossary'
import { EncryptedPaths } from './encrypted-paths'
import { buildOperation } from './operation'
import { SchemaReader } from './schema'

const facts = {
  api: 'v3',
  family: 'pay',
  name: { zh: '查询', en: 'Query' },
  summary: { zh: '查询。', en: 'Queries.' },
  errors: 'general',
}

function built(operation: object, path = '/v3/orders/{order_no}') {
  const item = new Cursor('paths/v3/orders.yaml', {
    get: {
      operationId: 'v3.orders',
      tags: [],
      'x-wxpay': facts,
      responses: { '204': { description: 'No content' } },
      ...operation,
    },
  })
  const source: CatalogSource = {
    root: new Cursor('openapi.yaml', {}),
    paths: new Map(),
    webhooks: new Map(),
    components: { parameters: new Map(), responses: new Map(), schemas: new Map() },
    errors: new Map(),
    glossary: [],
    exceptions: undefined,
    roles: undefined,
  }
  const schemas = new Map()
  return buildOperation(path, 'get', item, {
    source,
    schemas,
    reader: new SchemaReader(buildGlossary([], undefined), () => undefined),
    requestEncryption: new EncryptedPaths(schemas),
    responseEncryption: new EncryptedPaths(schemas),
  })
}

const parameter = (name: string, location: 'path' | 'query', required = true) => ({
  name,
  in: location,
  required,
  schema: { type: 'string' },
})

describe('the parameters of an operation', () => {
  it('are read by their location', () => {
    const { pathParameters, query } = built({
      parameters: [parameter('order_no', 'path'), parameter('mchid', 'query', false)],
    })
    expect([...pathParameters, ...query].map(({ name, required }) => [name, required])).toEqual([
      ['order_no', true],
      ['mchid', false],
    ])
  })

  it.each<[string, object[], RegExp]>([
    [
      'are in the path and again in the query',
      [parameter('order_no', 'path'), parameter('order_no', 'query', false)],
      /order_no is in the path, and must not be in the query too/,
    ],
    ['are not in the path', [parameter('other', 'path')], /the path has no parameter other/],
    ['are not described', [], /the path parameter order_no is not described/],
  ])('are rejected if they %s', (_, parameters, complaint) => {
    expect(() => built({ parameters })).toThrow(CatalogError)
    expect(() => built({ parameters })).toThrow(complaint)
  })
})
