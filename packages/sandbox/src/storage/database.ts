import { codeOf, reasonOf } from '../realm/realm'
import Libsql from 'libsql'
import { checkWritable, databaseFile, notWritable } from './database-file'
import { type DomainMigrations, checkFormat, migrate } from './migrate'
import { StorageError } from './storage-error'

/** A value that SQLite can hold here. */
export type Cell = string | number | Uint8Array | null

/**
 * The only connection of a sandbox. Everything is synchronous: a transaction runs from begin to commit without
 * interruption by another request, which makes concurrent calls correct.
 */
export interface Database {
  /** The first row, or `undefined`. */
  get(sql: string, ...cells: readonly Cell[]): unknown
  all(sql: string, ...cells: readonly Cell[]): unknown[]
  run(sql: string, ...cells: readonly Cell[]): void
  /**
   * Runs `work` in one transaction, which is rolled back if `work` throws or the process dies. Inside another
   * transaction, only the changes of `work` are rolled back.
   *
   * @throws whatever `work` throws, after the rollback
   */
  transaction<Result>(work: () => Result): Result
  /** Changes whenever the table may read differently: after {@link touch} and after a rollback. */
  revision(table: string): number
  /** Call it after each change of a table whose rows are cached. */
  touch(table: string): void
  close(): void
}

/**
 * Opens a database, brings its schema up to date, and locks it for this process.
 *
 * @param path - a file, created if missing, or `:memory:`
 * @throws StorageError
 */
export function openDatabase(path: string, domains: readonly DomainMigrations[]): Database {
  const file = path === ':memory:' ? path : databaseFile(path)
  const lockHolder = lock(file)
  let connection: Libsql.Database
  try {
    if (lockHolder !== undefined) checkWritable(file)
    connection = openMigrated(file, domains)
  } catch (error) {
    lockHolder?.close()
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
  const touched = new Map<string, number>()
  let changes = 0
  let rolledBack = 0
  let depth = 0
  return {
    get: (sql, ...cells) => prepared(sql).get(...cells),
    all: (sql, ...cells) => prepared(sql).all(...cells),
    run: (sql, ...cells) => void prepared(sql).run(...cells),
    transaction: (work) => {
      depth += 1
      try {
        return transact(connection, work, depth)
      } catch (error) {
        rolledBack = ++changes
        throw error
      } finally {
        depth -= 1
      }
    },
    revision: (table) => Math.max(rolledBack, touched.get(table) ?? 0),
    touch: (table) => {
      touched.set(table, ++changes)
    },
    close: () => {
      statements.clear()
      connection.close()
      lockHolder?.close()
    },
  }
}

function openMigrated(path: string, domains: readonly DomainMigrations[]): Libsql.Database {
  const connection = connect(path, domains)
  try {
    migrate(connection, domains, (work) => {
      transact(connection, work, 1)
    })
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

// Two processes that deliver from one outbox would notify twice, so a file belongs to one process at a time.
// The lock is on a separate file, because a connection with prepared statements keeps its file open until
// they are garbage-collected.
function lock(path: string): Libsql.Database | undefined {
  if (path === ':memory:') return undefined
  let holder: Libsql.Database | undefined
  try {
    holder = new Libsql(`${path}.lock`)
    holder.exec('BEGIN EXCLUSIVE')
    return holder
  } catch (error) {
    holder?.close()
    if (codeOf(error) === 'SQLITE_BUSY') throw toStorageError(path, error)
    throw notWritable(path, `its lock ${path}.lock cannot be written (${reasonOf(error)})`, error)
  }
}

function connect(path: string, domains: readonly DomainMigrations[]): Libsql.Database {
  let connection: Libsql.Database | undefined
  try {
    connection = new Libsql(path)
    checkFormat(connection, path, domains)
    if (path !== ':memory:') {
      connection.pragma('journal_mode = WAL')
      connection.pragma('synchronous = NORMAL')
    }
    connection.exec('BEGIN IMMEDIATE')
    connection.exec('COMMIT')
    return connection
  } catch (error) {
    connection?.close()
    throw error instanceof StorageError ? error : toStorageError(path, error)
  }
}

function toStorageError(path: string, error: unknown): StorageError {
  switch (codeOf(error)) {
    case 'SQLITE_BUSY':
      return new StorageError(
        'DATABASE_IN_USE',
        `${path} is in use by another sandbox. Stop it or choose another file.`,
        { cause: error },
      )
    case 'SQLITE_NOTADB':
      return new StorageError(
        'DATABASE_UNREADABLE',
        `${path} is not a database of the sandbox. Choose another file; it has not been changed.`,
        { cause: error },
      )
    default:
      return new StorageError(
        'DATABASE_UNREADABLE',
        `${path} cannot be opened as a database of the sandbox: ${reasonOf(error)}. Choose another file.`,
        { cause: error },
      )
  }
}

/** @param depth - 1 for a transaction; more for one inside another, which is a savepoint of it */
function transact<Result>(connection: Libsql.Database, work: () => Result, depth: number): Result {
  const [begin, commit, rollback] =
    depth === 1
      ? ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK']
      : [
          `SAVEPOINT level_${depth}`,
          `RELEASE level_${depth}`,
          `ROLLBACK TO level_${depth}; RELEASE level_${depth}`,
        ]
  connection.exec(begin)
  try {
    const result = work()
    connection.exec(commit)
    return result
  } catch (error) {
    if (connection.inTransaction) connection.exec(rollback)
    throw error
  }
}
