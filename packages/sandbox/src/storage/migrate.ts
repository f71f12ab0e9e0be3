import type Libsql from 'libsql'
import { StorageError } from './storage-error'

/** Migrations of one domain, one step per version. */
export interface DomainMigrations {
  readonly name: string
  readonly migrations: readonly string[]
}

// `user_version` of databases whose domains count their versions separately.
const FORMAT = 100

/**
 * Checks, without changing it, that a database is new or was written by this version of the sandbox or an earlier one.
 *
 * @throws StorageError DATABASE_TOO_NEW if a newer version of the sandbox, or a domain that is not listed, has written
 * the database; DATABASE_UNREADABLE if a pre-release version or another program has
 */
export function checkFormat(
  connection: Libsql.Database,
  path: string,
  domains: readonly DomainMigrations[],
): void {
  const version = userVersion(connection)
  const tables = new Set(
    (
      connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as {
        readonly name: string
      }[]
    ).map(({ name }) => name),
  )
  if (version === 0 && tables.size === 0) return
  if (version > 0 && version < FORMAT && tables.has('merchants')) {
    throw new StorageError(
      'DATABASE_UNREADABLE',
      `${path} was written by a pre-release version of the sandbox. Delete it or choose another file.`,
    )
  }
  if (!tables.has('merchants') && !tables.has('schema_versions')) {
    throw new StorageError(
      'DATABASE_UNREADABLE',
      `${path} is the database of another program. Choose another file; it has not been changed.`,
    )
  }
  if (version > FORMAT) throw tooNew(path, `format ${version}`)
  for (const [name, applied] of readVersions(connection)) {
    const known = domains.find((domain) => domain.name === name)
    if (known === undefined) throw tooNew(path, `domain ${name}`)
    if (applied > known.migrations.length) throw tooNew(path, `version ${applied} of ${name}`)
  }
}

/**
 * Brings the schema of a checked database up to date, domain by domain in the given order, in one transaction: a database is
 * never between two versions. One statement records all versions, because each change of the schema makes SQLite prepare
 * its statements again, which took half of the time of a start.
 */
export function migrate(
  connection: Libsql.Database,
  domains: readonly DomainMigrations[],
  transact: (work: () => void) => void,
): void {
  transact(() => {
    if (userVersion(connection) === 0) createFormat(connection)
    const versions = readVersions(connection)
    const outdated = domains.filter(({ name, migrations }) => migrations.length > (versions.get(name) ?? 0))
    if (outdated.length === 0) return
    for (const { name, migrations } of outdated) {
      for (const step of migrations.slice(versions.get(name) ?? 0)) connection.exec(step)
    }
    connection
      .prepare(
        `INSERT INTO schema_versions (domain, version) VALUES ${outdated.map(() => '(?, ?)').join(', ')}
         ON CONFLICT (domain) DO UPDATE SET version = excluded.version`,
      )
      .run(...outdated.flatMap(({ name, migrations }) => [name, migrations.length]))
  })
}

function userVersion(connection: Libsql.Database): number {
  const [row] = connection.pragma('user_version') as [{ readonly user_version: number }]
  return row.user_version
}

function createFormat(connection: Libsql.Database): void {
  connection.exec(`
    CREATE TABLE schema_versions (domain TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT;
    CREATE TABLE settings (name TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;
  `)
  connection.pragma(`user_version = ${FORMAT}`)
}

function readVersions(connection: Libsql.Database): ReadonlyMap<string, number> {
  const rows = connection.prepare('SELECT domain, version FROM schema_versions').all() as {
    readonly domain: string
    readonly version: number
  }[]
  return new Map(rows.map(({ domain, version }) => [domain, version]))
}

function tooNew(path: string, what: string): StorageError {
  return new StorageError(
    'DATABASE_TOO_NEW',
    `${path} was written by a newer version of the sandbox (${what} is unknown). Update @wxpay/sandbox or choose another file.`,
  )
}
