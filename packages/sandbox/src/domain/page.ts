import type { Cell, Database } from '../storage/database'
import { parseDocument } from '../storage/table'
import type { Fields } from './fields'

/** Part of a list: rows that are skipped, and the number of rows. */
export interface PageRange {
  readonly offset: number
  readonly limit: number
}

/** Conditions on the rows of a list: SQL with one `?`, and its value. Those without a value do not apply. */
export type Conditions = readonly (readonly [sql: string, cell: Cell | undefined])[]

/** A part of a list, and the length of the whole list. */
export interface Page<Row> {
  readonly total_count: number
  readonly data: Row[]
}

/**
 * Reads the page that a request asks for.
 *
 * @param standard - limit of a request that does not have one
 */
export function readPage(
  query: Fields,
  { standard, most }: { readonly standard: number; readonly most: number },
): PageRange {
  const integer = (name: string, otherwise: number): number => {
    const text = query.string.optional(name) ?? String(otherwise)
    if (!/^\d{1,9}$/.test(text)) throw query.error(name, `${name} 应为非负整数`)
    return Number(text)
  }
  const limit = integer('limit', standard)
  if (limit < 1 || limit > most) throw query.error('limit', `limit 应为 1 至 ${most}`)
  return { offset: integer('offset', 0), limit }
}

/** One page of the documents of a table, in the order of their insertion. */
export function selectPage<Row>(
  database: Database,
  table: string,
  conditions: Conditions,
  { offset, limit }: PageRange,
): Page<Row> {
  const given = conditions.filter(([, cell]) => cell !== undefined)
  const where = given.length === 0 ? '' : `WHERE ${given.map(([sql]) => sql).join(' AND ')}`
  const cells = given.map(([, cell]) => cell ?? null)
  const { count } = database.get(`SELECT COUNT(*) AS count FROM ${table} ${where}`, ...cells) as {
    readonly count: number
  }
  const rows = database.all(
    `SELECT document FROM ${table} ${where} ORDER BY rowid LIMIT ? OFFSET ?`,
    ...cells,
    limit,
    offset,
  )
  return { total_count: count, data: rows.map((row) => parseDocument(row) as Row) }
}

/** One page of a list in memory. */
export function sliceOf<Item>(items: readonly Item[], { offset, limit }: PageRange): Page<Item> {
  return { total_count: items.length, data: items.slice(offset, offset + limit) }
}
