import type { Cell, Database } from './database'

/** A table whose rows are documents, with some of their fields beside them as columns to find them by. */
export interface Documents<Document> {
  /** The documents whose columns hold these values, oldest first. */
  where(columns: Readonly<Record<string, Cell>>): Document[]
  /** The one document whose columns hold these values, or `undefined`. */
  find(columns: Readonly<Record<string, Cell>>): Document | undefined
  insert(document: Document): void
  /** Replaces the document that has the same key. */
  save(document: Document): void
}

interface Layout<Document> {
  readonly table: string
  /** Names of the columns that make up the key. */
  readonly key: readonly string[]
  /** What each column holds. */
  readonly columns: Readonly<Record<string, (document: Document) => Cell>>
}

/** Reads and writes one table of documents. */
export function documents<Document>(database: Database, layout: Layout<Document>): Documents<Document> {
  const { table, key, columns } = layout
  const names = Object.keys(columns)
  const cells = (document: Document, of: readonly string[]): Cell[] =>
    of.map((name) => columns[name]?.(document) ?? null)
  const insert = `INSERT INTO ${table} (${[...names, 'document'].join(', ')}) VALUES (${[...names, ''].map(() => '?').join(', ')})`
  const update = `UPDATE ${table} SET ${[...names, 'document'].map((name) => `${name} = ?`).join(', ')} WHERE ${key.map((name) => `${name} = ?`).join(' AND ')}`

  const select = (wanted: Readonly<Record<string, Cell>>): Document[] => {
    const by = Object.keys(wanted)
    const condition = by.length === 0 ? '' : ` WHERE ${by.map((name) => `${name} = ?`).join(' AND ')}`
    return database
      .all(`SELECT document FROM ${table}${condition} ORDER BY rowid`, ...Object.values(wanted))
      .map((row) => parsed(row) as Document)
  }

  return {
    where: select,
    find: (wanted) => select(wanted)[0],
    insert: (document) => {
      database.run(insert, ...cells(document, names), JSON.stringify(document))
    },
    save: (document) => {
      database.run(update, ...cells(document, names), JSON.stringify(document), ...cells(document, key))
    },
  }
}

/** The document of a row. Its table has one writer, so it has the shape that was written. */
export function parsed(row: unknown): unknown {
  return JSON.parse((row as { readonly document: string }).document)
}
