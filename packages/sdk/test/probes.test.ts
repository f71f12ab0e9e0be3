import 'reflect-metadata'
import assert from 'node:assert'
import { Console } from 'node:console'
import { PassThrough, Readable } from 'node:stream'
import { format, inspect, isDeepStrictEqual } from 'node:util'
import type { NestApplicationOptions } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import fastify from 'fastify'
import { from } from 'rxjs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'
import { type Gateway, startGateway } from './gateway'

/*
 * What frameworks, printers and the language itself do with a node of the chain as a value. Client and server
 * are real.
 */

let gateway: Gateway
let wxpay: Wechatpay
beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay(gateway.options)
})
afterEach(async () => {
  // It takes the same path as a request of a probe would have.
  await wxpay.v3.certificates.get()
  expect(gateway.arrived.splice(0).map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /v3/certificates',
  ])
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
})

/** Frameworks accept any value. */
type Anything = never

const probes: readonly [string, (node: Anything) => unknown][] = [
  [
    'NestJS, as a provider',
    async (node) => {
      class PayModule {
        readonly name = 'pay'
      }
      const root = { module: PayModule, providers: [{ provide: 'PAY', useValue: node as unknown }] }
      const options: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = {
        logger: false,
        abortOnError: false,
      }
      const app = await NestFactory.create(root, options)
      await app.init()
      expect(app.get<unknown>('PAY')).toBeTypeOf('function')
      await app.close()
    },
  ],
  [
    'Fastify, as a decorator',
    async (node) => {
      const app = fastify()
      app.decorate('pay', node)
      await app.ready()
      expect(Reflect.get(app, 'pay')).toBeTypeOf('function')
      await app.close()
    },
  ],
  [
    'RxJS, as an observable',
    (node) => {
      expect(() => from(node)).toThrow(TypeError)
    },
  ],
  [
    'Vitest, in failing assertions',
    (node) => {
      expect(() => {
        expect(node).toEqual({ a: 1 })
      }).toThrow('to deeply equal')
      expect(() => {
        expect([node]).toStrictEqual([{}])
      }).toThrow('to strictly equal')
      expect(() => {
        expect(node).toMatchObject({ a: { b: 1 } })
      }).toThrow('to match object')
      expect(() => {
        expect(node).toHaveProperty('a.b', 1)
      }).toThrow()
      expect(() => {
        expect(node).toBeUndefined()
      }).toThrow('to be undefined')
    },
  ],
  [
    'node:assert',
    (node) => {
      assert.throws(() => {
        assert.deepStrictEqual(node, {})
      }, assert.AssertionError)
      assert.throws(() => {
        assert.equal(node, 1)
      }, assert.AssertionError)
    },
  ],
  [
    'printing',
    (node) => {
      inspect(node, { showHidden: true, showProxy: true, depth: 9, getters: true })
      format('%s %d %i %f %j %o %O', node, node, node, node, node, node, node)
      const sink = new Console(new PassThrough().resume())
      sink.table([node])
      sink.table(node)
      sink.dir(node)
      inspect(new Error('failed', { cause: node }))
    },
  ],
  [
    'comparing and cloning',
    (node) => {
      isDeepStrictEqual(node, {})
      expect(() => structuredClone<unknown>(node)).toThrow('could not be cloned')
      JSON.stringify([node])
    },
  ],
  [
    'promises',
    async (node) => {
      await (node as unknown)
      await Promise.all([
        Promise.resolve<unknown>(node),
        Promise.allSettled([Promise.resolve<unknown>(node)]),
      ])
    },
  ],
  [
    'iterating',
    async (node) => {
      expect(() => [...(node as Iterable<unknown>)]).toThrow(TypeError)
      expect(Array.from<unknown>(node)).toEqual([])
      expect(() => Readable.from(node)).toThrow()
      await expect(
        (async () => {
          for await (const item of node as AsyncIterable<unknown>) throw new Error(String(item))
        })(),
      ).rejects.toThrow(TypeError)
    },
  ],
  [
    'converting',
    (node) => {
      expect(() => Buffer.from(node)).toThrow(TypeError)
      new Headers({ 'X-Node': String(node) })
      expect(() => new URL(node)).toThrow()
      expect(() => new Date(node).getTime()).not.toThrow()
      expect([node].join()).toMatch(/^\/v/)
    },
  ],
]

const nodes: readonly [string, (client: Wechatpay) => unknown][] = [
  ['v3', ({ v3 }) => v3],
  ['v2', ({ v2 }) => v2],
  ['a node above operations', ({ v3 }) => v3.pay.transactions],
  ['a node that posts', ({ v3 }) => v3.pay.transactions.native],
  ['a node that only gets', ({ v3 }) => v3.certificates],
  ['a node outside the catalog', (client) => client.chain('v3/not/there')],
]

describe.each(nodes)('%s sends nothing, and throws nothing', (_, find) => {
  it.each(probes)('passed to %s', async (__, probe) => {
    await probe(find(wxpay) as Anything)
  })
})

it('is printed as a function in a snapshot of Vitest', () => {
  expect(nodes.map(([, find]) => ({ node: find(wxpay) }))).toMatchInlineSnapshot(`
    [
      {
        "node": [Function],
      },
      {
        "node": [Function],
      },
      {
        "node": [Function],
      },
      {
        "node": [Function],
      },
      {
        "node": [Function],
      },
      {
        "node": [Function],
      },
    ]
  `)
})
