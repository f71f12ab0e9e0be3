import { inspect } from 'node:util'
import type { AxiosRequestConfig, AxiosResponse } from 'axios'
import { InputError } from '../error/input-error'
import { pathOf, type Step, stepsOf } from './path'

/** The methods of HTTP that operations have. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A call that a chain asks for. */
export interface ChainCall {
  readonly method: Method
  readonly steps: readonly Step[]
  readonly data?: unknown
  readonly config?: AxiosRequestConfig | undefined
}

/** Makes the call that a chain asks for. */
export type CallChain = (call: ChainCall) => Promise<AxiosResponse<unknown>>

/** A node of the chain that no type was generated for: `wxpay.chain('v3/any/Path')`. */
export interface ChainNode {
  /** The same as `post`. */
  <Response = unknown>(data?: unknown, config?: ChainConfig): Promise<AxiosResponse<Response>>
  get<Response = unknown>(config?: ChainConfig): Promise<AxiosResponse<Response>>
  delete<Response = unknown>(config?: ChainConfig): Promise<AxiosResponse<Response>>
  post<Response = unknown>(data?: unknown, config?: ChainConfig): Promise<AxiosResponse<Response>>
  put<Response = unknown>(data?: unknown, config?: ChainConfig): Promise<AxiosResponse<Response>>
  patch<Response = unknown>(data?: unknown, config?: ChainConfig): Promise<AxiosResponse<Response>>
  /** Goes on with a path that is taken as it is. */
  chain(path: string): ChainNode
}

/** Any option of axios, and the path parameters by name. */
export type ChainConfig = AxiosRequestConfig & Readonly<Record<string, unknown>>

const NODE = Symbol('chain node')

/**
 * What every node's Proxy stands on: it can be called, it inherits nothing, and it has nothing of its own but the way in
 * which it is printed. The nodes differ by their handlers alone.
 */
const ground: object = Object.freeze(
  Object.defineProperty(bare(), inspect.custom, {
    value: function show(this: unknown): string {
      return `[chain ${labelOf(this)}]`
    },
  }),
)

function bare(): object {
  const callable = (): void => undefined
  Reflect.deleteProperty(callable, 'name')
  Reflect.deleteProperty(callable, 'length')
  return Object.setPrototypeOf(callable, null) as object
}

/** What a node answers to names that the language, printers and test frameworks ask any object for. */
type Inert = (handler: Handler, node: object) => unknown
const nothing: Inert = () => undefined
const label: Inert = (handler) => () => pathOf(handler.steps)
const no: Inert = () => () => false

// None of these is a segment of any operation. Whoever has to reach such a path writes chain('then').
const inert: ReadonlyMap<string | symbol, Inert> = new Map<string | symbol, Inert>([
  ['then', nothing],
  ['toJSON', label],
  ['toString', label],
  ['toLocaleString', label],
  ['valueOf', (_, node) => () => node],
  ['hasOwnProperty', no],
  ['isPrototypeOf', no],
  ['propertyIsEnumerable', no],
  ['inspect', nothing],
  ['asymmetricMatch', nothing],
  ['nodeType', nothing],
  ['$$typeof', nothing],
  [Symbol.toPrimitive, label],
  [NODE, (handler) => handler],
])

type Verb = (handler: Handler) => (...given: readonly unknown[]) => unknown

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
  readonly #call: CallChain

  constructor(steps: readonly Step[], call: CallChain) {
    this.steps = steps
    this.#call = call
  }

  // Only strings are segments; an unknown symbol is asked for by the language, never by a person.
  get(_: object, name: string | symbol, node: unknown): unknown {
    const verb = verbs.get(name)
    if (verb !== undefined) return verb(this)
    const answer = inert.get(name)
    if (answer !== undefined) return answer(this, Object(node) as object)
    if (typeof name === 'symbol') return Reflect.get(ground, name)
    return createNode([...this.steps, name], this.#call)
  }

  apply(_: object, __: unknown, [data, config]: readonly unknown[]): unknown {
    return this.call('POST', data, config)
  }

  call(method: Method, data: unknown, config: unknown): Promise<AxiosResponse<unknown>> {
    return this.#call({ method, steps: this.steps, data, config: config as AxiosRequestConfig | undefined })
  }

  chain(path: unknown): object {
    if (typeof path !== 'string')
      throw new InputError('PATH_INVALID', 'chain() takes a path, such as v3/certificates')
    return createNode([...this.steps, ...stepsOf(path)], this.#call)
  }
}

/** A node of the chain: inert but for its verbs and for being called. */
export function createNode(steps: readonly Step[], call: CallChain): object {
  return new Proxy(ground, new Handler(steps, call))
}

function labelOf(node: unknown): string {
  const handler: unknown = typeof node === 'function' ? Reflect.get(node, NODE) : undefined
  return handler instanceof Handler ? pathOf(handler.steps) : '/'
}
