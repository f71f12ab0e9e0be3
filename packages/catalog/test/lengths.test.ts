import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Field, fieldsOf } from './tree/fields'
import {
  catalog,
  components,
  isMapping,
  type Mapping,
  type Node,
  paths,
  text,
  textAt,
  textsAt,
  webhooks,
} from './tree/files'
import { bodiesOf, operations, parametersOf } from './tree/operations'

/** Operations that the sandbox keeps state for, and whose request strings all have a limit. */
const LIMITED = `
  POST /v3/pay/transactions/jsapi
  POST /v3/pay/transactions/app
  POST /v3/pay/transactions/h5
  POST /v3/pay/transactions/native
  POST /v3/pay/transactions/codepay
  POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close
  GET /v3/pay/transactions/out-trade-no/{out_trade_no}
  GET /v3/pay/transactions/id/{transaction_id}
  POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse
  POST /v3/pay/partner/transactions/jsapi
  POST /v3/pay/partner/transactions/app
  POST /v3/pay/partner/transactions/h5
  POST /v3/pay/partner/transactions/native
  POST /v3/pay/partner/transactions/codepay
  POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close
  POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse
  GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}
  POST /v3/combine-transactions/jsapi
  POST /v3/combine-transactions/h5
  POST /v3/combine-transactions/native
  POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
  POST /v3/refund/domestic/refunds
  GET /v3/refund/domestic/refunds/{out_refund_no}
  POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund
  GET /v3/bill/tradebill
  GET /v3/bill/fundflowbill
  POST /v3/profitsharing/orders
  POST /v3/profitsharing/orders/unfreeze
  POST /v3/profitsharing/return-orders
  POST /v3/profitsharing/receivers/add
  POST /v3/profitsharing/receivers/delete
  POST /v3/ecommerce/profitsharing/orders
  POST /v3/ecommerce/profitsharing/returnorders
  POST /v3/ecommerce/profitsharing/finish-order
  POST /v3/ecommerce/profitsharing/receivers/add
  POST /v3/ecommerce/refunds/apply
  POST /v3/ecommerce/subsidies/create
  POST /v3/ecommerce/subsidies/return
  POST /v3/ecommerce/fund/withdraw
  POST /v3/merchant/fund/withdraw
  POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw
  POST /v3/transfer/batches
  POST /v3/partner-transfer/batches
  POST /v3/fund-app/mch-transfer/transfer-bills
  POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
  POST /v3/fund-app/mch-transfer/partner/transfer-bills
  POST /v3/payscore/serviceorder
  POST /v3/payscore/serviceorder/{out_order_no}/complete
  POST /v3/payscore/serviceorder/{out_order_no}/cancel
  POST /v3/payscore/serviceorder/{out_order_no}/modify
  POST /v3/payscore/serviceorder/{out_order_no}/sync
  POST /v3/payscore/permissions
  POST /v3/payscore/partner/permissions
  POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel
  POST /v3/payscore/sign-plan/user-sign-plans
  POST /v3/payscore/sign-plan/serviceorder
  POST /v3/papay/pay/transactions/apply
  POST /v3/papay/pay/partner/transactions/apply
  POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule
  POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi
  GET /v3/merchant-service/complaints-v2
  POST /v3/merchant-service/complaints-v2/{complaint_id}/complete
  POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement
  POST /v3/marketing/favor/users/{openid}/coupons
  POST /v3/marketing/busifavor/stocks
  POST /v3/marketing/busifavor/coupons/send
  POST /v3/marketing/busifavor/coupons/return
  POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes
  POST /v3/marketing/busifavor/subsidy/pay-receipts
  POST /v3/marketing/busifavor/subsidy/return-receipts
  POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add
  PATCH /v3/new-tax-control-fapiao/merchant/development-config
`
  .trim()
  .split('\n')
  .map((line) => line.trim())

/** Optional fields without a length in the sources that were read. */
const UNSTATED = new Set(['device.start_device_id', 'device.end_device_id', 'device.materiel_no'])

/** Strings without another limit. The limit of an encrypted field is rarely given. */
const isFree = ({ schema, name }: Pick<Field, 'schema' | 'name'>): boolean =>
  schema['type'] === 'string' &&
  !['enum', 'x-extensible-enum', 'const', 'format', 'pattern', 'contentMediaType', 'x-wxpay-encrypted'].some(
    (key) => key in schema,
  ) &&
  name !== 'Wechatpay-Serial'

/** Identifiers whose form WeChat Pay gives, so that every operation has the same limit. */
const IDENTIFIERS = [
  ...['mchid', 'sub_mchid', 'sp_mchid', 'combine_mchid', 'sponsor_mchid'],
  ...['appid', 'sub_appid', 'sp_appid', 'combine_appid'],
  ...['openid', 'sub_openid', 'sp_openid'],
  ...['transaction_id', 'combine_out_trade_no'],
]

/** The same in APIv2, where they have other names. */
const IDENTIFIERS_V2 = [
  ...['mch_id', 'mchid', 'sub_mch_id', 'combine_mch_id'],
  ...['appid', 'app_id', 'sub_appid', 'wxappid', 'mch_appid', 'combine_appid'],
  ...['openid', 'sub_openid', 're_openid'],
  ...['transaction_id', 'combine_out_trade_no'],
]

/** Strings of requests of one API, by the family of their operation. A shared schema counts once in a family. */
const requestedOf = (api: 'v2' | 'v3') =>
  operations
    .filter(({ facts }) => facts['api'] === api)
    .map((operation) => ({
      route: operation.route,
      family: text(operation.facts['family']),
      fields: [
        ...bodiesOf(operation).request.flatMap((schema) => fieldsOf(operation.file, schema)),
        ...parametersOf(operation).map(({ parameter }) => ({
          path: textAt(parameter, 'name') ?? '',
          name: textAt(parameter, 'name') ?? '',
          schema: isMapping(parameter['schema']) ? parameter['schema'] : {},
        })),
      ],
    }))

const requested = requestedOf('v3')

/** Free strings without a limit of a family, each as often as it is written. */
function unlimitedByFamily(): Record<string, number> {
  const found = new Map<string, Set<Mapping>>()
  for (const { family, fields } of requested) {
    for (const { name, schema } of fields) {
      if (!isFree({ name, schema }) || 'maxLength' in schema) continue
      found.set(family, (found.get(family) ?? new Set()).add(schema))
    }
  }
  return Object.fromEntries([...found].map(([family, schemas]) => [family, schemas.size]))
}

function* having(keyword: string, place: string, node: Node): Generator<{ place: string; schema: Mapping }> {
  if (Array.isArray(node)) {
    for (const [index, item] of (node as readonly Node[]).entries())
      yield* having(keyword, `${place}.${index}`, item)
  } else if (isMapping(node)) {
    if (keyword in node) yield { place, schema: node }
    for (const [key, value] of Object.entries(node)) yield* having(keyword, `${place}.${key}`, value)
  }
}

const marked = (place: string, node: Node) => having('x-wxpay-length-unit', place, node)

const limited = (place: string, node: Node) =>
  [...having('enum', place, node)].filter(({ schema }) => 'maxLength' in schema)

describe('lengths', () => {
  it.each(LIMITED)('are given for every free string of the request: %s', (route) => {
    const operation = operations.find((candidate) => candidate.route === route)
    if (operation === undefined) throw new Error(`${route} is not in the catalog`)
    const body = bodiesOf(operation).request.flatMap((schema) => fieldsOf(operation.file, schema))
    const parameters = parametersOf(operation).map(({ parameter }) => ({
      path: textAt(parameter, 'name') ?? '',
      name: textAt(parameter, 'name') ?? '',
      schema: isMapping(parameter['schema']) ? parameter['schema'] : {},
    }))
    const unlimited = [...body, ...parameters].filter(
      (field) => isFree(field) && !('maxLength' in field.schema) && !UNSTATED.has(field.path),
    )
    expect(unlimited.map(({ path }) => path)).toEqual([])
  })

  it.each([
    ['v3', IDENTIFIERS],
    ['v2', IDENTIFIERS_V2],
  ] as const)(
    'are given for merchant IDs, AppIDs, OpenIDs and order numbers of WeChat Pay everywhere in API%s',
    (api, identifiers) => {
      const unlimited = requestedOf(api).flatMap(({ route, fields }) =>
        fields
          .filter(
            (field) => identifiers.includes(field.name) && isFree(field) && !('maxLength' in field.schema),
          )
          .map(({ path }) => `${route} ${path}`),
      )
      expect(unlimited).toEqual([])
    },
  )

  it('are lengths, and not the number of an example', () => {
    const absurd = [...paths, ...webhooks, ...components].flatMap(([file, node]) =>
      [...having('maxLength', file, node)]
        .filter(({ schema }) => Number(schema['maxLength']) >= 1_000_000)
        .map(({ place }) => place),
    )
    expect(absurd).toEqual([])
  })

  // The pages of these families give no length, or could not be read: a limit that is a guess would
  // refuse a request that WeChat Pay takes. The numbers may only become smaller.
  it('are missing nowhere but where no source gives one', () => {
    const path = `${catalog}/test/unlimited.json`
    const known = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>
    const grown = Object.entries(unlimitedByFamily()).filter(
      ([family, count]) => count > (known[family] ?? 0),
    )
    expect(Object.fromEntries(grown)).toEqual({})
  })

  it('are counted in bytes only where a string has one', () => {
    const fields = [...paths, ...webhooks, ...components].flatMap(([file, node]) => [...marked(file, node)])
    expect(fields.length).toBeGreaterThan(15)
    for (const { place, schema } of fields) {
      expect(schema['type'], place).toBe('string')
      expect(schema['maxLength'], place).toBeTypeOf('number')
    }
  })

  it('leave no example that is too long', () => {
    // Redocly's linter counts characters; an example with Chinese may still exceed a limit of bytes.
    for (const [file, node] of [...paths, ...webhooks, ...components]) {
      for (const { place, schema } of marked(file, node)) {
        for (const example of textsAt(schema, 'examples'))
          expect(Buffer.byteLength(example), place).toBeLessThanOrEqual(Number(schema['maxLength']))
      }
    }
  })

  it('admit each value of the enumeration beside them', () => {
    const fields = [...paths, ...webhooks, ...components].flatMap(([file, node]) => [...limited(file, node)])
    expect(fields.length).toBeGreaterThan(100)
    for (const { place, schema } of fields) {
      for (const value of textsAt(schema, 'enum'))
        expect(value.length, `${place} ${value}`).toBeLessThanOrEqual(Number(schema['maxLength']))
    }
  })
})
