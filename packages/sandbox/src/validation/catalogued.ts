import { findOperation, listFamilies, loadFamily } from '@wxpay/catalog'
import { routes } from '../gateway/routes'

interface Place {
  readonly method: string
  readonly path: string
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * The operation of the catalogue that a request would reach, as its route; `undefined` if the catalogue has none there. It is
 * asked only for what the sandbox does not do, and reads the one family that it can be in.
 */
export function cataloguedRoute(method: string, pathname: string): string | undefined {
  const family = pathname.split('/')[2] ?? ''
  if (!pathname.startsWith('/v3/') || !listFamilies().includes(family)) return undefined
  const places = Object.keys(loadFamily(family).paths).flatMap((path) =>
    methods
      .filter((each) => findOperation(`${each} ${path}`) !== undefined)
      .map((each): Place => ({ method: each, path })),
  )
  const found = routes(places)(method, pathname)
  return found.kind === 'found' ? `${method} ${found.value.path}` : undefined
}
