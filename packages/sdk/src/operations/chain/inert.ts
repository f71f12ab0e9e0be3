/** Number of segments after which a node has no further ones, so that walking from property to property ends. */
export const MAX_DEPTH = 32

// Names that the language, printers, test frameworks and containers look up on any object to learn what it is. No
// operation has such a segment. A path that does is reached by `chain('v3/getter')`.
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
  // Sinon, of whatever it may have replaced
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
 * Whether a name is never a segment: a known question of a framework, or spelled like one (`_isMockFunction`, `__esModule`,
 * `$$typeof`, `@@observable`). Parameters, `_out_order_no_` and `$out_order_no$`, end as they begin.
 */
export function isAbsent(name: string): boolean {
  const first = name.charCodeAt(0)
  // _ $ @
  if (first !== 0x5f && first !== 0x24 && first !== 0x40) return absent.has(name)
  return first === 0x40 || name.length < 3 || name.charCodeAt(1) === first || !name.endsWith(name.charAt(0))
}
