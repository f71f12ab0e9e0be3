import type { Method } from './known-routes'
import { InputError } from '../base/errors/input-error'

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
    `${JSON.stringify(route)} is not a route. Write method and path: 'POST /v3/pay/transactions/native'`,
  )
}
