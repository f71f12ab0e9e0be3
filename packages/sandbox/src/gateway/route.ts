import { ApiError, apiErrors, notSimulated } from '../domain/api-error'
import type { Operation } from '../domain/operation'
import { catalogRoute } from '../validation/catalog-route'
import type { Incoming, Routed } from './exchange'
import { router } from './router'

/**
 * Finds the operation of a request.
 *
 * @throws ApiError 404 or 405; the message names an operation of the catalog that no domain handles
 */
export function route(operations: readonly Operation[]): (incoming: Incoming) => Routed {
  const find = router(operations)
  return (incoming) => {
    const { method } = incoming.request
    const pathname = incoming.target.split('?', 1)[0] ?? ''
    const found = find(method, pathname)
    if (found.kind === 'found') return { ...incoming, operation: found.value, path: found.path }
    const known = catalogRoute(method, pathname)
    if (known !== undefined) throw new ApiError(notSimulated(known))
    throw new ApiError(found.kind === 'no-path' ? apiErrors.noRoute : apiErrors.method)
  }
}
