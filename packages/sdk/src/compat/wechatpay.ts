import { inspect } from 'node:util'
import type { AxiosRequestConfig, AxiosResponse } from 'axios'
import { isAbsent, MAX_DEPTH, segmentOf, type Step, stepsOf } from '../operations/chain/path'
import { type Data, Decorator } from './decorator'
import type { WechatpayConfig } from './options'

/** Any option of axios, the options of a call, and path parameters by name. */
export type CallConfig = AxiosRequestConfig & Readonly<Record<string, Data>>

interface Verbs {
  /** A POST. */
  <T = Data, R = AxiosResponse<T>>(data?: Data, config?: CallConfig): Promise<R>
  get<T = Data, R = AxiosResponse<T>>(config?: CallConfig): Promise<R>
  delete<T = Data, R = AxiosResponse<T>>(config?: CallConfig): Promise<R>
  post<T = Data, R = AxiosResponse<T>>(data?: Data, config?: CallConfig): Promise<R>
  put<T = Data, R = AxiosResponse<T>>(data?: Data, config?: CallConfig): Promise<R>
  patch<T = Data, R = AxiosResponse<T>>(data?: Data, config?: CallConfig): Promise<R>
  /** Appends a path, which is used unchanged. */
  chain(path: string): Chain
}

/** A node of the chain. Every further name is a segment of its path. */
export type Chain = Verbs & { readonly [segment: string]: Chain }

/** A client for APIv2 and APIv3, whose chain is the path of an operation. */
export interface Wechatpay extends Verbs {
  readonly client: Decorator
  readonly v2: Chain
  readonly v3: Chain
  readonly brand: Chain
  readonly [segment: string]: Data
}

type Verb = (node: Node) => (...given: unknown[]) => unknown

const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ...(['get', 'delete'] as const).map((method): [string, Verb] => [
    method,
    // Named like the verb, which tests and traces show.
    (node) =>
      ({ [method]: (config: unknown) => node.send(method, undefined, config) })[method] as () => unknown,
  ]),
  ...(['post', 'put', 'patch'] as const).map((method): [string, Verb] => [
    method,
    (node) =>
      ({ [method]: (data: unknown, config: unknown) => node.send(method, data, config) })[
        method
      ] as () => unknown,
  ]),
  ['chain', (node) => (path) => node.chain(String(path))],
])

// What the language and printers expect of any object; nothing of it makes a call.
const inert: ReadonlyMap<string | symbol, (path: string, node: unknown) => unknown> = new Map<
  string | symbol,
  (path: string, node: unknown) => unknown
>([
  ['toJSON', (path) => () => path],
  ['toString', (path) => () => path],
  ['toLocaleString', (path) => () => path],
  ['valueOf', (_, node) => () => node],
  ['hasOwnProperty', () => () => false],
  ['isPrototypeOf', () => () => false],
  ['propertyIsEnumerable', () => () => false],
  ['name', (path) => path],
  [Symbol.toPrimitive, (path) => () => path],
])

/** A node of the chain: a function by its type, so that it can be called, and a path by its value. */
class Node implements ProxyHandler<() => void> {
  readonly #steps: readonly Step[]
  readonly #path: string
  readonly #client: Decorator

  constructor(steps: readonly Step[], path: string, client: Decorator) {
    this.#steps = steps
    this.#path = path
    this.#client = client
  }

  /** The node as callers see it. */
  get proxy(): Chain {
    const target = (): void => undefined
    Object.defineProperty(target, 'name', { value: this.#path, configurable: true })
    // Node.js inspects the target of a proxy.
    Object.defineProperty(target, inspect.custom, { value: () => `[chain ${this.#path}]` })
    return new Proxy(target, this) as unknown as Chain
  }

  get(target: () => void, name: string | symbol, node: unknown): unknown {
    const value = inert.get(name)
    if (value !== undefined) return value(this.#path, node)
    if (typeof name === 'symbol') return Reflect.get(target, name)
    const verb = verbs.get(name)
    if (verb !== undefined) return verb(this)
    if (name === 'client' && this.#steps.length === 0) return this.#client
    if (name !== '__proto__' && isAccessor(name)) return Reflect.get(target, name)
    return this.#steps.length >= MAX_DEPTH || isAbsent(name) ? undefined : this.append(name)
  }

  apply(_: unknown, __: unknown, [data, config]: readonly unknown[]): unknown {
    return this.send('post', data, config)
  }

  send(method: string, data: unknown, config: unknown): Promise<AxiosResponse> {
    return this.#client.send(this.#steps, method, data, config)
  }

  /** @param name - a name of the chain, or a whole path */
  append(name: string): Chain {
    if (name.includes('/')) return this.chain(name)
    return this.#next([name], segmentOf(name))
  }

  chain(path: string): Chain {
    return this.#next(path === '' ? [] : stepsOf(path), path)
  }

  #next(steps: readonly Step[], text: string): Chain {
    const path = this.#path === '' ? text : `${this.#path}/${text}`
    return new Node([...this.#steps, ...steps], path, this.#client).proxy
  }
}

// Assertion libraries define `should` on every object.
function isAccessor(name: string): boolean {
  return Object.getOwnPropertyDescriptor(Object.prototype, name)?.get !== undefined
}

/** The constructor of a client, and the helpers of the plugin as its members, as `require` returns them. */
export interface WechatpayClass {
  new (config: WechatpayConfig): Wechatpay
  /** The segment of a path that a name of the chain stands for. */
  normalize(name?: string): string
}

/**
 * A client with the options and the chain of `wechatpay-axios-plugin`.
 *
 * @throws AssertionError for an absent option, InputError for one that cannot be read
 * @example
 * ```ts
 * import { Wechatpay } from '@wxpay/sdk/compat'
 *
 * const wxpay = new Wechatpay({
 *   mchid: '1900000001',
 *   serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
 *   privateKey: 'file:///etc/wechatpay/apiclient_key.pem',
 *   certs: { PUB_KEY_ID_0119000000012024080100: 'file:///etc/wechatpay/pub_key.pem' },
 * })
 * const { data } = await wxpay.v3.pay.transactions.native.post(order)
 * ```
 */
export const Wechatpay = class {
  constructor(config?: WechatpayConfig) {
    return new Node([], '', new Decorator(config)).proxy as never
  }

  static normalize(name?: string): string {
    return name === undefined || name === '' ? '' : segmentOf(name)
  }
} as unknown as WechatpayClass
