import type { Movement, MovementKind } from './movement'

/** Opening balance of a bill, and the time that its states refer to. */
export interface Opening {
  /** The merchant's balance in fen. */
  readonly balance: number
  /** Milliseconds since 1970. */
  readonly asOf: number
}

/** Writes one bill row by row and sums up its totals. */
export interface BillWriter {
  /** Adds a movement to the totals and returns the fields of its row. */
  row(movement: Movement): readonly string[]
  /** The fields of the totals line. */
  totals(): readonly string[]
}

/** Layout of one kind of bill. */
export interface BillLayout {
  /** Movements that it contains. */
  readonly kinds: readonly MovementKind[]
  readonly headers: readonly string[]
  readonly totalHeaders: readonly string[]
  readonly open: (opening: Opening) => BillWriter
}
