import { inspect } from 'node:util'
import type { AxiosRequestConfig, AxiosResponse } from 'axios'
import { InputError } from '../../base/errors/input-error'
import { knownRoutes, type Method } from '../known-routes'
import { unknownRoute } from '../unknown-route'
import { isAbsent, MAX_DEPTH, pathOf, routePathOf, type Step, stepsOf } from './path'

/** A call made through the chain. */
export interface ChainCall {
  readonly method: Method
  readonly steps: readonly Step[]
  readonly data?: unknown
  readonly config?: AxiosRequestConfig | undefined
}

/** Sends a call made through the chain. */
export type CallChain = (call: ChainCall) => Promise<AxiosResponse<unknown>>

/**
 * An untyped node of the chain: `wxpay.chain('v3/any/Path')`. It has verbs but cannot be called itself: only cataloged
 * nodes with a POST are callable.
 */
export interface ChainNode {
  get<Response = unknown>(config?: ChainConfig): Promise<AxiosResponse<Response>>
  delete<Response = unknown>(config?: ChainConfig): Promise<AxiosResponse<Response>>
  post<Response = unknown>(data?: unknown, config?: ChainConfig): Promise<AxiosResponse<Response>>
  put<Response = unknown>(data?: unknown, config?: ChainConfig): Promise<AxiosResponse<Response>>
  patch<Response = unknown>(data?: unknown, config?: ChainConfig): Promise<AxiosResponse<Response>>
  /** Appends a path, which is used unchanged. */
  chain(path: string): ChainNode
}

/** Any axios option, and the path parameters by name. */
export type ChainConfig = AxiosRequestConfig & Readonly<Record<string, unknown>>

const NODE = Symbol('chain node')

/** A function that replaces a verb. */
type Mock = (...given: readonly unknown[]) => unknown

/**
 * Functions that tests have assigned to verbs, by the path of the node and the name of the verb. A node has no state of
 * its own, so this registry makes `vi.spyOn(wxpay.v3.pay.transactions.native, 'post')` effective for every later
 * `wxpay.v3.pay.transactions.native`. Empty in production.
 */
class Mocks {
  readonly #byPath = new Map<string, Map<string, Mock>>()

  find(path: string, verb: string): Mock | undefined {
    return this.#byPath.get(path)?.get(verb)
  }

  set(path: string, verb: string, mock: Mock): void {
    const verbs = this.#byPath.get(path) ?? new Map<string, Mock>()
    this.#byPath.set(path, verbs.set(verb, mock))
  }

  delete(path: string, verb: string): void {
    const verbs = this.#byPath.get(path)
    verbs?.delete(verb)
    if (verbs?.size === 0) this.#byPath.delete(path)
  }

  /** Number of nodes with a mock. */
  get size(): number {
    return this.#byPath.size
  }
}

/** State shared by all nodes of one client. */
interface Chain {
  /** Target of every node's Proxy: callable, without a prototype and without own properties except its printed form. */
  readonly target: object
  readonly call: CallChain
  readonly mocks: Mocks
}

function createTarget(): object {
  const callable = (): void => undefined
  Reflect.deleteProperty(callable, 'name')
  Reflect.deleteProperty(callable, 'length')
  Object.setPrototypeOf(callable, null)
  return Object.defineProperty(callable, inspect.custom, {
    value: function show(this: unknown): string {
      return `[chain ${labelOf(this)}]`
    },
  })
}

/** Result of a node for a method that the language expects of any object. */
type Inert = (handler: Handler, node: object) => unknown
const label: Inert = (handler) => () => pathOf(handler.steps)
const no: Inert = () => () => false

const inert: ReadonlyMap<string | symbol, Inert> = new Map<string | symbol, Inert>([
  ['toJSON', label],
  ['toString', label],
  ['toLocaleString', label],
  ['valueOf', (_, node) => () => node],
  ['hasOwnProperty', no],
  ['isPrototypeOf', no],
  ['propertyIsEnumerable', no],
  [Symbol.toPrimitive, label],
  [NODE, (handler) => handler],
])

type Verb = (handler: Handler) => Mock

const reads =
  (method: Method): Verb =>
  (handler) =>
  (config) =>
    handler.call(method, undefined, config)

const writes =
  (method: Method): Verb =>
  (handler) =>
  (data, config) =>
    handler.call(method, data, config)

const verbs: ReadonlyMap<string | symbol, Verb> = new Map<string | symbol, Verb>([
  ['get', reads('GET')],
  ['delete', reads('DELETE')],
  ['post', writes('POST')],
  ['put', writes('PUT')],
  ['patch', writes('PATCH')],
  ['chain', (handler) => (path) => handler.chain(path)],
])

class Handler implements ProxyHandler<object> {
  readonly steps: readonly Step[]
  readonly #chain: Chain

  constructor(steps: readonly Step[], chain: Chain) {
    this.steps = steps
    this.#chain = chain
  }

  // Only strings are segments. Unknown symbols are read by the language, not by callers.
  get(target: object, name: string | symbol, node: unknown): unknown {
    if (verbs.has(name)) return this.#verb(name)
    const method = inert.get(name)
    if (method !== undefined) return method(this, Object(node) as object)
    if (typeof name === 'symbol') return Reflect.get(target, name)
    if (this.steps.length >= MAX_DEPTH || isAbsent(name)) return undefined
    return nodeOf([...this.steps, name], this.#chain)
  }

  apply(_: object, __: unknown, given: readonly unknown[]): unknown {
    const mock = this.#mock('post')
    if (mock !== undefined) return mock(...given)
    refuseUncallable(this.steps)
    return this.call('POST', given[0], given[1])
  }

  has(target: object, name: string | symbol): boolean {
    return verbs.has(name) || Reflect.has(target, name)
  }

  set(target: object, name: string | symbol, value: unknown): boolean {
    return this.#replace(target, name, value)
  }

  defineProperty(target: object, name: string | symbol, descriptor: PropertyDescriptor): boolean {
    // Object.freeze() calls this with the existing properties, which cannot change.
    if (Object.hasOwn(target, name)) return Reflect.defineProperty(target, name, descriptor)
    return descriptor.configurable !== false && this.#replace(target, name, descriptor.value)
  }

  getOwnPropertyDescriptor(target: object, name: string | symbol): PropertyDescriptor | undefined {
    // Sinon replaces only properties that have a descriptor. A non-extensible target must not report a descriptor for a
    // property that it lacks.
    if (!verbs.has(name) || !Reflect.isExtensible(target))
      return Reflect.getOwnPropertyDescriptor(target, name)
    return { value: this.#verb(name), configurable: true, writable: true, enumerable: false }
  }

  deleteProperty(target: object, name: string | symbol): boolean {
    if (verbs.has(name)) this.#chain.mocks.delete(routePathOf(this.steps), String(name))
    return Reflect.deleteProperty(target, name)
  }

  setPrototypeOf(_: object, prototype: object | null): boolean {
    return prototype === null
  }

  call(method: Method, data: unknown, config: unknown): Promise<AxiosResponse<unknown>> {
    return this.#chain.call({
      method,
      steps: this.steps,
      data,
      config: config as AxiosRequestConfig | undefined,
    })
  }

  chain(path: unknown): object {
    if (typeof path !== 'string')
      throw new InputError('PATH_INVALID', 'chain() requires a path, such as v3/certificates')
    return nodeOf([...this.steps, ...stepsOf(path)], this.#chain)
  }

  #verb(name: string | symbol): Mock | undefined {
    return this.#mock(name) ?? verbs.get(name)?.(this)
  }

  #mock(name: string | symbol): Mock | undefined {
    const { mocks } = this.#chain
    // The path is computed only if there are mocks.
    if (mocks.size === 0 || !verbs.has(name)) return undefined
    return mocks.find(routePathOf(this.steps), String(name))
  }

  #replace(target: object, name: string | symbol, value: unknown): boolean {
    if (!verbs.has(name) || typeof value !== 'function' || !Reflect.isExtensible(target)) return false
    this.#chain.mocks.set(routePathOf(this.steps), String(name), value as Mock)
    return true
  }
}

/** The first node of a chain. It has only verbs, and is callable if the catalog has a POST. */
export function createNode(steps: readonly Step[], call: CallChain): object {
  return nodeOf(steps, { target: createTarget(), call, mocks: new Mocks() })
}

function nodeOf(steps: readonly Step[], chain: Chain): object {
  return new Proxy(chain.target, new Handler(steps, chain))
}

/**
 * Frameworks that inspect an object call every function they find. So a direct call is sent only if the catalog has a
 * POST; all other methods require a verb.
 *
 * @throws InputError `ROUTE_UNKNOWN`
 */
function refuseUncallable(steps: readonly Step[]): void {
  const path = routePathOf(steps)
  const routes = knownRoutes()
  if (!routes.methodsOf(path).includes('POST')) throw unknownRoute(routes, 'POST', path)
}

function labelOf(node: unknown): string {
  const handler: unknown = typeof node === 'function' ? Reflect.get(node, NODE) : undefined
  return handler instanceof Handler ? pathOf(handler.steps) : '/'
}
