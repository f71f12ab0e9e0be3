import { dateInBeijing, dayOf } from '../clock/beijing-time'
import type { Database } from '../storage/database'
import type { Holder, MerchantAccount } from './account'

/** Balance of an account as the API shows it, in fen. */
export interface Balance {
  readonly available: number
  /** Unsettled or frozen. */
  readonly pending: number
}

// Of the accounts of the API, only the basic one has a part of its own for frozen money.
const parts: Readonly<Record<string, readonly MerchantAccount[]>> = { BASIC: ['BASIC', 'FROZEN'] }

/** Accounts of the ledger that the API shows as one. */
export function partsOf(account: MerchantAccount): readonly MerchantAccount[] {
  return parts[account] ?? [account]
}

/**
 * Money that a holder can spend, in fen: all that is settled, or what settles on one later day.
 *
 * @param today - `yyyy-MM-dd` in Beijing
 */
export function availableOf(database: Database, { owner, account, settles }: Holder, today: string): number {
  return settles > today
    ? sum(database, 'owner = ? AND account = ? AND settles = ?', [owner, account, settles])
    : sum(database, 'owner = ? AND account = ? AND settles <= ?', [owner, account, today])
}

/** Balance of an account now. */
export function balanceNow(
  database: Database,
  owner: string,
  account: MerchantAccount,
  today: string,
): Balance {
  const available = availableOf(database, { owner, account, settles: '' }, today)
  const all = partsOf(account).reduce((total, part) => total + totalOf(database, owner, part), 0)
  return { available, pending: all - available }
}

/**
 * Balance of an account at a time, as it was then.
 *
 * @param before - milliseconds since 1970, exclusive
 * @param today - the day of that time
 */
export function balanceAt(
  database: Database,
  owner: string,
  account: MerchantAccount,
  { before, today }: { readonly before: number; readonly today: string },
): Balance {
  // Whole days by their totals, so that only the entries of one day are added up.
  const day = dateInBeijing(new Date(before))
  const start = dayOf(day)?.start ?? before
  const until = (part: MerchantAccount, settled: string): number =>
    sumOf(
      database.get(
        'SELECT SUM(amount) AS sum FROM ledger_days WHERE owner = ? AND account = ? AND day < ? AND settles <= ?',
        owner,
        part,
        day,
        settled,
      ),
    ) +
    sumOf(
      database.get(
        `SELECT SUM(amount) AS sum FROM ledger_entries
         WHERE owner = ? AND account = ? AND at >= ? AND at < ? AND settles <= ?`,
        owner,
        part,
        start,
        before,
        settled,
      ),
    )
  const available = until(account, today)
  const all = partsOf(account).reduce((total, part) => total + until(part, '9999-12-31'), 0)
  return { available, pending: all - available }
}

/** All money on an account, settled or not, in fen. */
export function totalOf(database: Database, owner: string, account: MerchantAccount): number {
  return sum(database, 'owner = ? AND account = ?', [owner, account])
}

/** Whether any money has ever been on an account. */
export function wasUsed(database: Database, owner: string, account: MerchantAccount): boolean {
  return (
    database.get('SELECT 1 FROM ledger_balances WHERE owner = ? AND account = ?', owner, account) !==
    undefined
  )
}

function sum(database: Database, condition: string, cells: readonly string[]): number {
  return sumOf(database.get(`SELECT SUM(amount) AS sum FROM ledger_balances WHERE ${condition}`, ...cells))
}

function sumOf(row: unknown): number {
  return (row as { readonly sum: number | null }).sum ?? 0
}
