import { type FoundOperation, findOperation, listFamilies, loadFamily } from '@wxpay/catalog'
import type { DomainOperation } from '../domain/operation'
import { type OperationV2, isOperationV2 } from '../domain/operation-v2'
import { type Match, type Router, router } from '../gateway/router'
import { memoryOf } from '../memory/memory'
import { operationOf } from '../memory/operation'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * Routes requests of APIv3 and of brands by the catalog: to the operation of a domain where one simulates the route,
 * otherwise to a response made from the catalog and from what earlier requests left. Only the family of a path is loaded,
 * on its first request.
 *
 * @param simulated - the operations of all domains
 */
export function catalogRouter(
  simulated: readonly (DomainOperation | OperationV2)[],
): Router<DomainOperation> {
  const byRoute = new Map(
    simulated.flatMap((operation) =>
      isOperationV2(operation) ? [] : [[`${operation.method} ${operation.path}`, operation]],
    ),
  )
  const memory = memoryOf(simulated)
  const known = new Map<string, Router<DomainOperation>>()
  return (method, pathname): Match<DomainOperation> => {
    const [, root, segment = ''] = pathname.split('/', 3)
    const family = root === 'brand' ? `brand-${segment}` : segment
    if ((root !== 'v3' && root !== 'brand') || !listFamilies().includes(family)) return { kind: 'no-path' }
    const find =
      known.get(family) ??
      router(operationsOf(family).map((found) => byRoute.get(found.route) ?? operationOf(found, memory)))
    known.set(family, find)
    return find(method, pathname)
  }
}

/** The operations of a family of the catalog; none for an unknown family. */
export function operationsOf(family: string): readonly FoundOperation[] {
  if (!listFamilies().includes(family)) return []
  return Object.keys(loadFamily(family).paths).flatMap((path) =>
    methods.flatMap((method) => findOperation(`${method} ${path}`) ?? []),
  )
}
