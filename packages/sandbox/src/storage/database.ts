import Libsql from 'libsql'
import { codeOf } from '../realm/realm'
import { migrations } from './migrations'

/** A value that SQLite can hold here. */
export type Cell = string | number | Uint8Array | null

/**
 * The sandbox's one connection. Everything is synchronous: a transaction runs from begin to commit without giving
 * way to another request, which is what makes concurrent calls correct.
 */
export interface Database {
  /** The first row, or `undefined`. */
  get(sql: string, ...cells: readonly Cell[]): unknown
  all(sql: string, ...cells: readonly Cell[]): unknown[]
  run(sql: string, ...cells: readonly Cell[]): void
  /**
   * Runs `work` in one transaction: all of it is kept, or (if it throws, or the process dies) nothing.
   *
   * @throws whatever `work` throws, after the rollback
   */
  transaction<Result>(work: () => Result): Result
  close(): void
}

/** The database cannot be opened: in use, made by a newer version, or no database at all. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  constructor(
    readonly code: 'DATABASE_IN_USE' | 'DATABASE_TOO_NEW' | 'DATABASE_UNREADABLE',
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}

/**
 * Opens a database, brings its schema up to date, and holds it for this process alone.
 *
 * @param path - a file, made if missing, or `:memory:`
 * @throws {@link StorageError}
 */
export function openDatabase(path: string): Database {
  const holder = lock(path)
  let connection: Libsql.Database
  try {
    connection = opened(path)
  } catch (error) {
    holder?.close()
    throw error
  }
  const statements = new Map<string, Libsql.Statement>()
  const prepared = (sql: string): Libsql.Statement => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    get: (sql, ...cells) => prepared(sql).get(...cells),
    all: (sql, ...cells) => prepared(sql).all(...cells),
    run: (sql, ...cells) => void prepared(sql).run(...cells),
    transaction: (work) => transact(connection, work),
    close: () => {
      statements.clear()
      connection.close()
      holder?.close()
    },
  }
}

function opened(path: string): Libsql.Database {
  const connection = connect(path)
  try {
    migrate(connection, path)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

// Two processes delivering from one outbox would notify twice, so a file belongs to one process at a time. The lock is
// on a file of its own: a connection with prepared statements lets go of its file only when they are garbage-collected.
function lock(path: string): Libsql.Database | undefined {
  if (path === ':memory:') return undefined
  let holder: Libsql.Database | undefined
  try {
    holder = new Libsql(`${path}.lock`)
    holder.exec('BEGIN EXCLUSIVE')
    return holder
  } catch (error) {
    holder?.close()
    throw unopened(path, error)
  }
}

function connect(path: string): Libsql.Database {
  let connection: Libsql.Database | undefined
  try {
    connection = new Libsql(path)
    if (path !== ':memory:') {
      connection.pragma('journal_mode = WAL')
      connection.pragma('synchronous = NORMAL')
    }
    connection.exec('BEGIN IMMEDIATE')
    connection.exec('COMMIT')
    return connection
  } catch (error) {
    connection?.close()
    throw unopened(path, error)
  }
}

function unopened(path: string, error: unknown): StorageError {
  const busy = codeOf(error) === 'SQLITE_BUSY'
  return busy
    ? new StorageError(
        'DATABASE_IN_USE',
        `${path} is in use by another sandbox; stop it, or choose another file`,
        {
          cause: error,
        },
      )
    : new StorageError('DATABASE_UNREADABLE', `${path} cannot be opened as a database of the sandbox`, {
        cause: error,
      })
}

function migrate(connection: Libsql.Database, path: string): void {
  const [row] = connection.pragma('user_version') as [{ readonly user_version: number }]
  const version = row.user_version
  if (version > migrations.length) {
    throw new StorageError(
      'DATABASE_TOO_NEW',
      `${path} was made by a newer version of the sandbox (schema ${version}, this one knows ${migrations.length})`,
    )
  }
  migrations.slice(version).forEach((step, index) => {
    transact(connection, () => {
      connection.exec(step)
      connection.pragma(`user_version = ${version + index + 1}`)
    })
  })
}

function transact<Result>(connection: Libsql.Database, work: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}
