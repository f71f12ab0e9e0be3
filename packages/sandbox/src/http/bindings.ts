import type { HttpBindings } from '@hono/node-server'
import type { Binding } from './host'

/** Properties of a request that only the HTTP server knows; absent for an in-process request. */
export interface ServerBindings extends HttpBindings {
  readonly binding: Binding
  /** Address or name that the server listens on. */
  readonly boundHost: string
}

/** Types of the Hono applications of the sandbox. */
export interface Environment {
  readonly Bindings: Partial<ServerBindings>
}
