/** Maximum number of segments of a node, so that a recursive traversal of its properties ends. */
export const MAX_DEPTH = 32

// Names that the language, printers, test frameworks and containers read on any object to inspect it. No operation has
// such a segment. A path that does is called with `chain('v3/getter')`.
const absent: ReadonlySet<string> = new Set([
  // The language
  'then',
  'constructor',
  'prototype',
  'arguments',
  'caller',
  // Printers and assertions: Node.js, Jest, Vitest, Chai
  'inspect',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'hasAttribute',
  // Sinon, on whatever it may have replaced
  'restore',
  // Streams: RxJS, fetch
  'getReader',
  // Fastify's decorators
  'getter',
  'setter',
  // NestJS: hooks of a provider
  'onModuleInit',
  'onApplicationBootstrap',
  'onModuleDestroy',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
])

/**
 * Whether a name is never a segment: a property that frameworks probe, or one spelled like it (`_isMockFunction`,
 * `__esModule`, `$$typeof`, `@@observable`). Parameters such as `_out_order_no_` and `$out_order_no$` end with the
 * character they begin with.
 */
export function isAbsent(name: string): boolean {
  const first = name.charCodeAt(0)
  // _ $ @
  if (first !== 0x5f && first !== 0x24 && first !== 0x40) return absent.has(name)
  return first === 0x40 || name.length < 3 || name.charCodeAt(1) === first || !name.endsWith(name.charAt(0))
}

/** A function that replaces a verb. */
export type Mock = (...given: readonly unknown[]) => unknown

/**
 * Functions that tests have assigned to verbs, by the path of the node and the name of the verb. A node has no state of
 * its own, so this registry makes `vi.spyOn(wxpay.v3.pay.transactions.native, 'post')` effective for every later
 * `wxpay.v3.pay.transactions.native`. Empty in production.
 */
export class Mocks {
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
