import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ChainCall, type ChainNode, createNode } from './node'
import { segmentsOf } from './path'

let calls: ChainCall[] = []
beforeEach(() => {
  calls = []
})

/** The node that these names lead to. */
const at = (node: ChainNode, ...names: readonly string[]): ChainNode =>
  names.reduce((from, name) => Reflect.get(from, name) as ChainNode, node)

const chain = createNode([{ text: 'v3' }], (call) => {
  calls.push(call)
  return Promise.resolve({} as never)
}) as ChainNode

const asked = () => calls.map(({ method, steps }) => `${method} /${segmentsOf(steps).join('/')}`)

describe('a node of the chain', () => {
  it.each<[string, (node: ChainNode) => unknown]>([
    ['await', async (node) => (await Promise.resolve(node)) as unknown],
    ['Promise.all', (node) => Promise.all([Promise.resolve<unknown>(node)])],
    ['JSON.stringify', (node) => JSON.stringify({ node })],
    ['String', String],
    ['Number', Number],
    ['a template literal', (node) => `see ${node as unknown as string}`],
    ['joining', (node) => [node].join()],
    ['comparing', (node) => (node as unknown as number) > 3],
    ['spread', (node) => Object.assign({}, node)],
    ['Object.entries', (node) => Object.entries(node)],
    [
      'hasOwnProperty',
      (node) => Object.prototype.hasOwnProperty.call(node, 'x') || at(node, 'hasOwnProperty')('x'),
    ],
    ['isPrototypeOf', (node) => at(node, 'isPrototypeOf')({})],
    ['valueOf', (node) => at(node, 'valueOf')()],
    ['toString', (node) => at(node, 'toString')()],
    ['toLocaleString', (node) => at(node, 'toLocaleString')()],
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

  it('answers no symbol, and is no thenable', () => {
    const node = at(chain, 'payscore')
    expect(Reflect.get(node, 'then')).toBeUndefined()
    for (const symbol of [Symbol.iterator, Symbol.asyncIterator, Symbol.toStringTag, Symbol('x')]) {
      expect(Reflect.get(node, symbol)).toBeUndefined()
    }
  })

  it('shows its path', () => {
    const node = at(chain, 'payscore', 'serviceorder', '_out_order_no_')
    expect(inspect(node)).toBe('[chain /v3/payscore/serviceorder/{out_order_no}]')
    expect(String(node)).toBe('/v3/payscore/serviceorder/{out_order_no}')
    expect(JSON.stringify([node])).toBe('["/v3/payscore/serviceorder/{out_order_no}"]')
  })

  it.each([
    'name',
    'length',
    'apply',
    'bind',
    'call',
    'constructor',
    '__proto__',
    'prototype',
    'arguments',
    'caller',
  ])('takes %s for a segment like any other', async (name) => {
    await at(chain, name, 'x').get()
    expect(asked()).toEqual([`GET /v3/${name}/x`])
  })

  it('has its verbs, and is POST when it is called', async () => {
    const node = at(chain, 'a')
    await node({ b: 1 }, { timeout: 1 })
    await node.post({ b: 2 })
    await node.put({ b: 3 })
    await node.patch({ b: 4 })
    await node.get({ timeout: 2 })
    await node.delete({ timeout: 3 })
    await at(node, 'Delete').post({ b: 5 })
    expect(asked()).toEqual([
      'POST /v3/a',
      'POST /v3/a',
      'PUT /v3/a',
      'PATCH /v3/a',
      'GET /v3/a',
      'DELETE /v3/a',
      'POST /v3/a/delete',
    ])
    expect(calls.map(({ data, config }) => ({ data, config }))).toEqual([
      { data: { b: 1 }, config: { timeout: 1 } },
      { data: { b: 2 }, config: undefined },
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

  it('can be changed by nobody', () => {
    const node = at(chain, 'a')
    expect(Reflect.set(node, 'get', 1)).toBe(false)
    expect(Reflect.defineProperty(node, 'x', { value: 1 })).toBe(false)
    expect(Reflect.setPrototypeOf(node, {})).toBe(false)
    expect(Reflect.ownKeys(node)).toEqual([inspect.custom])
  })

  it('remembers no name: a million order numbers leave nothing behind', () => {
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

function heap(): number {
  setFlagsFromString('--expose_gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}
