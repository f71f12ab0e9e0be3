import type { Cell, Database } from '../storage/database'
import type { DomainMigrations } from '../storage/migrate'
import { StorageError } from '../storage/storage-error'
import { isObject } from '../domain/fields'
import { auditLedger } from '../ledger/audit'

/** A cell of a dump; bytes are in base64. */
export type DumpedCell = string | number | null | { readonly base64: string }

/** All rows of a table, in order. */
export interface DumpedTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly DumpedCell[])[]
}

/** The whole state of a sandbox as JSON, with its private keys. */
export interface Dump {
  readonly format: 1
  /** Number of migrations of each domain that had run. */
  readonly versions: Readonly<Record<string, number>>
  readonly tables: Readonly<Record<string, DumpedTable>>
}

/** Tables that are not part of the state. */
const excluded = ['schema_versions', 'snapshots']

interface KnownTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly hasRowid: boolean
}

function tablesOf(database: Database): KnownTable[] {
  const tables = database.all(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  ) as { readonly name: string; readonly sql: string }[]
  return tables
    .filter(({ name }) => !excluded.includes(name))
    .map(({ name, sql }) => ({
      name,
      columns: (
        database.all('SELECT name FROM pragma_table_info(?) ORDER BY cid', name) as {
          readonly name: string
        }[]
      ).map((column) => column.name),
      hasRowid: !/WITHOUT\s+ROWID/i.test(sql),
    }))
}

/** Reads the whole state. Rows are in the order in which they were inserted, which lists depend on. */
export function dumpDatabase(database: Database): Dump {
  const versions = database.all('SELECT domain, version FROM schema_versions ORDER BY domain') as {
    readonly domain: string
    readonly version: number
  }[]
  const tables = tablesOf(database).map(({ name, columns, hasRowid }): [string, DumpedTable] => {
    const rows = database.all(
      `SELECT ${columns.join(', ')} FROM ${name}${hasRowid ? ' ORDER BY rowid' : ''}`,
    ) as Readonly<Record<string, Cell>>[]
    return [name, { columns, rows: rows.map((row) => columns.map((column) => dumped(row[column] ?? null))) }]
  })
  return {
    format: 1,
    versions: Object.fromEntries(versions.map(({ domain, version }) => [domain, version])),
    tables: Object.fromEntries(tables),
  }
}

/** Replaces a state by a dump. */
interface Restoring {
  readonly database: Database
  /** The domains of this sandbox, whose migrations have run. */
  readonly domains: readonly DomainMigrations[]
  /** Reads the merchants and keys of the restored state, and throws if it cannot. */
  readonly readKeys: () => void
}

/**
 * Replaces the whole state, in one transaction.
 *
 * @throws StorageError STATE_UNREADABLE if it is not a dump, STATE_OTHER_VERSION if another version of the sandbox
 * made it; nothing has changed then
 */
export function restoreDump({ database, domains, readKeys }: Restoring, given: unknown): void {
  const dump = checkDump(given, domains)
  const known = tablesOf(database)
  const unknown = Object.keys(dump.tables).find((table) => !known.some(({ name }) => name === table))
  if (unknown !== undefined) throw unreadable(`it has an unknown table ${JSON.stringify(unknown)}`)
  database.transaction(() => {
    for (const table of known) {
      explained(`the rows of table ${table.name} contradict each other`, () => {
        replaceRows(database, table, dump.tables[table.name])
      })
    }
    explained('a merchant or a key is missing or malformed', readKeys)
    const { sum, unbalanced, differing, negative } = auditLedger(database)
    if (sum !== 0 || [unbalanced, differing, negative].some((faults) => faults.length > 0))
      throw unreadable('its ledger does not add up')
  })
}

function replaceRows(
  database: Database,
  { name, columns }: KnownTable,
  table: DumpedTable | undefined,
): void {
  if (table === undefined) throw unreadable(`it has no table ${name}`)
  if (table.columns.join() !== columns.join()) throw unreadable(`table ${name} has other columns`)
  const places = columns.map(() => '?').join(', ')
  const document = columns.indexOf('document')
  database.run(`DELETE FROM ${name}`)
  for (const row of table.rows) {
    // Settings may be any JSON; the documents of other tables are objects.
    if (document >= 0 && !isDocument(row[document], name === 'settings' ? 'json' : 'object'))
      throw unreadable(`table ${name} has a malformed document`)
    database.run(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${places})`, ...row.map(restored))
  }
  database.touch(name)
}

function isDocument(cell: DumpedCell | undefined, kind: 'json' | 'object'): boolean {
  if (typeof cell !== 'string') return false
  try {
    const value: unknown = JSON.parse(cell)
    return kind === 'json' || isObject(value)
  } catch {
    return false
  }
}

function explained(problem: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw error instanceof StorageError ? error : unreadable(problem, error)
  }
}

/** Removes all rows of all tables, except some tables. */
export function clearTables(database: Database, kept: readonly string[]): void {
  for (const { name } of tablesOf(database)) {
    if (kept.includes(name)) continue
    database.run(`DELETE FROM ${name}`)
    database.touch(name)
  }
}

function checkDump(given: unknown, domains: readonly DomainMigrations[]): Dump {
  if (!isObject(given) || given['format'] !== 1 || !isObject(given['versions']) || !isObject(given['tables']))
    throw unreadable('it is not the export of a sandbox')
  const { versions, tables } = given
  for (const { name, migrations } of domains) {
    // A domain without tables has no version.
    if (migrations.length > 0 && versions[name] !== migrations.length) throw otherVersion(name)
  }
  const known = new Set(domains.map(({ name }) => name))
  const unknown = Object.keys(versions).find((name) => !known.has(name))
  if (unknown !== undefined) throw otherVersion(unknown)
  for (const [name, table] of Object.entries(tables)) {
    const isTable =
      isObject(table) &&
      isTexts(table['columns']) &&
      Array.isArray(table['rows']) &&
      table['rows'].every((row) => isRow(row, (table['columns'] as readonly string[]).length))
    if (!isTable) throw unreadable(`table ${name} is malformed`)
  }
  return given as unknown as Dump
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const isRow = (row: unknown, length: number): boolean =>
  Array.isArray(row) && row.length === length && row.every(isCell)

function isCell(cell: unknown): boolean {
  return (
    cell === null ||
    typeof cell === 'string' ||
    Number.isSafeInteger(cell) ||
    (isObject(cell) && typeof cell['base64'] === 'string')
  )
}

function dumped(cell: Cell): DumpedCell {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell
  return { base64: Buffer.from(cell).toString('base64') }
}

function restored(cell: DumpedCell): Cell {
  return typeof cell === 'object' && cell !== null ? Buffer.from(cell.base64, 'base64') : cell
}

function unreadable(reason: string, cause?: unknown): StorageError {
  return new StorageError(
    'STATE_UNREADABLE',
    `The state cannot be read: ${reason}. Use an export of the sandbox.`,
    { cause },
  )
}

function otherVersion(domain: string): StorageError {
  return new StorageError(
    'STATE_OTHER_VERSION',
    `The state was exported by another version of the sandbox (${domain} differs). Export it again by this version.`,
  )
}
