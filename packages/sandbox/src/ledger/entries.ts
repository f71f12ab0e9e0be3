import type { Database } from '../storage/database'
import type { MerchantAccount } from './account'
import type { TransferKind } from './transfer'

const PAGE = 500

/** One entry of an account. Amounts in fen, positive for income; times in milliseconds since 1970. */
export interface Entry {
  readonly id: number
  readonly at: number
  readonly account: MerchantAccount
  readonly amount: number
  /** Number of the transfer; its two entries have the same. */
  readonly transfer: number
  readonly kind: TransferKind
  readonly reference: string
  readonly voucher: string
  readonly remark: string
}

/** Entries that are wanted. */
export interface Selection {
  readonly owner: string
  readonly accounts: readonly MerchantAccount[]
  /** Milliseconds since 1970. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** Entries in order of time, read page by page, so that a large day is not held in memory. */
export function* entriesOf(database: Database, { owner, accounts, start, end }: Selection): Generator<Entry> {
  const sql = `SELECT id, at, account, amount, transfer, kind, reference, voucher, remark FROM ledger_entries
    WHERE owner = ? AND account IN (${accounts.map(() => '?').join(', ')}) AND at >= ? AND at < ?
      AND (at > ? OR id > ?)
    ORDER BY at, id LIMIT ${PAGE}`
  let since = start
  let after = -1
  for (;;) {
    const rows = database.all(sql, owner, ...accounts, since, end, since, after) as Entry[]
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    since = last.at
    after = last.id
  }
}

/** Entries after a number. */
export interface EntryPage {
  readonly owner: string
  readonly accounts: readonly MerchantAccount[]
  readonly after: number
  readonly limit: number
}

/**
 * One page of entries, in order of their numbers. By the primary key: the index of accounts would sort all later
 * entries of the merchant for each page.
 */
export function entriesAfter(database: Database, { owner, accounts, after, limit }: EntryPage): Entry[] {
  return database.all(
    `SELECT id, at, account, amount, transfer, kind, reference, voucher, remark FROM ledger_entries NOT INDEXED
     WHERE owner = ? AND account IN (${accounts.map(() => '?').join(', ')}) AND id > ? ORDER BY id LIMIT ?`,
    owner,
    ...accounts,
    after,
    limit,
  ) as Entry[]
}
