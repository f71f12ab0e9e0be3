import { checkClient, type PostgresClient, readSchema } from './client'
import { toStoreError } from '../error'

/** One change of the schema. Running it again changes nothing. */
export interface Migration {
  /** Number and name, in the order in which they run. */
  readonly id: string
  readonly sql: string
}

/** Schema that a migration is for. */
export interface MigrationOptions {
  /** Schema of the tables. Default `wxpay`. */
  readonly schema?: string
}

/**
 * Changes that create the tables, in order. A released migration never changes; a later version adds another.
 *
 * @throws `InputError` `OPTION_INVALID` if `schema` is not a plain name
 * @example
 * ```ts
 * import { migrations } from '@wxpay/stores/postgres'
 *
 * for (const { id, sql } of migrations()) console.log(id, sql)
 * ```
 */
export function migrations({ schema: given }: MigrationOptions = {}): readonly Migration[] {
  const schema = readSchema(given)
  return [
    {
      id: '0001-notifications-and-certificates',
      sql: `CREATE SCHEMA IF NOT EXISTS ${schema};

CREATE TABLE IF NOT EXISTS ${schema}.notifications (
  key text PRIMARY KEY,
  token uuid NOT NULL,
  done boolean NOT NULL,
  until timestamptz NOT NULL
);
COMMENT ON TABLE ${schema}.notifications IS 'WeChat Pay notifications that are handled, or being handled until a time';
CREATE INDEX IF NOT EXISTS notifications_until ON ${schema}.notifications (until);

CREATE TABLE IF NOT EXISTS ${schema}.certificates (
  mchid text PRIMARY KEY,
  entry text,
  lock_token uuid,
  locked_until timestamptz
);
COMMENT ON TABLE ${schema}.certificates IS 'Platform certificates of WeChat Pay, one entry per merchant ID';`,
    },
    {
      // What a crash may forget is written without the log, so that a call does not wait for the disk.
      id: '0002-limits-and-hosts',
      sql: `CREATE UNLOGGED TABLE IF NOT EXISTS ${schema}.limits (
  key text PRIMARY KEY,
  next timestamptz NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE ${schema}.limits IS 'Time of the next call to WeChat Pay, per merchant ID and operation';

CREATE UNLOGGED TABLE IF NOT EXISTS ${schema}.hosts (
  origin text PRIMARY KEY,
  until timestamptz NOT NULL
);
COMMENT ON TABLE ${schema}.hosts IS 'Hosts of WeChat Pay that are avoided until a time';`,
    },
  ]
}

/**
 * The SQL of every migration, to run with `psql` or to copy into a migration of your own.
 *
 * @throws `InputError` `OPTION_INVALID` if `schema` is not a plain name
 * @example
 * ```ts
 * import { printMigrations } from '@wxpay/stores/postgres'
 *
 * console.log(printMigrations())
 * ```
 */
export function printMigrations(options: MigrationOptions = {}): string {
  return migrations(options)
    .map(({ id, sql }) => `-- @wxpay/stores ${id}\n${sql}\n`)
    .join('\n')
}

/** Any number that other programs do not use as an advisory lock. */
const LOCK = 7_297_150_116

/**
 * Runs the migrations in one transaction. Processes that start at the same moment wait for each other.
 *
 * @param client - a `Client` of `pg`, or a client of its pool; not a pool, whose statements use several connections
 * @throws {@link StoreError} if PostgreSQL refuses
 * @example
 * ```ts
 * import { Client } from 'pg'
 * import { migrate } from '@wxpay/stores/postgres'
 *
 * const client = new Client()
 * await client.connect()
 * await migrate(client)
 * await client.end()
 * ```
 */
export async function migrate(client: PostgresClient, options: MigrationOptions = {}): Promise<void> {
  checkClient(client, 'query')
  const sql = [`SELECT pg_advisory_xact_lock(${LOCK})`, ...migrations(options).map(({ sql }) => sql)]
  try {
    await client.query('BEGIN', [])
    // A statement with parameters is one command.
    for (const command of sql.flatMap((text) => text.split(/;\s*/))) {
      if (command !== '') await client.query(command, [])
    }
    await client.query('COMMIT', [])
  } catch (reason) {
    await client.query('ROLLBACK', []).catch(() => undefined)
    throw toStoreError('PostgreSQL', reason)
  }
}
