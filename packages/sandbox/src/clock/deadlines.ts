import type { Database } from '../storage/database'

/** A scheduled event of a merchant's entity. */
export interface Deadline {
  /** Milliseconds since 1970, business time. */
  readonly dueAt: number
  /** Name of a deadline kind. */
  readonly kind: string
  readonly mchid: string
  /** Number of the entity, such as an order number. */
  readonly number: string
}

/** Stored deadlines, ordered by time. */
export interface Deadlines {
  add(deadline: Deadline): void
  /** Time of the next deadline in milliseconds, or `undefined`. */
  next(): number | undefined
  /** The next deadlines, soonest first. */
  list(limit: number): Deadline[]
  /** Removes and returns the next deadline that is due by a time. */
  take(by: Date): Deadline | undefined
}

interface Row {
  readonly sequence: number
  readonly due_at: number
  readonly kind: string
  readonly mchid: string
  readonly number: string
}

/** Opens the deadlines of a database. */
export function openDeadlines(database: Database): Deadlines {
  // Each request asks for the next deadline, and most only add later ones.
  let read: { readonly revision: number; readonly row: Row | undefined } | undefined
  const first = (): Row | undefined => {
    const revision = database.revision('deadlines')
    if (read?.revision === revision) return read.row
    const row = database.get('SELECT * FROM deadlines ORDER BY due_at, sequence LIMIT 1') as Row | undefined
    read = { revision, row }
    return row
  }
  return {
    add: ({ dueAt, kind, mchid, number }) => {
      database.run(
        'INSERT INTO deadlines (due_at, kind, mchid, number) VALUES (?, ?, ?, ?)',
        dueAt,
        kind,
        mchid,
        number,
      )
      if (read?.row === undefined || dueAt < read.row.due_at) database.touch('deadlines')
    },
    next: () => first()?.due_at,
    list: (limit) =>
      (database.all('SELECT * FROM deadlines ORDER BY due_at, sequence LIMIT ?', limit) as Row[]).map(
        ({ due_at, kind, mchid, number }) => ({ dueAt: due_at, kind, mchid, number }),
      ),
    take: (by) => {
      const row = first()
      if (row === undefined || row.due_at > by.getTime()) return undefined
      database.run('DELETE FROM deadlines WHERE sequence = ?', row.sequence)
      database.touch('deadlines')
      return { dueAt: row.due_at, kind: row.kind, mchid: row.mchid, number: row.number }
    },
  }
}
