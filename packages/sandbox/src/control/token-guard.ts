import type { MiddlewareHandler } from 'hono'
import { ControlError } from '../domain/control-error'
import type { Environment } from '../http/bindings'
import { carriesToken } from '../http/token'

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
    const { incoming, binding = 'network' } = context.env
    // The server in front of fetch() and its address are unknown here. Only a server adds a Host header.
    const isPassedOn = incoming === undefined && context.req.header('host') !== undefined
    const isServed = incoming !== undefined && (binding === 'network' || demanded === 'everywhere')
    const needed = isPassedOn || isServed
    if (!needed || carriesToken(context.req.header('authorization'), value)) return next()
    throw new ControlError(
      'TOKEN_REQUIRED',
      'The control API returns private keys, so this server requires its token: send "Authorization: Bearer <token>". The command prints the token at start, and listen() returns it as controlToken; set your own by WXPAY_SANDBOX_CONTROL_TOKEN or createSandbox({ controlToken }), which a server that passes requests to fetch() needs.',
    )
  }
}
