import type { Database } from '../../storage/database'
import type { BillDay } from './day'

/** Merchant and day of a bill. */
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
  readonly totalHeaders: readonly string[]
  readonly open: (subject: BillSubject, database: Database) => BillReader
}
