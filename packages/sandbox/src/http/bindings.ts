import type { HttpBindings } from '@hono/node-server'
import type { Binding } from './host'

/** Whether operations that require the merchant's API certificate check it. */
export type ClientCertificates = 'required' | 'ignored'

/** Properties of a request that only the HTTP server knows; absent for an in-process request. */
export interface ServerBindings extends HttpBindings {
  readonly binding: Binding
  /** Address or name that the server listens on. */
  readonly boundHost: string
  /** Further names that clients may call the server by. */
  readonly serverNames: readonly string[]
  readonly clientCertificates: ClientCertificates
}

/** Types of the Hono applications of the sandbox. */
export interface Environment {
  readonly Bindings: Partial<ServerBindings>
}
