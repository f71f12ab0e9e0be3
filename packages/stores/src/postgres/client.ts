import { InputError } from '@wxpay/sdk'
import { received, type StoreOptions } from '../options'

/** The method that the stores need of `pg`, a `Pool` or a `Client`, or of another client that takes `$1`. */
export interface PostgresClient {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly object[] }>
}

/** A client of a pool. */
export interface PostgresPoolClient extends PostgresClient {
  /** Returns the connection to the pool, or closes it. */
  release(close?: boolean): void
  /** As of an `EventEmitter`. */
  on?(event: 'error', listener: () => void): unknown
  removeListener?(event: 'error', listener: () => void): unknown
}

/** A `Pool` of `pg`. */
export interface PostgresPool<Client extends PostgresPoolClient> {
  // The second signature is that of callbacks: with it, the type of the pool's clients is inferred.
  connect: {
    (): Promise<Client>
    (callback: (error: never, client: never, done: never) => void): void
  }
}

/** Options of a store in PostgreSQL. */
export interface PostgresStoreOptions extends StoreOptions {
  /** Schema of the tables. Default `wxpay`. */
  readonly schema?: string
}

/** Reads the option `schema`, quoted for statements: `order` and others are keywords of SQL. */
export function readSchema(schema: unknown = 'wxpay'): string {
  if (typeof schema === 'string' && /^(?!pg_)[a-z_][a-z0-9_]{0,62}$/.test(schema)) return `"${schema}"`
  throw new InputError(
    'OPTION_INVALID',
    `Option "schema" must be 1 to 63 lowercase letters, digits and underscores, and must not begin with pg_, received ${received(schema)}`,
    'schema',
  )
}

/** Checks that a client or pool has the method that a store calls. */
export function checkClient(client: unknown, method: 'query' | 'connect'): void {
  if (typeof client === 'object' && client !== null && typeof Reflect.get(client, method) === 'function')
    return
  throw new InputError(
    'OPTION_INVALID',
    `The client must have the method ${method}, as a Pool of pg does: new Pool({ … }), received ${received(client)}`,
    'client',
  )
}
