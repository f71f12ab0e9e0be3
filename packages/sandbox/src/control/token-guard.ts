import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { ControlError } from '../domain/control-error'
import type { Environment } from '../http/bindings'
import { carriesToken } from '../http/token'
import { hasSession } from './session'

/**
 * Token of the control API, and the servers that require it. In-process requests never need it; requests that
 * another server passes to `fetch()` always do.
 */
export interface ControlToken {
  readonly value: string
  /** `network`: servers that a network can reach. `everywhere`: all servers. */
  readonly demanded: 'network' | 'everywhere'
}

/** Rejects requests without the token where it is required: the control API returns private keys. */
export function tokenGuard({ value, demanded }: ControlToken): MiddlewareHandler<Environment> {
  return async (context, next) => {
    if (!requiresToken(context, { value, demanded }) || isAuthenticated(context, value)) return next()
    throw new ControlError(
      'TOKEN_REQUIRED',
      'The control API returns private keys, so this server requires its token: send "Authorization: Bearer <token>". The command prints the token at start, and listen() returns it as controlToken; set your own by WXPAY_SANDBOX_CONTROL_TOKEN or createSandbox({ controlToken }), which a server that passes requests to fetch() needs.',
    )
  }
}

/** Whether the server that received a request requires the token. */
export function requiresToken({ env, req }: HonoContext<Environment>, { demanded }: ControlToken): boolean {
  const { incoming, binding = 'network' } = env
  // The server in front of fetch() and its address are unknown here. Only a server adds a Host header.
  const isPassedOn = incoming === undefined && req.header('host') !== undefined
  const isServed = incoming !== undefined && (binding === 'network' || demanded === 'everywhere')
  return isPassedOn || isServed
}

/** Whether a request carries the token, or the cookie of a session. */
export function isAuthenticated(context: HonoContext<Environment>, token: string): boolean {
  return carriesToken(context.req.header('authorization'), token) || hasSession(context, token)
}
