import type { Context as HonoContext } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { checkParameters } from '../domain/check-parameters'
import { ControlError } from '../domain/control-error'
import type { Environment } from '../http/bindings'
import { carriesToken, sessionOf } from '../http/token'
import { sessionSchema } from './session-schema'

/** Path of the cookie: the control API. */
const PATH = '/sandbox/v1'

/** Name of the cookie. Browsers send the cookies of all ports of a host, so each sandbox has its own. */
function cookieName({ req }: HonoContext<Environment>): string {
  const { port, protocol } = new URL(req.url)
  return `wxpay_sandbox_${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`
}

/** Whether a request has the cookie of a session. */
export function hasSession(context: HonoContext<Environment>, token: string): boolean {
  const given = getCookie(context, cookieName(context))
  return given !== undefined && carriesToken(`Bearer ${given}`, sessionOf(token))
}

/**
 * Begins a session: a cookie that scripts cannot read, which event streams need because a browser cannot send headers with
 * them.
 *
 * @throws ControlError TOKEN_REQUIRED for another token
 */
export function beginSession(context: HonoContext<Environment>, token: string, body: unknown): void {
  const given = checkParameters(sessionSchema, body)
  if (!carriesToken(`Bearer ${given.token}`, token))
    throw new ControlError('TOKEN_REQUIRED', 'The token is another than that of this server.')
  setCookie(context, cookieName(context), sessionOf(token), {
    path: PATH,
    httpOnly: true,
    sameSite: 'Strict',
    secure: new URL(context.req.url).protocol === 'https:',
  })
}

/** Ends a session. */
export function endSession(context: HonoContext<Environment>): void {
  deleteCookie(context, cookieName(context), { path: PATH })
}
