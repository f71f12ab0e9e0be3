import { parseUrl } from '@wxpay/protocol'
import type { MiddlewareHandler } from 'hono'
import { ControlError } from '../domain/control-error'
import type { Environment } from '../http/bindings'

/**
 * Rejects requests that a web page of another origin makes a browser send. Such a page cannot read the responses, but its
 * requests would change the state, also with the cookie of the console.
 *
 * @param allowedHosts - host names whose pages may call the control API, by the choice of the developer
 */
export function originGuard(allowedHosts: readonly string[]): MiddlewareHandler<Environment> {
  const allowed = allowedHosts.map((name) => name.toLowerCase())
  return async ({ req }, next) => {
    const origin = req.header('origin')
    const site = req.header('sec-fetch-site')
    const source = origin === undefined ? undefined : parseUrl(origin)
    const own = req.header('host')?.toLowerCase() ?? parseUrl(req.url)?.host
    const isOwn =
      source === undefined || withPort(source.host, source.protocol) === withPort(own ?? '', source.protocol)
    const isCrossSite = origin === undefined && site === 'cross-site' && !['GET', 'HEAD'].includes(req.method)
    if (
      (origin === undefined || source !== undefined) &&
      !isCrossSite &&
      (isOwn || allowed.includes(source.hostname))
    )
      return next()
    throw new ControlError(
      'ORIGIN_REFUSED',
      'A web page of another origin may not call the control API. Open the console at the address of the sandbox, or send the request from a program.',
    )
  }
}

const withPort = (host: string, protocol: string): string =>
  /:\d+$/.test(host) ? host : `${host}:${protocol === 'https:' ? 443 : 80}`
