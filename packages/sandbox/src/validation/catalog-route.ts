import { findOperation, listFamilies, loadFamily } from '@wxpay/catalog'
import type { Method } from '../domain/operation'
import { type Router, router } from '../gateway/router'

interface Route {
  readonly method: Method
  readonly path: string
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const routers = new Map<string, Router<Route>>()

/**
 * The catalog route of a request, or `undefined`. Only requests that no domain handles are looked up here,
 * and only the family of their path is loaded.
 */
export function catalogRoute(method: string, pathname: string): string | undefined {
  const family = pathname.split('/')[2] ?? ''
  if (!pathname.startsWith('/v3/') || !listFamilies().includes(family)) return undefined
  const find = routers.get(family) ?? router(routesOf(family))
  routers.set(family, find)
  const found = find(method, pathname)
  return found.kind === 'found' ? `${method} ${found.value.path}` : undefined
}

function routesOf(family: string): readonly Route[] {
  return Object.keys(loadFamily(family).paths).flatMap((path) =>
    methods
      .filter((method) => findOperation(`${method} ${path}`) !== undefined)
      .map((method): Route => ({ method, path })),
  )
}
