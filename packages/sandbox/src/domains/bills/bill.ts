import type { Database } from '../../storage/database'
import type { BillDay } from './day'

/** Merchant and day of a bill; for the file of a stock of coupons, `mchid` is its number. */
export interface BillSubject {
  readonly mchid: string
  readonly day: BillDay
  /** Only payments of this sub-merchant. */
  readonly sub_mchid?: string | undefined
}

/** Reads one bill: first all rows, then the totals. */
export interface BillReader {
  /** Fields of each row, in order. */
  rows(): Generator<readonly string[]>
  /** Fields of the totals line, once all rows have been read. */
  totals(): readonly string[]
}

/** Layout of one kind of bill. */
export interface BillLayout {
  readonly headers: readonly string[]
  /** Empty for a file without totals. */
  readonly totalHeaders: readonly string[]
  /** Whether the file begins with a byte order mark. Default: it does. */
  readonly byteOrderMark?: 'absent'
  /** Writes one row. Default: a backtick before each field. */
  readonly line?: (fields: readonly string[]) => string
  readonly open: (subject: BillSubject, database: Database) => BillReader
}
