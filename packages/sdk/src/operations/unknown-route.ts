import { InputError } from '../base/errors/input-error'
import type { RouteTree } from './identify'
import { editDistance, lettersOf } from '../base/suggestions'

/**
 * Error for a route that the catalog lacks. Names the methods of the path, or similar routes.
 *
 * @param path - with its parameters in braces
 */
export function unknownRoute(table: RouteTree, method: string, path: string): InputError {
  const methods = table.methodsOf(path)
  const problem =
    methods.length > 0
      ? `${path} has no ${method} in the catalog; it has ${methods.join(' and ')}`
      : `${method} ${path} is not in the catalog${suggested(nearestRoutes(table.routes(), method, path))}`
  return new InputError(
    'ROUTE_UNKNOWN',
    `${problem}${problem.endsWith('?') ? '' : '.'} To call an operation that the catalog does not have yet, use ` +
      `wxpay.chain(${JSON.stringify(path.slice(1))}).${method.toLowerCase()}()`,
  )
}

function suggested(routes: readonly string[]): string {
  return routes.length === 0 ? '' : `. Did you mean ${routes.join(' or ')}?`
}

// Segments and paths given by a caller may have any length; those of operations are not longer than this.
const LONGEST_SEGMENT = 64
const MOST_SEGMENTS = 16
const MOST_SUGGESTED = 3
// A path parameter matches any value, but a segment with the same spelling is the better suggestion.
const PARAMETER_COST = 0.3
const OTHER_METHOD_COST = 0.4

/**
 * The cataloged routes that a caller most likely meant, best first. Paths are compared by segments, segments by edit
 * distance. Linear in the number of routes; used for error messages only.
 *
 * @param path - with its parameters in braces: `/v3/pay/transactions/nativ`
 * @returns at most three; none if no route is similar
 */
export function nearestRoutes(routes: Iterable<string>, method: string, path: string): string[] {
  const segments = path.slice(1).split('/')
  if (segments.length > MOST_SEGMENTS) return []
  const costs = segments.map((segment) => costsFrom(segment))
  // One wrong segment of four is similar; with more than a third of them wrong it is another operation.
  const most = segments.length / 3
  const found: { readonly route: string; readonly cost: number }[] = []
  for (const route of routes) {
    const blank = route.indexOf(' ')
    const known = route.slice(blank + 2).split('/')
    if (Math.abs(known.length - segments.length) > most) continue
    const cost = pathCost(costs, known) + (route.startsWith(`${method} `) ? 0 : OTHER_METHOD_COST)
    if (cost <= most) found.push({ route, cost })
  }
  found.sort((left, right) => left.cost - right.cost)
  const least = found[0]?.cost ?? 0
  return found
    .filter(({ cost }) => cost <= least + 0.25)
    .slice(0, MOST_SUGGESTED)
    .map(({ route }) => route)
}

type CostTo = (known: string) => number

// A segment occurs in many routes and is compared once.
function costsFrom(given: string): CostTo {
  const costs = new Map<string, number>()
  return (known) => {
    const cost = costs.get(known) ?? segmentCost(given, known)
    costs.set(known, cost)
    return cost
  }
}

// Standard sequence alignment; deleting or inserting a segment costs 1.
function pathCost(given: readonly CostTo[], known: readonly string[]): number {
  let above = Array.from({ length: known.length + 1 }, (_, column) => column)
  for (const [row, costTo] of given.entries()) {
    const current = [row + 1]
    for (const [column, segment] of known.entries()) {
      current.push(
        Math.min(
          (above[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (above[column] ?? 0) + costTo(segment),
        ),
      )
    }
    above = current
  }
  return above.at(-1) ?? 0
}

/** From 0 (equal) to 1 (nothing in common). */
function segmentCost(given: string, known: string): number {
  if (given === known) return 0
  if (known.startsWith('{')) return given.startsWith('{') ? 0 : PARAMETER_COST
  if (given.length > LONGEST_SEGMENT) return 1
  const [left, right] = [lettersOf(given), lettersOf(known)]
  const length = Math.max(left.length, right.length)
  // Words that share less than half of their letters count as different.
  const most = Math.floor(length / 2)
  const distance = editDistance(left, right, most)
  return distance > most ? 1 : distance / length
}
