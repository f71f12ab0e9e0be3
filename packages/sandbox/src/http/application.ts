import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { ControlApi } from '../control/http'
import type { FaultyDoor } from '../fault/interpreter'
import { type Binding, judgeHost } from './host'

/** What the HTTP server knows of a request; an in-process request has none of it. */
export interface ServerBindings extends HttpBindings {
  readonly binding: Binding
  /** Address or name that the server was told to listen on. */
  readonly boundHost: string
}

/** The sandbox as a Hono application. */
export type Application = Hono<{ Bindings: Partial<ServerBindings> }>

interface Parts {
  readonly door: FaultyDoor
  readonly control: ControlApi
  /** Further names that requests may be sent to. */
  readonly allowedHosts: readonly string[]
  /** Answers a request that was sent to a name which is not allowed. */
  readonly hostRefused: (request: Request) => Promise<Response>
}

/** Joins APIv3, for merchants, and the control API, for tests and tools. */
export function application({ door, control, allowedHosts, hostRefused }: Parts): Application {
  const app: Application = new Hono()
  const allowed = allowedHosts.map((name) => name.toLowerCase())
  app.use(async (context, next) => {
    const { binding = 'loopback', boundHost } = context.env
    const { headers } = context.req.raw
    const named = {
      // Absent in-process, unless another server than listen() has been given `fetch`.
      host: headers.get('host') ?? undefined,
      origin: headers.get('origin') ?? undefined,
    }
    const names = boundHost === undefined ? allowed : [...allowed, boundHost.toLowerCase()]
    if (judgeHost(named, binding, names) === 'allowed') return next()
    return hostRefused(context.req.raw)
  })
  app.all('/sandbox/v1/*', (context) =>
    control(context.req.raw, {
      source: context.env.incoming === undefined ? 'process' : (context.env.binding ?? 'network'),
      authorization: context.env.incoming?.headers.authorization,
    }),
  )
  app.all('*', (context) =>
    door({
      request: context.req.raw,
      url: asSent(context.req.url, context.env.incoming?.url),
      outgoing: context.env.outgoing,
    }),
  )
  // Only a fault that needs a connection throws, for an in-process request; its caller gets the error.
  app.onError((error) => {
    throw error
  })
  return app
}

// Over HTTP the signature is over the target as it came, which a parsed URL may have changed.
function asSent(url: string, target: string | undefined): string {
  if (target?.startsWith('/') === true) return target
  const { pathname, search } = new URL(url)
  return pathname + search
}
