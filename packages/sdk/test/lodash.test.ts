import _ from 'lodash'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'
import { type Gateway, MERCHANT_SERIAL, merchantPem, startGateway } from './gateway'

/*
 * lodash applied to a client, a node of the chain, a response and an error: nothing may send, hang or throw,
 * and no key may become visible.
 */

let gateway: Gateway
let wxpay: Wechatpay
let values: Readonly<Record<string, unknown>>
beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, retry: false })
  gateway.respond({ body: '{"a":{"b":[1,{"c":2}]}}' })
  const response = await wxpay.v3.certificates.get()
  gateway.respond({ status: 400, body: '{"code":"PARAM_ERROR","message":"no"}' })
  const apiError: unknown = await wxpay.v3.certificates.get().catch((reason: unknown) => reason)
  const inputError: unknown = await wxpay
    .chain('v3/x/{id}')
    .get()
    .catch((reason: unknown) => reason)
  gateway.arrived.length = 0
  values = {
    'the client': wxpay,
    'the axios instance': wxpay.client.v3,
    v3: wxpay.v3,
    v2: wxpay.v2,
    'a node above operations': wxpay.v3.pay.transactions,
    'a node that posts': wxpay.v3.pay.transactions.native,
    'a node outside the catalog': wxpay.chain('v3/not/there'),
    'a response': response,
    'an API error': apiError,
    'an input error': inputError,
  }
})
afterEach(() => {
  expect(gateway.arrived).toEqual([])
})
afterAll(() => gateway.close())

type Use = (value: unknown) => unknown

const uses: readonly [string, Use][] = [
  [
    'isEqual',
    (value) => [value, {}, [], () => 1, _.cloneDeep(value)].map((other) => _.isEqual(value, other)),
  ],
  ['isEqual, nested', (value) => _.isEqual({ deep: [value] }, { deep: [value] })],
  ['isEqualWith', (value) => _.isEqualWith(value, {}, () => undefined)],
  [
    'isMatch',
    (value) => [_.isMatch(Object(value) as object, { a: { b: 1 } }), _.isMatch({}, Object(value) as object)],
  ],
  ['clone', (value) => _.clone(value)],
  ['cloneDeep', (value) => _.cloneDeep(value)],
  ['cloneDeep, nested', (value) => _.cloneDeep({ list: [value], map: new Map([['key', value]]) })],
  ['cloneDeepWith', (value) => _.cloneDeepWith(value, () => undefined) as unknown],
  [
    'get',
    (value) => ['a.b[1].c', 'then', 'x.y'].map((path) => _.get(value as object, path, 'default') as unknown),
  ],
  ['has', (value) => [_.has(value, 'a.b'), _.hasIn(value, 'pay.transactions')]],
  ['keys', (value) => [_.keys(value), _.keysIn(value), _.values(value), _.toPairs(value as object)]],
  ['pick and omit', (value) => [_.pick(value, ['a', 'v3']), _.omit(Object(value) as object, ['a', 'v3'])]],
  ['merge', (value) => [_.merge({}, value), _.merge({}, { deep: value }), _.assign({}, value)]],
  ['defaultsDeep', (value) => _.defaultsDeep({ a: {} }, value) as unknown],
  [
    'map and filter',
    (value) => [_.map([value], 'name'), _.filter([value], { a: 1 }), _.find([value], ['a', 1])],
  ],
  ['forEach', (value) => _.forEach(value as object, () => undefined)],
  ['forOwn', (value) => _.forIn(value, () => undefined)],
  [
    'uniqBy and sortBy',
    (value) => [
      _.uniqWith([value, value], (one, other) => _.isEqual(one, other)),
      _.sortBy([value, value]),
      _.uniq([value]),
    ],
  ],
  ['groupBy and keyBy', (value) => [_.groupBy([value], 'code'), _.keyBy([value], 'code')]],
  ['flattenDeep', (value) => _.flattenDeep([[value]])],
  ['isEmpty and size', (value) => [_.isEmpty(value), _.size(value as object)]],
  [
    'the tests of types',
    (value) => [
      _.isPlainObject(value),
      _.isArrayLike(value),
      _.isArguments(value),
      _.isBuffer(value),
      _.isDate(value),
      _.isElement(value),
      _.isError(value),
      _.isMap(value),
      _.isNaN(value),
      _.isNative(value),
      _.isNumber(value),
      _.isRegExp(value),
      _.isString(value),
      _.isTypedArray(value),
      _.isObjectLike(value),
      _.isSymbol(value),
    ],
  ],
  [
    'conversions',
    (value) => [
      _.toString(value),
      _.toNumber(value),
      _.toInteger(value),
      _.toPlainObject(value) as unknown,
      _.toPath(value),
      _.toArray(value),
    ],
  ],
  [
    'invert and transform',
    (value) => [
      _.mapValues(value as object, (member: unknown) => member),
      _.transform(value as object, () => undefined),
    ],
  ],
  [
    'functions',
    (value) => [_.functions(value), _.functionsIn(value), _.memoize((given: unknown) => given)(value)],
  ],
]

describe.each(uses)('_.%s', (_name, use) => {
  it('sends nothing and throws nothing for any value', () => {
    for (const [name, value] of Object.entries(values)) {
      expect(() => use(value), name).not.toThrow()
    }
  })
})

describe('_.isEqual', () => {
  it('treats a value as equal to itself, and different nodes as different', () => {
    for (const [name, value] of Object.entries(values)) expect(_.isEqual(value, value), name).toBe(true)
    expect(_.isEqual(wxpay.v3.pay.transactions.native, wxpay.v3.pay.transactions.h5)).toBe(false)
    expect(_.isEqual(values['a response'], {})).toBe(false)
  })

  it('compares the data of responses', () => {
    const { data } = values['a response'] as { readonly data: unknown }
    expect(_.isEqual(data, { a: { b: [1, { c: 2 }] } })).toBe(true)
    expect(_.get(values['a response'] as object, 'data.a.b[1].c', 0) as unknown).toBe(2)
  })
})

describe('a clone', () => {
  it('contains no key', () => {
    for (const value of Object.values(values)) {
      const text = JSON.stringify(_.cloneDeep(_.pick(value, _.keysIn(value))), replaced()) as
        | string
        | undefined
      expect(text ?? '').not.toContain('PRIVATE KEY')
      expect(text ?? '').not.toContain(merchantPem.slice(60, 120))
      expect(text ?? '').not.toContain(`serial_no="${MERCHANT_SERIAL}",signature`)
    }
  })

  it('of data can be changed without changing the response', () => {
    const { data } = values['a response'] as { readonly data: object }
    _.set(_.cloneDeep(data), 'a.b[1].c', 3)
    expect(data).toEqual({ a: { b: [1, { c: 2 }] } })
  })
})

// A response has circular references to agents and sockets.
function replaced(): (name: string, value: unknown) => unknown {
  const seen = new Set<unknown>()
  return (_name, value) => {
    if (typeof value !== 'object' || value === null) return value
    if (seen.has(value)) return undefined
    seen.add(value)
    return value
  }
}
