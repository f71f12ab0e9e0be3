import { loadCatalog, type Operation, type Parameter, type Reference, type Schema } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import { operations } from '../src/generated/operations'

/*
 * The queries of the client's table, compared with the catalog: operations, their parameters and whether they move
 * money are read from the OpenAPI document.
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
  const variants = [...allOf, ...anyOf]
  return Object.assign({}, ...variants.map(membersOf), properties) as Record<string, Schema>
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
    const isV2 = operation['x-wxpay'].api === 'v2'
    known.set(`${method.toUpperCase()} ${isV2 ? '/v2' : ''}${path}`, {
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

/** Whether a write has a field in a place. */
function has({ path, query, bodies }: Known, place: string, steps: readonly string[]): boolean {
  const [first = ''] = steps
  if (place === 'path') return steps.length === 1 && path.includes(first)
  if (place === 'query') return steps.length === 1 && query.some(({ name }) => name === first)
  return bodies.some((body) => {
    let at: Schema | undefined = body
    for (const name of steps) at = at && membersOf(at)[name]
    return at !== undefined
  })
}

const sources = Object.entries(operations).flatMap(([write, { outcome }]) =>
  outcome === undefined ? [] : [[write, outcome] as const],
)
const told = sources.map(([write]) => write)

describe('the query for the outcome of', () => {
  it.each(sources)('%s reads, has what it requires, and takes it from the write', (write, source) => {
    const query = of(source.route)
    expect(query.operation['x-wxpay'].safe === true || source.route.startsWith('GET ')).toBe(true)
    expect(Object.keys(source.path ?? {}).sort()).toEqual([...query.path].sort())
    const given = Object.keys(source.query ?? {})
    expect(query.query.map(({ name }) => name)).toEqual(expect.arrayContaining(given))
    const needed = query.query.filter(({ required, name }) => required && !query.path.includes(name))
    expect(given).toEqual(expect.arrayContaining(needed.map(({ name }) => name)))
    for (const field of Object.keys(source.body ?? {})) expect(has(query, 'body', [field]), field).toBe(true)

    const { operation } = of(write)
    expect(operation['x-wxpay'].safe, write).not.toBe(true)
    expect(write).not.toMatch(/^GET /)
    const fields = Object.entries({ ...source.path, ...source.query, ...source.body })
    const lacking = fields.filter(([name, field]) => {
      if (typeof field !== 'string' || field.startsWith('=')) return false
      const [place = '', ...steps] = field.split('.')
      return !has(of(write), place, steps.length === 0 ? [name] : steps)
    })
    expect(lacking).toEqual([])
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
  /\/gov\/subsidy\/|\/goods-subsidy-activity\//,
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
    const needed = moving.filter((route) => !told.includes(route))
    expect(movesNothing.filter((one) => !needed.some((route) => one.test(route)))).toEqual([])
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
