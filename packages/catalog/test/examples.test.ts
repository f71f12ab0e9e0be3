import { describe, expect, it } from 'vitest'
import { compose } from './tree/compose'
import { fieldsOf } from './tree/fields'
import {
  components,
  isMapping,
  listAt,
  type Mapping,
  type Node,
  paths,
  text,
  textAt,
  webhooks,
} from './tree/files'
import { bodiesOf, operations, parametersOf } from './tree/operations'

/** Families whose examples were made consistent: one appid, one openid, one order. */
const CONSISTENT =
  /^\/v3\/(pay|combine-transactions|refund|bill|transfer|fund-app|profitsharing|ecommerce|payscore|papay)\//

function* schemas(place: string, node: Node): Generator<{ place: string; schema: Mapping }> {
  if (Array.isArray(node)) {
    for (const [index, item] of (node as readonly Node[]).entries()) yield* schemas(`${place}.${index}`, item)
  } else if (isMapping(node)) {
    if (Array.isArray(node['examples'])) yield { place, schema: node }
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'examples') yield* schemas(`${place}.${key}`, value)
    }
  }
}

const all = [...paths, ...webhooks, ...components].flatMap(([file, node]) => [...schemas(file, node)])

/** The composed example of an operation's request or response. */
function exampleOf(side: 'request' | 'response', route: string): Node {
  const operation = operations.find((candidate) => candidate.route === route)
  if (operation === undefined) throw new Error(`${route} is not in the catalog`)
  return compose(operation.file, bodiesOf(operation)[side][0])
}

/** The numbers at a path; the items of lists count one by one. */
function numbersAt(value: Node, path: string): number[] {
  const [key = '', ...rest] = path.split('.')
  const inside = Array.isArray(value) ? (value as readonly Node[]) : [value]
  return inside.flatMap((item) => {
    const own = isMapping(item) ? item[key] : undefined
    if (own === undefined) return []
    if (rest.length > 0) return numbersAt(own, rest.join('.'))
    return typeof own === 'number' ? [own] : []
  })
}

const sumAt = (value: Node, path: string): number =>
  numbersAt(value, path).reduce((sum, number) => sum + number, 0)

const totalsOf = (value: Node): number[] => [
  sumAt(value, 'total_amount'),
  sumAt(value, 'post_payments.amount') - sumAt(value, 'post_discounts.amount'),
]

const timesOf = (value: Node, keys: readonly string[]): number[] =>
  keys
    .map((key) => textAt(value, key))
    .filter((text) => text !== undefined)
    .map((text) => Date.parse(text))

describe('examples', () => {
  it('are values of their enumeration', () => {
    for (const { place, schema } of all) {
      const known = [...listAt(schema, 'enum'), ...listAt(schema, 'x-extensible-enum')]
      if (known.length === 0) continue
      for (const example of listAt(schema, 'examples')) expect(known, place).toContain(example)
    }
  })

  it('are never the term of their field', () => {
    const terms = all.filter(({ schema }) =>
      listAt(schema, 'examples').includes(textAt(schema, 'title') ?? ''),
    )
    expect(terms.map(({ place }) => place)).toEqual([])
    const fields = operations.flatMap((operation) => {
      const { request, response } = bodiesOf(operation)
      return [...request, ...response]
        .flatMap((body) => fieldsOf(operation.file, body))
        .filter(({ schema, term }) => listAt(schema, 'examples').includes(term ?? ''))
        .map(({ path }) => `${operation.route} ${path}`)
    })
    expect(fields).toEqual([])
  })

  it('are values, not placeholders', () => {
    const placeholder = /^example_|x{3}|^https?:\/\/(?:[\w-]+\.)*(?:test|demo|xx)\.|^test@|^ciphertext$/i
    const made = all.filter(({ schema }) =>
      listAt(schema, 'examples').some((example) => placeholder.test(text(example))),
    )
    expect(made.map(({ place }) => place)).toEqual([])
  })

  it('of encrypted fields are ciphertexts in Base64', () => {
    const encrypted = all.filter(({ schema }) => schema['x-wxpay-encrypted'] !== undefined)
    expect(encrypted.length).toBeGreaterThan(100)
    for (const { place, schema } of encrypted)
      for (const example of listAt(schema, 'examples'))
        expect(example, place).toMatch(/^[A-Za-z0-9+/]{16,}={0,2}$/)
  })

  it('name the same merchant, account and user everywhere', () => {
    const named: Record<string, string> = {
      appid: 'wxd678efh567hg6787',
      sp_appid: 'wxd678efh567hg6787',
      sub_appid: 'wxd678efh567hg6999',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      sub_openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
      sub_mchid: '1900000109',
      transaction_id: '4200000119201806088269341824',
    }
    for (const operation of operations.filter(({ path }) => CONSISTENT.test(path))) {
      const { request, response } = bodiesOf(operation)
      const body = [...request, ...response].flatMap((schema) => fieldsOf(operation.file, schema))
      const parameters = parametersOf(operation).map(({ parameter }) => ({
        name: textAt(parameter, 'name') ?? '',
        schema: isMapping(parameter['schema']) ? parameter['schema'] : {},
      }))
      for (const { name, schema } of [...body, ...parameters]) {
        const value = named[name]
        if (value === undefined || schema['x-wxpay-encrypted'] !== undefined) continue
        for (const example of listAt(schema, 'examples'))
          expect(example, `${operation.route} ${name}`).toBe(value)
      }
    }
  })

  it.each([
    'POST /v3/payscore/serviceorder/{out_order_no}/complete',
    'POST /v3/payscore/serviceorder/{out_order_no}/modify',
    'POST /v3/payscore/partner/serviceorder/{out_order_no}/complete',
  ])('of a service order ask for its payments minus its discounts: %s', (route) => {
    const [total, due] = totalsOf(exampleOf('request', route))
    expect(total).toBeGreaterThan(0)
    expect(total).toBe(due)
  })

  it.each([
    'GET /v3/payscore/serviceorder',
    'POST /v3/payscore/serviceorder/{out_order_no}/complete',
    'POST /v3/payscore/serviceorder/{out_order_no}/sync',
    'GET /v3/payscore/partner/serviceorder',
  ])('of a service order report its payments minus its discounts, within its risk fund: %s', (route) => {
    const order = exampleOf('response', route)
    const [total, due] = totalsOf(order)
    expect(total).toBe(due)
    expect(sumAt(order, 'risk_fund.amount')).toBeGreaterThanOrEqual(total ?? Number.POSITIVE_INFINITY)
    for (const paid of numbersAt(order, 'collection.paid_amount')) {
      expect(paid + sumAt(order, 'collection.paying_amount')).toBe(sumAt(order, 'collection.total_amount'))
      expect(sumAt(order, 'collection.details.amount')).toBe(paid)
    }
  })

  it.each([
    'GET /v3/pay/transactions/id/{transaction_id}',
    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
    'POST /v3/pay/transactions/codepay',
  ])('of a payment: the user pays the total without the promotions: %s', (route) => {
    const payment = exampleOf('response', route)
    expect(sumAt(payment, 'amount.payer_total')).toBe(
      sumAt(payment, 'amount.total') - sumAt(payment, 'promotion_detail.amount'),
    )
    const [promotion] = numbersAt(payment, 'promotion_detail.amount')
    const parts = ['wechatpay_contribute', 'merchant_contribute', 'other_contribute']
    expect(parts.reduce((sum, part) => sum + sumAt(payment, `promotion_detail.${part}`), 0)).toBe(promotion)
  })

  it.each(['POST /v3/refund/domestic/refunds', 'POST /v3/ecommerce/refunds/apply'])(
    'of a refund stay within the order, and add up: %s',
    (route) => {
      const request = exampleOf('request', route)
      expect(sumAt(request, 'amount.refund')).toBeLessThanOrEqual(sumAt(request, 'amount.total'))
      for (const key of ['from.amount']) {
        expect(sumAt(request, `amount.${key}`)).toBe(sumAt(request, 'amount.refund'))
      }
      const refund = exampleOf('response', route)
      const amount = isMapping(refund) ? (refund['amount'] ?? {}) : {}
      expect(sumAt(amount, 'payer_refund') + sumAt(amount, 'discount_refund')).toBe(sumAt(amount, 'refund'))
      expect(sumAt(amount, 'refund')).toBe(sumAt(request, 'amount.refund'))
      expect(sumAt(refund, 'promotion_detail.refund_amount')).toBe(sumAt(amount, 'discount_refund'))
      const times = timesOf(refund, ['create_time', 'success_time'])
      expect(times).toEqual([...times].sort((one, other) => one - other))
    },
  )

  it('of transfers add up to their batch', () => {
    const batch = exampleOf('request', 'POST /v3/transfer/batches')
    expect(sumAt(batch, 'transfer_detail_list.transfer_amount')).toBe(sumAt(batch, 'total_amount'))
    expect(sumAt(batch, 'total_num')).toBe(numbersAt(batch, 'transfer_detail_list.transfer_amount').length)
    const report = exampleOf('response', 'GET /v3/transfer/batches/out-batch-no/{out_batch_no}')
    for (const unit of ['amount', 'num']) {
      expect(
        sumAt(report, `transfer_batch.success_${unit}`) + sumAt(report, `transfer_batch.fail_${unit}`),
      ).toBe(sumAt(report, `transfer_batch.total_${unit}`))
    }
  })

  it('of a combined order: each user payment is the part without its promotions', () => {
    const order = exampleOf('response', 'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}')
    const parts = isMapping(order) ? listAt(order, 'sub_orders') : []
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) {
      expect(sumAt(part, 'amount.payer_amount')).toBe(
        sumAt(part, 'amount.total_amount') - sumAt(part, 'promotion_detail.amount'),
      )
    }
  })
})
