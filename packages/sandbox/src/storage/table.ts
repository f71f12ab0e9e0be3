import type { Cell, Database } from './database'

/** Layout of a table whose rows are JSON documents, with some of their fields as columns for lookups. */
export interface TableLayout<Row> {
  readonly table: string
  /** Names of the columns of the primary key. */
  readonly key: readonly string[]
  /** Fields that are columns too. */
  readonly columns: readonly ColumnField<Row>[]
  /** Columns that are not a field, as functions of the row. */
  readonly derived?: Readonly<Record<string, (row: Row) => Cell>>
}

/** Names of the fields of a row that a column can hold. */
type ColumnField<Row> = {
  [Name in keyof Row & string]-?: Row[Name] extends Cell | undefined ? Name : never
}[keyof Row & string]

/** Reads and writes the rows of one table. Stateless, so one instance serves all databases. */
export interface Table<Row> {
  /** Rows with these column values, oldest first. */
  where(database: Database, columns: Readonly<Record<string, Cell>>): Row[]
  /** The first row with these column values, or `undefined`. */
  find(database: Database, columns: Readonly<Record<string, Cell>>): Row | undefined
  /** Rows whose field has a value, oldest first. A field that is not a column is searched in all rows. */
  withField(database: Database, field: string, value: string, limit: number): Row[]
  insert(database: Database, row: Row): void
  /** Replaces the row with the same key. */
  save(database: Database, row: Row): void
}

/** Defines a table. The migrations of its domain create it. */
export function defineTable<Row>(layout: TableLayout<Row>): Table<Row> {
  const { table, key } = layout
  const columns: Readonly<Record<string, (row: Row) => Cell>> = {
    ...Object.fromEntries(layout.columns.map((name) => [name, (row: Row) => (row[name] as Cell) ?? null])),
    ...layout.derived,
  }
  const names = Object.keys(columns)
  const cells = (row: Row, of: readonly string[]): Cell[] => of.map((name) => columns[name]?.(row) ?? null)
  const insert = `INSERT INTO ${table} (${[...names, 'document'].join(', ')}) VALUES (${[...names, ''].map(() => '?').join(', ')})`
  const update = `UPDATE ${table} SET ${[...names, 'document'].map((name) => `${name} = ?`).join(', ')} WHERE ${key.map((name) => `${name} = ?`).join(' AND ')}`

  const select = (wanted: Readonly<Record<string, Cell>>): string => {
    const by = Object.keys(wanted)
    const condition = by.length === 0 ? '' : ` WHERE ${by.map((name) => `${name} = ?`).join(' AND ')}`
    return `SELECT document FROM ${table}${condition} ORDER BY rowid`
  }

  return {
    where: (database, wanted) =>
      database.all(select(wanted), ...Object.values(wanted)).map((row) => parseDocument(row) as Row),
    find: (database, wanted) => {
      const row = database.get(`${select(wanted)} LIMIT 1`, ...Object.values(wanted))
      return row === undefined ? undefined : (parseDocument(row) as Row)
    },
    withField: (database, field, value, limit) => {
      const by = names.includes(field) ? field : `json_extract(document, '$.' || ?)`
      const cell = names.includes(field) ? [] : [field]
      return database
        .all(`SELECT document FROM ${table} WHERE ${by} = ? ORDER BY rowid LIMIT ?`, ...cell, value, limit)
        .map((row) => parseDocument(row) as Row)
    },
    insert: (database, row) => {
      database.run(insert, ...cells(row, names), JSON.stringify(row))
      database.touch(table)
    },
    save: (database, row) => {
      database.run(update, ...cells(row, names), JSON.stringify(row), ...cells(row, key))
      database.touch(table)
    },
  }
}

/** The document of a row. Only this class writes the table, so the document has the written shape. */
export function parseDocument(row: unknown): unknown {
  return JSON.parse((row as { readonly document: string }).document)
}
