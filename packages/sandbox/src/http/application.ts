import { Hono } from 'hono'
import { ControlError } from '../domain/control-error'
import type { IncomingRequest } from '../faults/inject'
import { CONTROL_ROOT } from '../control/openapi'
import { requestIdOf } from '../gateway/request-id'
import { newTrace } from '../gateway/exchange'
import { toResponse } from '../control/routes'
import type { Environment } from './bindings'
import { certificateOf } from './client-certificate'
import { consoleFiles } from './console-files'
import { hostGuard } from './host-guard'

/** The sandbox as a Hono application. */
export type Application = Hono<Environment>

interface Dependencies {
  /** Opens the control API, on its first request. */
  readonly control: () => Hono<Environment>
  /** Processes a request of the API. */
  readonly process: (incoming: IncomingRequest) => Promise<Response>
  /** Additional host names that requests may use. */
  readonly allowedHosts: readonly string[]
  /** Address by which browsers reach the sandbox. Default: that of their request. */
  readonly publicUrl: string | undefined
  /** A new `Request-ID`. */
  readonly requestId: () => string
}

/** Combines the control API, for tests and tools, with the API of WeChat Pay, for merchants. */
export function application({
  control,
  process,
  allowedHosts,
  publicUrl,
  requestId,
}: Dependencies): Application {
  const app: Application = new Hono()
  app.use(hostGuard(allowedHosts, requestId))
  // An application of its own: to match a request of merchants against its hundreds of routes would take longer than
  // to verify the signature.
  let opened: Hono<Environment> | undefined
  app.all(`${CONTROL_ROOT}/*`, ({ req, env }) => (opened ??= control()).fetch(req.raw, env))
  const pages = consoleFiles(publicUrl)
  app.get('*', async ({ req, env }, next) => {
    const names = [...allowedHosts, ...(env.serverNames ?? [])]
    const response = await pages.respond(req.raw, names)
    if (response === undefined) await next()
    return response
  })
  app.all('*', (context) =>
    process({
      request: context.req.raw,
      target: targetOf(context.req.url, context.env.incoming?.url),
      outgoing: context.env.outgoing,
      rawHeaders: context.env.incoming?.rawHeaders,
      certificate: certificateOf(context.env),
      trace: newTrace(requestIdOf(context.req.raw) ?? requestId()),
    }),
  )
  app.onError((error) => {
    if (error instanceof ControlError) return toResponse(error)
    // A connection fault for an in-process request: its caller receives the error.
    throw error
  })
  return app
}

// Over HTTP the signature covers the target as sent, which a parsed URL may have changed.
function targetOf(url: string, target: string | undefined): string {
  if (target?.startsWith('/') === true) return target
  const { pathname, search } = new URL(url)
  return pathname + search
}
