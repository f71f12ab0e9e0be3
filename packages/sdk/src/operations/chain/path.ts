import { InputError } from '../../base/errors/input-error'
import { isRespelt, segmentOf } from './segment'

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
