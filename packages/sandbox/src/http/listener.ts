import type { IncomingMessage, ServerResponse } from 'node:http'
import { type HttpBindings, getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { textOf } from '../gateway/response-text'
import type { Application } from './application'
import type { ServerBindings } from './bindings'

/** Properties of the server that received a request. */
export type BoundServer = Omit<ServerBindings, keyof HttpBindings>

/** Processes a request of a server. */
export type Listener = (incoming: IncomingMessage, outgoing: ServerResponse, server: BoundServer) => void

/** Processes requests of servers by the application. */
export function listener(application: Application): Listener {
  // A Hono server in the same process may have replaced the global Response by one that holds its parts back until its
  // body is read. The mark would be overlooked, and the response sent twice.
  Reflect.get(RESPONSE_ALREADY_SENT, 'body')
  const servers = new WeakMap<IncomingMessage, BoundServer>()
  const listen = getRequestListener(
    async (request, env) => {
      // Not HTTP/2, whose types the listener allows too.
      const { incoming, outgoing } = env as HttpBindings
      const bindings = { ...servers.get(incoming), incoming, outgoing }
      return sendText(await application.fetch(request, bindings), outgoing)
    },
    { overrideGlobalObjects: false },
  )
  return (incoming, outgoing, server) => {
    servers.set(incoming, server)
    void listen(incoming, outgoing)
  }
}

function sendText(response: Response, outgoing: ServerResponse): Response {
  const text = textOf(response)
  if (text === undefined) return response
  const length = String(Buffer.byteLength(text))
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), 'content-length': length })
  outgoing.end(text)
  return RESPONSE_ALREADY_SENT
}
