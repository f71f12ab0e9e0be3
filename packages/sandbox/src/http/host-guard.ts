import type { MiddlewareHandler } from 'hono'
import { ApiError } from '../domain/api-error'
import { ControlError } from '../domain/control-error'
import { unsignedError } from '../gateway/sign-response'
import { isV2 } from '../gateway/v2/gateway'
import { xmlResponse } from '../gateway/v2/respond'
import type { Environment } from './bindings'
import { judgeHost } from './host'

const hostRefused = new ApiError({
  status: 403,
  code: 'HOST_REFUSED',
  message:
    '沙箱不接受发往这个主机名（Host 或 Origin）的请求：请改用 127.0.0.1 或 localhost，或者用 --allow-host 或 createSandbox({ allowedHosts }) 允许它',
  internal: 268435457,
})

/**
 * Rejects requests for a host name that is not allowed: with a ControlError for the control API, otherwise
 * with a gateway error of the version of the API, so that a client of WeChat Pay shows its message.
 */
export function hostGuard(
  allowedHosts: readonly string[],
  requestId: () => string,
): MiddlewareHandler<Environment> {
  const allowed = allowedHosts.map((name) => name.toLowerCase())
  return async (context, next) => {
    const { binding = 'loopback', boundHost, serverNames = [] } = context.env
    // An in-process request has no Host, unless a server other than listen() passes its requests to fetch().
    const named = { host: context.req.header('host'), origin: context.req.header('origin') }
    const bound = boundHost === undefined ? serverNames : [boundHost, ...serverNames]
    const names = [...allowed, ...bound.map((name) => name.toLowerCase())]
    if (judgeHost(named, binding, names) === 'allowed') return next()
    const { path, raw } = context.req
    if (path.startsWith('/sandbox/')) {
      throw new ControlError(
        'HOST_REFUSED',
        'The Host or Origin header of the request does not name this machine. Call the sandbox by 127.0.0.1 or localhost, or allow the name by --allow-host or createSandbox({ allowedHosts }).',
      )
    }
    const { status, message } = hostRefused
    if (isV2(raw, path)) return xmlResponse({ return_code: 'FAIL', return_msg: message }, status)
    return unsignedError(hostRefused, requestId())
  }
}
