import { catalogRouter } from '../catalog/router'
import { ApiError, apiErrors } from '../domain/api-error'
import type { DomainOperation } from '../domain/operation'
import type { OperationV2 } from '../domain/operation-v2'
import type { Incoming, Routed } from './exchange'

/**
 * Finds the operation of a request.
 *
 * @throws ApiError 404 or 405
 */
export function route(
  operations: readonly (DomainOperation | OperationV2)[],
): (incoming: Incoming) => Routed {
  const find = catalogRouter(operations)
  return (incoming) => {
    const { method } = incoming.request
    const found = find(method, incoming.target.split('?', 1)[0] ?? '')
    switch (found.kind) {
      case 'found':
        return { ...incoming, operation: found.value, path: found.path }
      case 'no-method':
        throw new ApiError(apiErrors.method, undefined, { Allow: found.allowed.join(', ') })
      case 'no-path':
        throw new ApiError(apiErrors.noRoute)
    }
  }
}
