import type { Cell, Database } from '../storage/database'
import type { Cause, Move } from './change'

/** Adds a move, and returns its number. Call it inside the transaction of the move. */
export function insertMove(
  database: Database,
  { mchid, kind, key, event, from, to, at }: Omit<Move, 'sequence' | 'cause'>,
  cause: Cause,
): number {
  const row = database.get(
    `INSERT INTO history (mchid, kind, key, event, from_state, to_state, at, caused_by, cause, cause_route)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence`,
    mchid,
    kind,
    key,
    event,
    from,
    to,
    at,
    ...cells(cause),
  )
  return (row as { readonly sequence: number }).sequence
}

/** Moves that are wanted, newest first. */
export interface MoveSelection {
  readonly mchid?: string | undefined
  readonly kind?: string | undefined
  readonly key?: string | undefined
  /** Only moves with a lower number. */
  readonly before?: number | undefined
  /** Only the moves that created an entity. */
  readonly only?: 'creations' | undefined
  readonly limit: number
}

/** Reads moves, newest first. */
export function readMoves(database: Database, selection: MoveSelection): Move[] {
  const { mchid, kind, key, before, only, limit } = selection
  const wanted: readonly (readonly [condition: string, cell: Cell | undefined])[] = [
    ['mchid = ?', mchid],
    ['kind = ?', kind],
    ['key = ?', key],
    ['sequence < ?', before],
  ]
  const given = wanted.filter(([, cell]) => cell !== undefined)
  const conditions = given.map(([condition]) => condition)
  if (only === 'creations') conditions.push('from_state IS NULL')
  // Without a key, the newest moves are found by their number, not by sorting all moves of a merchant.
  const hint = key === undefined ? 'NOT INDEXED' : ''
  const condition = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  return database
    .all(
      `SELECT * FROM history ${hint} ${condition} ORDER BY sequence DESC LIMIT ?`,
      ...given.map(([, cell]) => cell ?? null),
      limit,
    )
    .map((row) => toMove(row as Row))
}

interface Row {
  readonly sequence: number
  readonly mchid: string
  readonly kind: string
  readonly key: string
  readonly event: string
  readonly from_state: string | null
  readonly to_state: string
  readonly at: number
  readonly caused_by: Cause['by']
  readonly cause: string
  readonly cause_route: string
}

function toMove({ from_state, to_state, caused_by, cause, cause_route, ...row }: Row): Move {
  const { sequence, kind, mchid, key, event, at } = row
  return {
    sequence,
    kind,
    mchid,
    key,
    event,
    from: from_state,
    to: to_state,
    at,
    cause: toCause(caused_by, cause, cause_route),
  }
}

function toCause(by: Cause['by'], name: string, route: string): Cause {
  switch (by) {
    case 'request':
      return { by, request_id: name, route }
    case 'action':
    case 'time':
      return { by, action: name }
    case 'other':
      return { by }
  }
}

function cells(cause: Cause): readonly [by: string, name: string, route: string] {
  switch (cause.by) {
    case 'request':
      return [cause.by, cause.request_id, cause.route]
    case 'action':
    case 'time':
      return [cause.by, cause.action, '']
    case 'other':
      return [cause.by, '', '']
  }
}
