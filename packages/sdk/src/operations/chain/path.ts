import { InputError } from '../../base/errors/input-error'
import { irregularSegments } from '../../generated/segments'

/** One step of a chain: a name, which the naming rules turn into a segment, or text that is taken as it is. */
export type Step = string | { readonly text: string }

/** The steps that `chain('v3/any/Path')` adds. */
export function stepsOf(text: string): Step[] {
  return text
    .replace(/^\//, '')
    .split('/')
    .map((segment) => ({ text: segment }))
}

/** Segments of the URL, parameters still in braces: `['v3', 'payscore', 'serviceorder', '{out_order_no}']`. */
export function segmentsOf(steps: readonly Step[]): string[] {
  return steps.map((step) => (typeof step === 'string' ? segmentOf(step) : step.text))
}

const roots: ReadonlySet<string> = new Set(['v2', 'v3', 'brand'])

/** Whether a chain is one of names below `v3`, `v2` or `brand`, with no text that was given to `chain()`. */
export function isByNames([root, ...names]: readonly Step[]): boolean {
  const top = typeof root === 'object' ? root.text : root
  return top !== undefined && roots.has(top) && names.every((step) => typeof step === 'string')
}

/** The path that a chain stands for, as the catalog spells it: `{empty}` is a trailing slash. */
export function routePathOf(steps: readonly Step[]): string {
  return `/${segmentsOf(steps)
    .map((segment) => (segment === '{empty}' ? '' : segment))
    .join('/')}`
}

/** How a chain is shown to people. */
export function pathOf(steps: readonly Step[]): string {
  return `/${segmentsOf(steps).join('/')}`
}

/**
 * Refuses a chain in which a value stands as a name, `serviceorder['A1B2']`, where the rules for names would change its
 * capitals and so ask for another order.
 *
 * @param route - the operation that the chain leads to, `GET /v3/…/{out_order_no}`
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
 * The URL segment that a name of the chain stands for: a leading capital is lowered, any other capital X becomes `-x`,
 * `_x_` and `$x$` become the parameter `{x}`; `{x}`, snake_case and kebab-case stay as they are. Nothing is remembered
 * from one call to the next, so that names made of order numbers leave no trace in memory.
 */
export function segmentOf(name: string): string {
  if (isPlain(name)) return name
  return irregular.get(name) ?? parameterOf(name) ?? kebab(name)
}

/** Whether {@link segmentOf} changed the capitals of a name, as it would those of an order number by mistake. */
export function isRespelt(name: string): boolean {
  return segmentOf(name) !== name && parameterOf(name) === undefined
}

// Nearly every segment is of these letters, and stays as it is: no pattern needs to be tried on it.
function isPlain(name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index)
    const lower = code >= 0x61 && code <= 0x7a
    const digit = code >= 0x30 && code <= 0x39
    if (!lower && !digit && code !== 0x2d && !(code === 0x5f && index > 0)) return false
  }
  return name !== ''
}

// A parameter's name begins with a letter, so that `__proto__` is no parameter.
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
