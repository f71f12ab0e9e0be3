import { loadCatalog, type Operation, type Parameter, type Reference, type Schema } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import { outcomeQueries } from '../src/call/retry/outcome'

/*
 * The table of queries, compared with the catalog: operations, their parameters and whether they move money
 * are read from the OpenAPI document, not from the client's own tables.
 */

const document = loadCatalog()

function resolved<Value extends object>(value: Value | Reference): Value {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as Value
  const names = value.$ref.slice(2).split('/')
  let at: unknown = document
  for (const name of names) at = Reflect.get(at as object, name.replaceAll('~1', '/').replaceAll('~0', '~'))
  return resolved(at as Value)
}

/** The members of an object, also of composed ones. */
function membersOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { properties = {}, allOf = [], anyOf = [] } = resolved(schema)
  return Object.assign({}, ...[...allOf, ...anyOf].map(membersOf), properties) as Record<string, Schema>
}

interface Known {
  readonly operation: Operation
  readonly path: readonly string[]
  readonly query: readonly Parameter[]
  readonly bodies: readonly Schema[]
}

const known = new Map<string, Known>()
for (const [path, item] of Object.entries(document.paths)) {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
    const operation = item[method]
    if (operation === undefined) continue
    const parameters = (operation.parameters ?? []).map((one) => resolved<Parameter>(one))
    const { content = {} } = operation.requestBody === undefined ? {} : resolved(operation.requestBody)
    known.set(`${method.toUpperCase()} ${path}`, {
      operation,
      path: parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name),
      query: parameters.filter(({ in: place }) => place === 'query'),
      bodies: Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : [schema])),
    })
  }
}

function of(route: string): Known {
  const found = known.get(route)
  if (found === undefined) throw new Error(`The catalog has no ${route}`)
  return found
}

/** Whether a write has a field, by its path. */
function has({ path, query, bodies }: Known, field: string): boolean {
  const [first = '', ...deeper] = field.split('.')
  if (deeper.length === 0 && (path.includes(first) || query.some(({ name }) => name === first))) return true
  return bodies.some((body) => {
    let at: Schema | undefined = body
    for (const name of [first, ...deeper]) at = at && membersOf(at)[name]
    return at !== undefined
  })
}

const told = outcomeQueries.flatMap(({ writes }) => writes)

describe('each query of the table', () => {
  it.each(outcomeQueries.map((entry) => [entry.route, entry] as const))('%s', (route, entry) => {
    const query = of(route)
    const given = [...entry.query.map((path) => path.split('.').at(-1)), ...Object.keys(entry.fixed ?? {})]
    const names = query.query.map(({ name }) => name)
    expect(route).toMatch(/^GET /)
    expect(names).toEqual(expect.arrayContaining(given))
    const needed = query.query.filter(({ required, name }) => required && !query.path.includes(name))
    expect(given).toEqual(expect.arrayContaining(needed.map(({ name }) => name)))
    for (const write of entry.writes) {
      const { operation } = of(write)
      expect(operation['x-wxpay'].safe, write).not.toBe(true)
      expect(write).not.toMatch(/^GET /)
      const lacking = [...query.path, ...entry.query].filter((field) => !has(of(write), field))
      expect(lacking, write).toEqual([])
    }
  })

  it('covers each write once', () => {
    expect(new Set(told).size).toBe(told.length)
  })
})

/** Moves money, and WeChat Pay documents no query that only needs the fields of the write. */
const noQuery: readonly string[] = [
  // Its result comes by notification alone.
  'POST /v3/papay/pay/transactions/apply',
  'POST /v3/papay/pay/harmony/transactions/apply',
  'POST /v3/papay/pay/partner/transactions/apply',
  'POST /v3/papay/insurance-pay/transactions/apply',
  'POST /v3/ecommerce/subsidies/create',
  'POST /v3/ecommerce/subsidies/return',
  'POST /v3/ecommerce/subsidies/cancel',
  // Queried by a number that only the response contains.
  'POST /v3/platsolution/ecommerce/settle/prepay-settle-orders',
  'POST /v3/marketing/busifavor/subsidy/return-receipts',
  'POST /v3/marketing/busifavor/stocks',
  'POST /v3/marketing/favor/coupon-stocks',
  'POST /v3/marketing/paygiftactivity/unique-threshold-activity',
  'POST /v3/marketing/partner/product-coupon/product-coupons',
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks',
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles',
  // Reported by a file of all sent coupons.
  'POST /v3/multiuse/users/{openid}/coupons',
]

/** Contains amounts but moves no money: declarations, reports, messages, invoices, contracts and plans. */
const movesNothing: readonly RegExp[] = [
  /^POST \/v3\/catering\/orders\/sync-status$/,
  /\/(?:contracts|schedule-records|policy-periods)\/|\/payscore-plans$|\/inspolicymgr\//,
  /\/customs\/(?:orders|redeclare)$/,
  /\/discount-card\/cards\//,
  /\/gov\/subsidy\/|\/goods-subsidy-activity\//,
  /\/image-generation-tasks$/,
  /\/med-ins\/refunds\/notify$/,
  /\/merchant-risk-manage\//,
  /\/new-tax-control-fapiao\/|\/taxi-invoice\//,
  /\/parking\/reminders\//,
  /\/send-(?:pending|prepaid)message$/,
]

const amount = /金额|费用|额度|预算|面额/

function namesAmount(schema: Schema, depth = 0): boolean {
  if (depth > 6) return false
  const { items } = resolved(schema)
  if (items !== undefined && namesAmount(items, depth + 1)) return true
  return Object.values(membersOf(schema)).some((member) => {
    const { type, title } = {
      ...resolved(member),
      ...(member.title !== undefined && { title: member.title }),
    }
    return (type === 'integer' && amount.test(title ?? '')) || namesAmount(member, depth + 1)
  })
}

describe('an operation that moves money', () => {
  const moving = [...known]
    .filter(
      ([route, { operation }]) => /^(?!GET)\w+ \/v3\//.test(route) && operation['x-wxpay'].safe !== true,
    )
    .filter(([, { bodies }]) => bodies.some((body) => namesAmount(body)))
    .map(([route]) => route)

  it('has a query, or is a listed exception', () => {
    expect(moving.length).toBeGreaterThan(150)
    const missing = moving.filter(
      (route) =>
        !told.includes(route) && !noQuery.includes(route) && !movesNothing.some((one) => one.test(route)),
    )
    expect(missing).toEqual([])
  })

  it('is a listed exception only without a query, and every exception is needed', () => {
    expect(noQuery.filter((route) => told.includes(route) || !known.has(route))).toEqual([])
    for (const one of movesNothing) {
      expect(
        moving.some((route) => one.test(route) && !told.includes(route)),
        String(one),
      ).toBe(true)
    }
  })

  it('has a query for its later changes too, by the same number', () => {
    const later = [...known.keys()].filter((route) =>
      /^POST \/v3\/.*\/(?:close|reverse|cancel|unfreeze|finish-order|complete|modify|pay|apply-abnormal-\w+)$/.test(
        route,
      ),
    )
    const others =
      /\/(?:applyment|brandstores|complaints|complaints-v2|gov|fapiao-applications|policy-periods)\//
    const missing = later.filter((route) => ![...told, ...noQuery].includes(route) && !others.test(route))
    expect(missing).toEqual([])
  })
})
