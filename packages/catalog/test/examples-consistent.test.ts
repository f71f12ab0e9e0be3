import { describe, expect, it } from 'vitest'
import { compose } from './tree/compose'
import { fieldsOf } from './tree/fields'
import { at, follow, isMapping, listAt, type Mapping, type Node, textAt } from './tree/files'
import { bodiesOf, operations, parametersOf } from './tree/operations'

/** Families of the operations that merchants call most. */
const MOST_USED =
  /^\/(?:v3\/(?:pay|combine-transactions|refund|bill|transfer|fund-app|profitsharing|ecommerce|payscore|papay|certificates|merchant-service|applyment4sub|apply4sub|marketing\/(?:favor|busifavor)|parking|vehicle|partner-transfer)|pay|secapi\/pay|mmpaymkttransfers)\//

/** Reasons of a failure, which cannot stand beside a success. */
const FAILURE = /(?:fail|reject)_?reason|^reason$|^recommendation$|_err_code_des$/

/** End of the path of a field of which no source shows a value. */
const UNKNOWN = 'available_region_list.type'

/** Parts of an object, none of which exceeds the whole. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['payer_total', 'total'],
  ['refund', 'total'],
  ['payer_refund', 'refund'],
  ['settlement_refund', 'refund'],
  ['success_amount', 'total_amount'],
  ['success_num', 'total_num'],
  ['payer_amount', 'total_amount'],
  ['refund_fee', 'total_fee'],
  ['cash_fee', 'total_fee'],
  ['settlement_total_fee', 'total_fee'],
  ['cash_refund_fee', 'refund_fee'],
  ['max_count_per_day', 'max_count'],
  ['max_count_per_user', 'max_count'],
  ['today_count', 'total_count'],
  ['available_count', 'total_count'],
  ['used_count', 'total_count'],
  ['max_amount_by_day', 'max_amount'],
]

/** Sums: the whole, and the parts that make it up where all of them are given. */
const SUMS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['total', ['payer_total', 'discount_total']],
  ['amount', ['wechatpay_contribute', 'merchant_contribute', 'other_contribute']],
  ['total_fee', ['cash_fee', 'coupon_fee']],
  ['pay', ['refund', 'net']],
]

/** Fields of a time that follows that of another field of the object. */
const ORDERS: readonly (readonly [earlier: RegExp, later: string])[] = [
  [/begin/, 'end'],
  [/start/, 'end'],
  [/start/, 'expire'],
  ...['update', 'modify', 'success', 'finish', 'close', 'pay'].map((later) => [/create/, later] as const),
]

function timeOf(value: Node | undefined): number {
  if (typeof value !== 'string') return Number.NaN
  const compact = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?$/.exec(value)
  if (compact === null) return /^\d{4}-/.test(value) ? Date.parse(value) : Number.NaN
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = compact
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
}

/** The integer of a field: APIv2 writes some amounts as text. */
const integerOf = (value: Node | undefined): number =>
  typeof value === 'number' || (typeof value === 'string' && /^\d{1,12}$/.test(value))
    ? Number(value)
    : Number.NaN

function* objectsIn(value: Node): Generator<Mapping> {
  if (Array.isArray(value)) for (const item of value as readonly Node[]) yield* objectsIn(item)
  else if (isMapping(value)) {
    yield value
    for (const member of Object.values(value)) yield* objectsIn(member)
  }
}

/** Every object of every example, with the place that shows it. */
const objects = operations.flatMap((operation) => {
  const { request, response } = bodiesOf(operation)
  const query = parametersOf(operation).flatMap(({ parameter }) => {
    const [example] = listAt(at(parameter, 'schema'), 'examples')
    return example === undefined ? [] : [[textAt(parameter, 'name') ?? '', example] as const]
  })
  const examples = [
    ...request.map((body) => compose(operation.file, body)),
    ...response.map((body) => compose(operation.file, body)),
    Object.fromEntries(query),
  ]
  return examples.flatMap((example) =>
    [...objectsIn(example)].map((object) => ({ route: operation.route, object })),
  )
})

function wrongIn(test: (object: Mapping) => readonly string[]): readonly string[] {
  return [...new Set(objects.flatMap(({ route, object }) => test(object).map((text) => `${route}: ${text}`)))]
}

const isPlain = (schema: Mapping): boolean =>
  ['string', 'integer', 'number', 'boolean'].includes(textAt(schema, 'type') ?? '') &&
  ['enum', 'x-extensible-enum', 'const', 'contentSchema', 'contentMediaType', 'anyOf'].every(
    (key) => schema[key] === undefined,
  )

describe('the examples of all operations', () => {
  it('have a value for every field of the most used operations, but for reasons of failures', () => {
    const used = operations.filter(({ path }) => MOST_USED.test(path))
    expect(used.length).toBeGreaterThan(200)
    const missing = new Set<string>()
    for (const operation of used) {
      const { request, response } = bodiesOf(operation)
      const fields = [...request, ...response].flatMap((body) => fieldsOf(operation.file, body))
      for (const { name, path, schema } of fields)
        if (
          isPlain(schema) &&
          listAt(schema, 'examples').length === 0 &&
          !FAILURE.test(name) &&
          !path.endsWith(UNKNOWN)
        )
          missing.add(`${operation.route} ${path}`)
      for (const { file, parameter } of parametersOf(operation)) {
        const schema = follow(file, parameter['schema']).node
        if (isMapping(schema) && isPlain(schema) && listAt(schema, 'examples').length === 0)
          missing.add(`${operation.route} ${textAt(parameter, 'name') ?? ''}`)
      }
    }
    expect([...missing]).toEqual([])
  })

  it('have times in order', () => {
    const wrong = wrongIn((object) =>
      Object.entries(object).flatMap(([name, value]) =>
        ORDERS.filter(([earlier]) => earlier.test(name)).flatMap(([earlier, later]) => {
          const other = name.replace(earlier, later)
          return timeOf(value) > timeOf(object[other]) ? [`${name} is after ${other}`] : []
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('have no part that exceeds its whole', () => {
    const wrong = wrongIn((object) =>
      PARTS.filter(([part, whole]) => integerOf(object[part]) > integerOf(object[whole])).map(
        ([part, whole]) => `${part} exceeds ${whole}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('have sums that add up', () => {
    const wrong = wrongIn((object) =>
      SUMS.flatMap(([whole, parts]) => {
        const sum = parts.reduce((total, part) => total + integerOf(object[part]), 0)
        const given = integerOf(object[whole])
        const comparable = !Number.isNaN(sum) && !Number.isNaN(given)
        return comparable && sum !== given ? [`${whole} is not ${parts.join(' + ')}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })
})
