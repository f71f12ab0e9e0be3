import { InputError } from '../../base/errors/input-error'
import { irregularSegments } from '../../generated/segments'

/** One step of a chain: a name, which is converted to a segment, or a string that is used unchanged. */
export type Step = string | { readonly text: string }

/** The steps that `chain('v3/any/Path')` adds. */
export function stepsOf(text: string): Step[] {
  return text
    .replace(/^\//, '')
    .split('/')
    .map((segment) => ({ text: segment }))
}

/** Segments of the URL with parameters in braces: `['v3', 'payscore', 'serviceorder', '{out_order_no}']`. */
export function segmentsOf(steps: readonly Step[]): string[] {
  return steps.map((step) => (typeof step === 'string' ? segmentOf(step) : step.text))
}

const roots: ReadonlySet<string> = new Set(['v2', 'v3', 'brand'])

/** Whether a chain consists only of names below `v3`, `v2` or `brand`, without strings passed to `chain()`. */
export function isByNames([root, ...names]: readonly Step[]): boolean {
  const top = typeof root === 'object' ? root.text : root
  return top !== undefined && roots.has(top) && names.every((step) => typeof step === 'string')
}

/** The path of a chain in the spelling of the catalog: `{empty}` is a trailing slash. */
export function routePathOf(steps: readonly Step[]): string {
  return routePathFrom(segmentsOf(steps))
}

/** The same as {@link routePathOf}, of segments. */
export function routePathFrom(segments: readonly string[]): string {
  return `/${segments.map((segment) => (segment === '{empty}' ? '' : segment)).join('/')}`
}

/** The chain as shown in messages. */
export function pathOf(steps: readonly Step[]): string {
  return `/${segmentsOf(steps).join('/')}`
}

/**
 * Rejects a chain in which a value is used as a name, `serviceorder['A1B2']`: the naming rules would change its capital
 * letters and so select another order.
 *
 * @param route - the operation of the chain, `GET /v3/…/{out_order_no}`
 * @throws InputError `NAME_AMBIGUOUS`
 */
export function refuseRespeltValues(steps: readonly Step[], route: string): void {
  const segments = route.slice(route.indexOf('/') + 1).split('/')
  for (const [index, step] of steps.entries()) {
    if (typeof step !== 'string' || !isRespelt(step)) continue
    const parameter = /^\{(.+)\}$/.exec(segments[index] ?? '')?.[1]
    if (parameter === undefined) continue
    throw new InputError(
      'NAME_AMBIGUOUS',
      `${JSON.stringify(step)} is written as a name in the chain, where capital letters are changed (${segmentOf(step)}), but ` +
        `${route} has the path parameter "${parameter}" there. Write _${parameter}_ in the chain and ` +
        `{ ${parameter}: ${JSON.stringify(step)} } in the config`,
      parameter,
    )
  }
}

const irregular: ReadonlyMap<string, string> = new Map(Object.entries(irregularSegments))

/**
 * The URL segment of a name in the chain: a leading capital is lowered, any other capital X becomes `-x`, `_x_` and
 * `$x$` become the parameter `{x}`; `{x}`, snake_case and kebab-case are unchanged. Nothing is cached between calls, so
 * names made of order numbers do not accumulate in memory.
 */
export function segmentOf(name: string): string {
  if (isPlain(name)) return name
  return irregular.get(name) ?? parameterOf(name) ?? kebab(name)
}

/** Whether {@link segmentOf} changed the capitals of a name, which would corrupt an order number. */
export function isRespelt(name: string): boolean {
  return segmentOf(name) !== name && parameterOf(name) === undefined
}

// Fast path: nearly every segment consists of these letters only and stays unchanged.
function isPlain(name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index)
    const lower = code >= 0x61 && code <= 0x7a
    const digit = code >= 0x30 && code <= 0x39
    if (!lower && !digit && code !== 0x2d && !(code === 0x5f && index > 0)) return false
  }
  return name !== ''
}

// A parameter name begins with a letter, so that `__proto__` is not a parameter.
function parameterOf(name: string): string | undefined {
  const first = name.charCodeAt(0)
  if (first === 0x7b) return name
  const found = /^([_$])([A-Za-z][\w-]*)\1$/.exec(name)?.[2]
  return found === undefined ? undefined : `{${kebab(found)}}`
}

function kebab(name: string): string {
  return name
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

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
