import type { HttpBindings } from '@hono/node-server'
import type { Binding } from './host'

/** What the HTTP server knows of a request; an in-process request has none of it. */
export interface ServerBindings extends HttpBindings {
  readonly binding: Binding
  /** Address or name that the server was told to listen on. */
  readonly boundHost: string
}

/** Types of the Hono applications of the sandbox. */
export interface Environment {
  readonly Bindings: Partial<ServerBindings>
}
