import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'

/** An order: its number, and its amount in fen. */
export interface Entry {
  readonly number: string
  readonly amount: number
}

/** Difference of an order between two lists. */
export interface Difference {
  readonly kind: 'missing-here' | 'missing-there' | 'amount-differs' | 'repeated-here' | 'repeated-there'
  readonly out_trade_no: string
  /** Fen, in the list of the merchant. */
  readonly here: number | null
  /** Fen, in the bill. */
  readonly there: number | null
}

/** Two lists of orders that are compared on disk: their length is not limited by memory. */
export interface Comparison {
  readonly add: (side: 'here' | 'there', entry: Entry) => void
  /** Sorts and compares; nothing can be added afterwards. */
  readonly compare: () => { readonly matched: number; readonly differences: () => Iterable<Difference> }
  readonly close: () => Promise<void>
}

/** Rows of one statement, which writes ten times as fast as one row each. */
const ROWS = 200

/**
 * Compares two lists with SQLite, whose sorter merges runs on disk in a fixed amount of memory.
 *
 * @param folder - where the temporary database is; it is removed by `close`
 */
export async function openComparison(folder = tmpdir()): Promise<Comparison> {
  const place = await mkdtemp(join(folder, 'wxpay-reconcile-'))
  const database = new Libsql(join(place, 'orders.sqlite'))
  // What a crash leaves is removed with the folder, so nothing needs to be durable.
  for (const pragma of [
    'journal_mode = OFF',
    'synchronous = OFF',
    'cache_size = -65536',
    'temp_store = FILE',
  ])
    database.exec(`PRAGMA ${pragma}`)
  database.exec('CREATE TABLE entries (number TEXT NOT NULL, here INTEGER, there INTEGER)')
  database.exec('BEGIN')
  const insert = (rows: number): Libsql.Statement =>
    database.prepare(`INSERT INTO entries VALUES ${Array(rows).fill('(?, ?, ?)').join(', ')}`)
  const many = insert(ROWS)
  let pending: (string | number | null)[] = []
  return {
    add: (side, { number, amount }) => {
      pending.push(number, side === 'here' ? amount : null, side === 'there' ? amount : null)
      if (pending.length < ROWS * 3) return
      many.run(...pending)
      pending = []
    },
    compare: () => {
      if (pending.length > 0) insert(pending.length / 3).run(...pending)
      pending = []
      database.exec(COMPARE)
      const { matched } = database
        .prepare('SELECT count(*) AS matched FROM compared WHERE kind IS NULL')
        .get() as {
        matched: number
      }
      const differences = database.prepare(
        'SELECT kind, number AS out_trade_no, here, there FROM compared WHERE kind IS NOT NULL ORDER BY rowid',
      )
      return { matched, differences: () => differences.iterate() as Iterable<Difference> }
    },
    close: async () => {
      database.close()
      await rm(place, { recursive: true, force: true })
    },
  }
}

const COMPARE = `
  CREATE TABLE compared AS
  SELECT number, sum(here) AS here, sum(there) AS there,
    CASE
      WHEN count(here) > 1 THEN 'repeated-here'
      WHEN count(there) > 1 THEN 'repeated-there'
      WHEN count(here) = 0 THEN 'missing-here'
      WHEN count(there) = 0 THEN 'missing-there'
      WHEN sum(here) <> sum(there) THEN 'amount-differs'
    END AS kind
  FROM entries
  GROUP BY number
`
