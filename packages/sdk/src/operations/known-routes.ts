import { InputError } from '../base/errors/input-error'
import { foldedRoutes } from '../generated/routes'
import { loadedOperations, RouteTree } from './identify'

const METHODS = { G: 'GET', P: 'POST', U: 'PUT', A: 'PATCH', D: 'DELETE' } as const

/** An HTTP method used by operations. */
export type Method = (typeof METHODS)[keyof typeof METHODS]

let known: RouteTree | undefined

/**
 * The routes of the catalog, available synchronously. The table of operations is large and is loaded by the first call;
 * until then this is a tree of the routes without facts.
 */
export function knownRoutes(): RouteTree {
  const table = loadedOperations()
  if (table !== undefined) return table
  known ??= new RouteTree(Object.fromEntries(unfoldRoutes(foldedRoutes).map((route) => [route, {}])))
  return known
}

/**
 * Expands a compressed string of routes: `a!G(b!PU c(d!D))` is `GET /a`, `POST /a/b`, `PUT /a/b` and `DELETE /a/c/d`.
 */
export function unfoldRoutes(folded: string): string[] {
  const routes: string[] = []
  const open: string[] = []
  let path = ''
  for (const [token] of folded.matchAll(/[()]|[^\s()]+/g)) {
    if (token === '(') open.push(path)
    else if (token === ')') open.pop()
    else {
      const [name = '', letters = ''] = token.split('!', 2)
      path = `${open.at(-1) ?? ''}/${name}`
      for (const letter of letters) routes.push(`${METHODS[letter as keyof typeof METHODS]} ${path}`)
    }
  }
  return routes
}

const methods: Readonly<Record<string, Method>> = {
  GET: 'GET',
  POST: 'POST',
  PUT: 'PUT',
  PATCH: 'PATCH',
  DELETE: 'DELETE',
}

/**
 * The method and the path of a route.
 *
 * @param route - `POST /v3/pay/transactions/native`
 * @throws InputError `PATH_INVALID`
 */
export function splitRoute(route: string): { method: Method; path: string } {
  const [, name = '', path] = /^([A-Z]+) (\/\S*)$/.exec(route) ?? []
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (method !== undefined && path !== undefined) return { method, path }
  throw new InputError(
    'PATH_INVALID',
    `${JSON.stringify(route)} is not a route. Pass method and path: 'POST /v3/pay/transactions/native'`,
  )
}
