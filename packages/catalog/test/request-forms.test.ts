import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { findOperation, type FoundOperation } from '../src/operation'
import type { Schema } from '../src/openapi'
import { loadCatalog } from '../src/document'

const document = loadCatalog()
const ajv = new Ajv2020({ strict: false })

const operationOf = (route: string): FoundOperation => {
  const found = findOperation(route)
  if (found === undefined) throw new Error(`The catalog has no ${route}.`)
  return found
}

const shared = (schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : shared(document.components.schemas?.[schema.$ref.split('/').at(-1) ?? ''] ?? {})

/** Schema of the request of an operation, or of an object inside: `payer`, `sub_orders[]`; `?` is the query. */
function schemaOf(route: string, path: string): Schema {
  const { operation } = operationOf(route)
  if (path === '?') return { ...operation['x-wxpay'].queryForms, properties: {} }
  const [media] = Object.values(operation.requestBody?.content ?? {})
  return path
    .split('.')
    .filter((name) => name !== '')
    .reduce(
      (schema, name) => {
        const member = shared(schema.properties?.[name.replace('[]', '')] ?? {})
        return name.endsWith('[]') ? shared(member.items ?? {}) : member
      },
      shared(media?.schema ?? {}),
    )
}

/** Whether an object with these fields, besides those that every form requires, has a legal form. */
function admits(route: string, path: string, names: readonly string[]): boolean {
  const { required = [], oneOf, anyOf, properties = {} } = schemaOf(route, path)
  for (const name of path === '?' ? [] : names) expect(Object.keys(properties), route).toContain(name)
  const tested = { type: 'object', required, ...(oneOf && { oneOf }), ...(anyOf && { anyOf }) }
  const given = [...required.filter((name) => !ALTERNATIVES.has(name)), ...names]
  return ajv.validate(tested, Object.fromEntries(given.map((name) => [name, '1'])))
}

/** Fields of one mode; a request has those that a rule names. */
const ALTERNATIVES = new Set(
  'mchid sp_mchid sub_mchid appid sp_appid sub_appid openid sp_openid sub_openid'.split(' '),
)

interface Rule {
  readonly routes: readonly string[]
  readonly path?: string
  readonly legal: readonly string[]
  readonly illegal: readonly string[]
}

const each = (verb: string, bases: readonly string[], ends: readonly string[]): string[] =>
  bases.flatMap((base) => ends.map((end) => `${verb} ${base}${end}`))

const ids = ['/id/{transaction_id}', '/out-trade-no/{out_trade_no}']
const paying = ['/jsapi', '/app', '/mweb', '/native']
const one = ['transaction_id', 'out_trade_no']

const RULES: Readonly<Record<string, Rule>> = {
  'an order abroad': {
    routes: [
      ...each('POST', ['/v3/global/transactions', '/v3/transactions'], paying),
      'POST /v3/global/micropay/transactions/pay',
      'POST /v3/transactions/micropay',
    ],
    legal: ['mchid appid', 'sp_mchid sub_mchid sp_appid', 'sp_mchid sub_mchid sp_appid sub_appid'],
    illegal: [
      '',
      'mchid',
      'mchid appid sub_mchid',
      'mchid appid sub_appid',
      'sp_mchid sub_mchid sp_appid mchid',
      'sp_mchid sp_appid',
    ],
  },
  'the payer of an order abroad': {
    routes: each('POST', ['/v3/global/transactions', '/v3/transactions'], paying),
    path: 'payer',
    legal: ['openid', 'sp_openid', 'sub_openid', 'sp_openid sub_openid'],
    illegal: ['', 'openid sp_openid', 'openid sub_openid'],
  },
  'a refund abroad': {
    routes: ['POST /v3/global/refunds', 'POST /v3/refunds'],
    legal: [
      'mchid appid transaction_id',
      'sp_mchid sub_mchid sp_appid out_trade_no',
      'mchid appid transaction_id out_trade_no',
    ],
    illegal: ['mchid appid', 'transaction_id', 'mchid appid sp_mchid transaction_id'],
  },
  'a reversal or a closure abroad': {
    routes: [
      ...each(
        'POST',
        ['/v3/global/micropay/transactions', '/v3/transactions'],
        ids.map((id) => `${id}/reverse`),
      ),
      ...each(
        'POST',
        ['/v3/global/transactions', '/v3/transactions'],
        ids.map((id) => `${id}/close`),
      ),
    ],
    legal: ['mchid', 'sp_mchid sub_mchid'],
    illegal: ['', 'sp_mchid', 'mchid sub_mchid', 'mchid sp_mchid sub_mchid'],
  },
  'a query abroad': {
    routes: [
      ...each('GET', ['/v3/global/transactions', '/v3/transactions'], ids),
      ...each(
        'GET',
        ['/v3/global/refunds', '/v3/refunds'],
        ['/id/{refund_id}', '/out-refund-no/{out_refund_no}'],
      ),
      'GET /v3/global/statements',
    ],
    path: '?',
    legal: ['mchid', 'sp_mchid sub_mchid'],
    illegal: ['', 'sub_mchid', 'mchid sp_mchid sub_mchid'],
  },
  'a query of all refunds abroad': {
    routes: ['GET /v3/global/refunds', 'GET /v3/refunds'],
    path: '?',
    legal: ['mchid transaction_id', 'sp_mchid sub_mchid out_trade_no'],
    illegal: ['mchid', 'transaction_id', 'mchid sp_mchid transaction_id'],
  },
  'withholding abroad': {
    routes: [
      ...each(
        'POST',
        ['/v3/global/papay/contracts/'],
        ['app', 'h5', 'jsapi', 'miniprogram', 'web'].map((kind) => `${kind}-pre-entrust-sign`),
      ),
      'POST /v3/global/papay/contracts/{contract_id}/terminate',
      'POST /v3/global/papay/transactions',
    ],
    legal: ['appid', 'sub_mchid sp_appid', 'sub_mchid sp_appid sub_appid'],
    illegal: ['', 'sub_mchid', 'appid sub_mchid', 'appid sp_appid sub_mchid'],
  },
  customs: {
    routes: [
      ...each(
        'POST',
        ['/v3/customs', '/v3/global/customs'],
        ['/orders', '/redeclare', '/verify-certificate'],
      ),
      'PATCH /v3/customs/orders',
      'PATCH /v3/global/customs/orders',
    ],
    legal: ['appid mchid transaction_id', 'appid mchid out_trade_no'],
    illegal: ['appid mchid'],
  },
  'a refund of a platform': {
    routes: ['POST /v3/ecommerce/refunds/apply'],
    legal: one.map((id) => `sp_appid ${id}`),
    illegal: ['sp_appid'],
  },
  'a refund': {
    routes: ['POST /v3/refund/domestic/refunds'],
    legal: [...one, 'sub_mchid transaction_id'],
    illegal: ['', 'sub_mchid'],
  },
  'the payer of a partner': {
    routes: each(
      'POST',
      ['/v3/pay/partner/transactions'],
      ['/jsapi', '/jsapi-with-contract', '/miniprogram', '/exposure'],
    ),
    path: 'payer',
    legal: ['sp_openid', 'sub_openid', 'sp_openid sub_openid'],
    illegal: [''],
  },
  'an order of a combined payment': {
    routes: each('POST', ['/v3/combine-transactions'], ['/jsapi', '/app', '/h5', '/native']),
    path: 'sub_orders[]',
    legal: ['mchid out_trade_no', 'mchid sub_mchid out_trade_no'],
    illegal: [],
  },
  parking: {
    routes: ['POST /v3/vehicle/transactions/parking'],
    legal: ['appid out_trade_no', 'appid sub_appid sub_mchid out_trade_no'],
    illegal: [],
  },
}

describe.each(Object.entries(RULES))('%s', (_, { routes, path = '', legal, illegal }) => {
  it.each(routes)('has its legal forms and no other: %s', (route) => {
    const names = (text: string): string[] => text.split(' ').filter((name) => name !== '')
    for (const form of legal) expect([form, admits(route, path, names(form))]).toEqual([form, true])
    for (const form of illegal) expect([form, admits(route, path, names(form))]).toEqual([form, false])
  })
})

/** Fields of which one request never has both, or needs one alone. */
const PAIRS = [
  ['mchid', 'sp_mchid'],
  ['appid', 'sp_appid'],
  ['openid', 'sp_openid'],
  ['openid', 'sub_openid'],
  ['sp_openid', 'sub_openid'],
] as const

describe('no request', () => {
  it('requires fields of two modes at once', () => {
    const found: string[] = []
    const seen = new Set<Schema>()
    const visit = (schema: Schema, position: string): void => {
      const own = shared(schema)
      if (seen.has(own)) return
      seen.add(own)
      for (const [left, right] of PAIRS)
        if (own.required?.includes(left) && own.required.includes(right))
          found.push(`${position}: ${left}, ${right}`)
      for (const [name, member] of Object.entries(own.properties ?? {})) visit(member, `${position}.${name}`)
      if (own.items !== undefined) visit(own.items, `${position}[]`)
    }
    for (const [path, item] of Object.entries(document.paths))
      for (const [method, { requestBody }] of Object.entries(item))
        for (const { schema } of Object.values(requestBody?.content ?? {}))
          if (schema !== undefined) visit(schema, `${method.toUpperCase()} ${path}`)
    expect(found).toEqual([])
  })
})
