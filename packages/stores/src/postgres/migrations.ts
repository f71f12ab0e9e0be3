import { InputError } from '@wxpay/sdk'
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
 * Runs the migrations that are missing, in one transaction. Processes that start at the same moment wait for each
 * other; notifications that are being handled are not waited for once the tables exist.
 *
 * @param client - a `Client` of `pg`, or a client of its pool; not a pool, whose statements use several connections
 * @throws `InputError` `OPTION_INVALID` if the client is a pool, or `schema` is not a plain name
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
  if ('totalCount' in client) {
    throw new InputError(
      'OPTION_INVALID',
      'migrate() runs a transaction, which needs one connection: pass a client, await pool.connect(), not the pool',
      'client',
    )
  }
  const schema = readSchema(options.schema)
  try {
    await client.query('BEGIN', [])
    await client.query(`SELECT pg_advisory_xact_lock(${LOCK})`, [])
    const hasSchema = await isTrue(client, 'SELECT true WHERE to_regnamespace($1) IS NOT NULL', schema)
    for (const { sql } of migrations(options)) {
      // CREATE INDEX locks the table even if the index exists, and would wait for handlers.
      const isApplied =
        hasSchema &&
        (await isTrue(client, 'SELECT true WHERE to_regclass($1) IS NOT NULL', `${schema}.${lastTable(sql)}`))
      if (isApplied) continue
      // A statement with parameters is one command.
      for (const command of sql.split(/;\s*/)) {
        // It needs the right to create schemas even if the schema exists.
        if (command === '' || (hasSchema && command.startsWith('CREATE SCHEMA'))) continue
        await client.query(command, [])
      }
    }
    await client.query('COMMIT', [])
  } catch (reason) {
    await client.query('ROLLBACK', []).catch(() => undefined)
    throw toStoreError('PostgreSQL', reason)
  }
}

async function isTrue(client: PostgresClient, sql: string, value: string): Promise<boolean> {
  return (await client.query(sql, [value])).rows.length > 0
}

/** The table that a migration creates last: if it exists, the migration is applied. */
function lastTable(sql: string): string {
  return [...sql.matchAll(/TABLE IF NOT EXISTS "\w+"\.(\w+)/g)].at(-1)?.[1] ?? ''
}
