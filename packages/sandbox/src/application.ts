import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { ControlApi } from './control/http'
import type { FaultyDoor } from './fault/interpreter'

/** The sandbox as a Hono application. */
export type Application = Hono<{ Bindings: Partial<HttpBindings> }>

/** Joins the two doors: APIv3 for merchants, the control API for everybody else's part. */
export function application({ door, control }: { door: FaultyDoor; control: ControlApi }): Application {
  const app: Application = new Hono()
  app.all('/sandbox/v1/*', (context) => control(context.req.raw, context.env.incoming?.headers.host))
  app.all('*', (context) =>
    door({
      request: context.req.raw,
      url: asSent(context.req.url, context.env.incoming?.url),
      outgoing: context.env.outgoing,
    }),
  )
  // Neither door throws, but for a fault that cannot be shown in-process: its caller is to know.
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
