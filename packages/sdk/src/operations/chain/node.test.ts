import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type CallChain, type ChainCall, type ChainNode, createNode } from './node'
import { segmentsOf } from './path'

let calls: ChainCall[] = []
beforeEach(() => {
  calls = []
})

/** The node that these names lead to. */
const at = (node: ChainNode, ...names: readonly string[]): ChainNode =>
  names.reduce((from, name) => Reflect.get(from, name) as ChainNode, node)

/** A function that a node has beside its verbs; or the node itself, called directly. */
const method = (node: ChainNode, name: string) =>
  Reflect.get(node, name) as (...given: readonly unknown[]) => unknown
const called = (node: ChainNode) => node as unknown as (...given: readonly unknown[]) => unknown

const record: CallChain = (call) => {
  calls.push(call)
  return Promise.resolve({} as never)
}
const chain = createNode([{ text: 'v3' }], record) as ChainNode

const asked = () => calls.map(({ method, steps }) => `${method} /${segmentsOf(steps).join('/')}`)

describe('a node of the chain', () => {
  it.each<[string, (node: ChainNode) => unknown]>([
    ['await', async (node) => await Promise.resolve(node)],
    ['Promise.all', (node) => Promise.all([Promise.resolve<unknown>(node)])],
    ['JSON.stringify', (node) => JSON.stringify({ node })],
    ['String', String],
    ['Number', Number],
    ['a template literal', (node) => `see ${node as unknown as string}`],
    ['joining', (node) => [node as unknown].join()],
    ['comparing', (node) => (node as unknown as number) > 3],
    ['spread', (node) => Object.assign({}, node)],
    ['Object.entries', (node) => Object.entries(node)],
    [
      'hasOwnProperty',
      (node) => Object.prototype.hasOwnProperty.call(node, 'x') || method(node, 'hasOwnProperty')('x'),
    ],
    ['isPrototypeOf', (node) => method(node, 'isPrototypeOf')({})],
    ['valueOf', (node) => method(node, 'valueOf')()],
    ['toString', (node) => method(node, 'toString')()],
    ['toLocaleString', (node) => method(node, 'toLocaleString')()],
    ['in', (node) => 'x' in node],
    ['instanceof', (node) => node instanceof Promise],
    ['getPrototypeOf', (node) => Object.getPrototypeOf(node) as unknown],
    ['console.log', (node) => inspect(node, { showHidden: true, depth: 9, showProxy: true })],
    ['for in', (node) => Object.keys(node)],
    [
      'an assertion',
      (node) => {
        expect({ node }).not.toEqual({ node: {} })
      },
    ],
  ])('asks for nothing by %s', async (_, touch) => {
    await touch(at(chain, 'payscore'))
    expect(calls).toEqual([])
  })

  it('can be neither cloned nor constructed', () => {
    const node: unknown = at(chain, 'payscore')
    expect((): unknown => structuredClone(node)).toThrow()
    expect((): unknown => Reflect.construct(node as () => void, [])).toThrow(TypeError)
    expect(calls).toEqual([])
  })

  it('has no symbol properties, and is not a thenable', () => {
    const node = at(chain, 'payscore')
    expect(Reflect.get(node, 'then')).toBeUndefined()
    for (const symbol of [Symbol.iterator, Symbol.asyncIterator, Symbol.toStringTag, Symbol('x')]) {
      expect(Reflect.get(node, symbol)).toBeUndefined()
    }
  })

  it('shows its path', () => {
    const node = at(chain, 'payscore', 'serviceorder', '_out_order_no_')
    expect(inspect(node)).toBe('[chain /v3/payscore/serviceorder/{out_order_no}]')
    expect(String(node as unknown)).toBe('/v3/payscore/serviceorder/{out_order_no}')
    expect(JSON.stringify([node])).toBe('["/v3/payscore/serviceorder/{out_order_no}"]')
  })

  it.each(['name', 'length', 'apply', 'bind', 'call', 'parent'])(
    'takes %s for a segment like any other',
    async (name) => {
      await at(chain, name, 'x').get()
      expect(asked()).toEqual([`GET /v3/${name}/x`])
    },
  )

  it.each([
    'then',
    'constructor',
    'prototype',
    '__proto__',
    '__esModule',
    '_isMockFunction',
    '_',
    '__v_isRef',
    '$$typeof',
    '@@observable',
    '@@__IMMUTABLE_ITERABLE__@@',
    'onModuleInit',
    'getter',
    'getReader',
    'hasAttribute',
  ])('has no property %s, which frameworks look up', (name) => {
    expect(Reflect.get(at(chain, 'pay'), name)).toBeUndefined()
  })

  it('ends after 32 segments, so that walking along a property ends', () => {
    let steps = 0
    for (let node: unknown = chain; node !== undefined; node = Reflect.get(node as object, 'parent'))
      steps += 1
    expect(steps).toBe(32)
  })

  it('has its verbs', async () => {
    const node = at(chain, 'a')
    await node.post({ b: 2 }, { timeout: 1 })
    await node.put({ b: 3 })
    await node.patch({ b: 4 })
    await node.get({ timeout: 2 })
    await node.delete({ timeout: 3 })
    await at(node, 'Delete').post({ b: 5 })
    expect(asked()).toEqual([
      'POST /v3/a',
      'PUT /v3/a',
      'PATCH /v3/a',
      'GET /v3/a',
      'DELETE /v3/a',
      'POST /v3/a/delete',
    ])
    expect(calls.map(({ data, config }) => ({ data, config }))).toEqual([
      { data: { b: 2 }, config: { timeout: 1 } },
      { data: { b: 3 }, config: undefined },
      { data: { b: 4 }, config: undefined },
      { data: undefined, config: { timeout: 2 } },
      { data: undefined, config: { timeout: 3 } },
      { data: { b: 5 }, config: undefined },
    ])
  })

  it('takes a path as it is by chain()', async () => {
    await chain.chain('/any/Path_X/{id}').get()
    await at(chain, 'a').chain('B/c').get()
    expect(asked()).toEqual(['GET /v3/any/Path_X/{id}', 'GET /v3/a/B/c'])
    expect(() => chain.chain(undefined as unknown as string)).toThrow(
      expect.objectContaining({ code: 'PATH_INVALID' }),
    )
  })

  it('takes no property but a function in the place of a verb', () => {
    const node = at(chain, 'a')
    expect(Reflect.set(node, 'get', 1)).toBe(false)
    expect(Reflect.set(node, 'b', () => 1)).toBe(false)
    expect(Reflect.set(node, Symbol('x'), () => 1)).toBe(false)
    expect(Reflect.defineProperty(node, 'x', { value: 1, configurable: true })).toBe(false)
    expect(Reflect.defineProperty(node, 'get', { value: () => 1, configurable: false })).toBe(false)
    expect(Reflect.defineProperty(node, inspect.custom, { value: () => 'x' })).toBe(false)
    expect(Reflect.deleteProperty(node, inspect.custom)).toBe(false)
    expect(Reflect.setPrototypeOf(node, {})).toBe(false)
    expect(Reflect.setPrototypeOf(node, null)).toBe(true)
    expect(Reflect.ownKeys(node)).toEqual([inspect.custom])
    expect(inspect(node)).toBe('[chain /v3/a]')
  })

  it('can be frozen, and works as before', async () => {
    const own = createNode([{ text: 'v3' }], record) as ChainNode
    const node = at(own, 'a')
    expect(Object.isFrozen(Object.freeze(node))).toBe(true)
    expect(Reflect.set(node, 'get', () => 1)).toBe(false)
    expect(Reflect.getOwnPropertyDescriptor(node, 'get')).toBeUndefined()
    await node.get()
    expect(asked()).toEqual(['GET /v3/a'])
  })

  it('keeps no names: a million order numbers do not use memory', () => {
    const walk = (from: number, count: number): void => {
      for (let n = from; n < from + count; n += 1) at(chain, 'orders', `order_${n}`, 'query')
    }
    walk(0, 20_000)
    const before = heap()
    walk(20_000, 1_000_000)
    // 1 kB for each name, as other clients have it, would be 1 GB.
    expect(heap() - before).toBeLessThan(8 * 1024 * 1024)
  })
})

describe('a node that is called directly', () => {
  it.each([
    ['a POST of the catalog', ['pay', 'transactions', 'native']],
    ['one with a parameter', ['payscore', 'serviceorder', '_out_order_no_', 'complete']],
  ])('posts where its route is %s', async (_, names) => {
    const node = called(at(chain, ...names))
    await node({ a: 1 }, { timeout: 1 })
    expect(calls).toMatchObject([{ method: 'POST', data: { a: 1 }, config: { timeout: 1 } }])
  })

  it.each<[string, () => ChainNode, RegExp]>([
    ['has other methods', () => at(chain, 'certificates'), /^\/v3\/certificates has no POST .* it has GET\./],
    [
      'is misspelt',
      () => at(chain, 'pay', 'transactions', 'nativ'),
      /Did you mean POST \/v3\/pay\/transactions\/native\?/,
    ],
    ['is a hook', () => at(chain, 'on_module_init'), /^POST \/v3\/on_module_init is not in the catalog/],
    ['is the beginning of others', () => at(chain, 'pay'), /^POST \/v3\/pay is not in the catalog/],
    ['is a parameter', () => at(chain, '_out_order_no_'), /^POST \/v3\/\{out_order_no\} is not/],
    ['is new', () => chain.chain('some/new/Path'), / wxpay\.chain\("v3\/some\/new\/Path"\)\.post\(\)$/],
  ])('refuses where its route %s, synchronously and with what to write', (_, node, message) => {
    expect(() => called(node())({ a: 1 })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        code: 'ROUTE_UNKNOWN',
        message: expect.stringMatching(message) as unknown,
      }),
    )
    expect(calls).toEqual([])
  })
})

describe('a verb that a test mocks', () => {
  const native = () => at(chain, 'pay', 'transactions', 'native')

  it('is the mock wherever the node comes from, until it is restored', async () => {
    const spy = vi.spyOn(native(), 'post').mockResolvedValue({ data: { code_url: 'x' } } as never)
    expect(await native().post({ a: 1 })).toEqual({ data: { code_url: 'x' } })
    expect(await chain.chain('pay/transactions/native').post({ a: 2 })).toBeDefined()
    expect(await called(native())({ a: 3 })).toBeDefined()
    expect(spy.mock.calls).toEqual([[{ a: 1 }], [{ a: 2 }], [{ a: 3 }]])
    expect(calls).toEqual([])

    await at(chain, 'pay', 'transactions', 'jsapi').post({ a: 4 })
    await native().get()
    expect(asked()).toEqual(['POST /v3/pay/transactions/jsapi', 'GET /v3/pay/transactions/native'])

    spy.mockRestore()
    await native().post({ a: 5 })
    expect(calls.at(-1)).toMatchObject({ method: 'POST', data: { a: 5 } })
    expect(vi.isMockFunction(method(native(), 'post'))).toBe(false)
  })

  it('calls through to the verb where it is only watched', async () => {
    const spy = vi.spyOn(native(), 'post')
    await native().post({ a: 1 })
    expect(spy).toHaveBeenCalledWith({ a: 1 })
    expect(asked()).toEqual(['POST /v3/pay/transactions/native'])
    spy.mockRestore()
  })

  it('is one mock for every spelling of a parameter', () => {
    const spy = vi.spyOn(at(chain, 'a', '_b_c_'), 'get').mockResolvedValue('mocked' as never)
    expect(vi.isMockFunction(method(at(chain, 'a', '$b_c$'), 'get'))).toBe(true)
    expect(vi.isMockFunction(method(at(chain, 'a', '{b_c}'), 'get'))).toBe(true)
    spy.mockRestore()
  })

  it('is not mocked in another client', async () => {
    const spy = vi.spyOn(native(), 'post').mockResolvedValue('mocked' as never)
    const other = createNode([{ text: 'v3' }], record) as ChainNode
    await at(other, 'pay', 'transactions', 'native').post()
    expect(asked()).toHaveLength(1)
    spy.mockRestore()
  })

  it('can be assigned and deleted', async () => {
    native().post = () => Promise.resolve({ data: 'own' } as never)
    expect(await native().post()).toEqual({ data: 'own' })
    Reflect.deleteProperty(native(), 'post')
    await native().post()
    expect(asked()).toEqual(['POST /v3/pay/transactions/native'])
  })
})

function heap(): number {
  setFlagsFromString('--expose_gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}
