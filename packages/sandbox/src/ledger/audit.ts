import type { Database } from '../storage/database'

const MAX_LISTED = 100

/** Result of adding up the ledger. Everything but the number of entries is zero or empty if the books are right. */
export interface Audit {
  readonly entries: number
  /** In fen. */
  readonly sum: number
  /** Transfers whose entries do not add up to 0. */
  readonly unbalanced: readonly number[]
  /** Accounts whose balance, or whose total of a day, is not the sum of their entries. */
  readonly differing: readonly string[]
  /** Accounts of merchants below 0. */
  readonly negative: readonly string[]
}

/** Adds up the whole ledger and compares every balance with its entries. */
export function auditLedger(database: Database): Audit {
  const { entries, sum } = database.get(
    'SELECT COUNT(*) AS entries, COALESCE(SUM(amount), 0) AS sum FROM ledger_entries',
  ) as Pick<Audit, 'entries' | 'sum'>
  const unbalanced = database.all(
    'SELECT transfer FROM ledger_entries GROUP BY transfer HAVING SUM(amount) <> 0 LIMIT ?',
    MAX_LISTED,
  ) as { readonly transfer: number }[]
  const names = (sql: string): string[] =>
    (database.all(sql, MAX_LISTED) as { readonly name: string }[]).map(({ name }) => name)
  return {
    entries,
    sum,
    unbalanced: unbalanced.map(({ transfer }) => transfer),
    differing: [
      ...names(`
        SELECT owner || ' ' || account AS name FROM (
          SELECT owner, account, settles, amount FROM ledger_balances
          UNION ALL SELECT owner, account, settles, -amount FROM ledger_entries
        ) GROUP BY owner, account, settles HAVING SUM(amount) <> 0 LIMIT ?`),
      ...names(`
        SELECT owner || ' ' || account || ' ' || day AS name FROM (
          SELECT owner, account, day, settles, amount FROM ledger_days
          UNION ALL
          SELECT owner, account, date(at / 1000 + 28800, 'unixepoch'), settles, -amount FROM ledger_entries
        ) GROUP BY owner, account, day, settles HAVING SUM(amount) <> 0 LIMIT ?`),
    ],
    negative: names(`
      SELECT owner || ' ' || account AS name FROM ledger_balances
      WHERE owner <> '' GROUP BY owner, account HAVING SUM(amount) < 0 LIMIT ?`),
  }
}
