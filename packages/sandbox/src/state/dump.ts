import type { Cell, Database } from '../storage/database'
import type { DomainMigrations } from '../storage/migrate'
import { StorageError } from '../storage/storage-error'
import { isObject } from '../domain/fields'

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

/**
 * Replaces the whole state, in one transaction.
 *
 * @param domains - the domains of this sandbox, whose migrations have run
 * @throws StorageError STATE_UNREADABLE if it is not a dump, STATE_OTHER_VERSION if another version of the sandbox
 * made it; nothing has changed then
 */
export function restoreDump(database: Database, given: unknown, domains: readonly DomainMigrations[]): void {
  const dump = checkDump(given, domains)
  database.transaction(() => {
    for (const { name, columns } of tablesOf(database)) {
      const table = dump.tables[name]
      database.run(`DELETE FROM ${name}`)
      if (table !== undefined && table.columns.join() !== columns.join())
        throw unreadable(`table ${name} has other columns`)
      const places = columns.map(() => '?').join(', ')
      for (const row of table?.rows ?? []) {
        database.run(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${places})`, ...row.map(restored))
      }
      database.touch(name)
    }
  })
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

function unreadable(reason: string): StorageError {
  return new StorageError(
    'STATE_UNREADABLE',
    `The state cannot be read: ${reason}. Use an export of the sandbox.`,
  )
}

function otherVersion(domain: string): StorageError {
  return new StorageError(
    'STATE_OTHER_VERSION',
    `The state was exported by another version of the sandbox (${domain} differs). Export it again by this version.`,
  )
}
