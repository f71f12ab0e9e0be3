import { InputError } from '../base/errors/input-error'
import { nearestRoutes } from './nearest-route'
import type { RouteTree } from './route-tree'

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
