import type { Database } from '../storage/database'

/** What can fall due by itself. */
export type DeadlineKind = 'service-order-expires' | 'transaction-expires' | 'receipt-finishes'

/** Something that happens to a numbered thing of a merchant at a time (milliseconds since 1970, business time). */
export interface Deadline {
  readonly dueAt: number
  readonly kind: DeadlineKind
  readonly mchid: string
  readonly number: string
}

/** The things that fall due, in the order in which they do. */
export interface Deadlines {
  add(deadline: Deadline): void
  /** When the next one is due, or `undefined`. */
  next(): number | undefined
  /** Takes the next one that is due by then off the list. */
  take(by: Date): Deadline | undefined
}

interface Row {
  readonly sequence: number
  readonly due_at: number
  readonly kind: DeadlineKind
  readonly mchid: string
  readonly number: string
}

/** The deadlines kept in this database. */
export function deadlines(database: Database): Deadlines {
  const first = (): Row | undefined =>
    database.get('SELECT * FROM deadlines ORDER BY due_at, sequence LIMIT 1') as Row | undefined
  return {
    add: ({ dueAt, kind, mchid, number }) => {
      database.run(
        'INSERT INTO deadlines (due_at, kind, mchid, number) VALUES (?, ?, ?, ?)',
        dueAt,
        kind,
        mchid,
        number,
      )
    },
    next: () => first()?.due_at,
    take: (by) => {
      const row = first()
      if (row === undefined || row.due_at > by.getTime()) return undefined
      database.run('DELETE FROM deadlines WHERE sequence = ?', row.sequence)
      return { dueAt: row.due_at, kind: row.kind, mchid: row.mchid, number: row.number }
    },
  }
}
