import type { Movement, MovementKind } from './movement'

/** How things stood when a bill begins, and as of when it says how they stand. */
export interface Opening {
  /** The merchant's balance in fen. */
  readonly balance: number
  /** Milliseconds since 1970. */
  readonly asOf: number
}

/** Writes one bill: keeps its totals while its rows go by. */
export interface BillWriter {
  /** Adds a movement up, and gives the fields of its row. */
  row(movement: Movement): readonly string[]
  /** The fields of the last line. */
  totals(): readonly string[]
}

/** What one kind of bill is written by. */
export interface BillLayout {
  /** What of a day stands in it. */
  readonly kinds: readonly MovementKind[]
  readonly headers: readonly string[]
  readonly totalHeaders: readonly string[]
  readonly open: (opening: Opening) => BillWriter
}
