import type { Database } from '../storage/database'
import type { Cause, Change, Move } from './change'
import { insertMove } from './history'

/** Collects the changes of each transaction with their cause, and reports them after the commit. */
export interface Changes {
  /** The database, whose transactions report their changes. */
  readonly database: Database
  /** Runs work whose changes have this cause. */
  attributed<Result>(cause: Cause, work: () => Result): Result
  /** Stores the move of an entity in the history. */
  moved(move: Omit<Move, 'sequence' | 'cause'>): void
  /** Notes a change of another kind. */
  note(change: (cause: Cause) => Change): void
  /** Calls `listener` after each commit that changed something. Returns a function that removes it. */
  subscribe(listener: (changes: readonly Change[]) => void): () => void
}

const unknown: Cause = { by: 'other' }

/**
 * Observes the transactions of a database. Work in a transaction is synchronous, so there is one cause at a time.
 *
 * @param report - called with errors of listeners
 */
export function openChanges(database: Database, report: (error: unknown) => void): Changes {
  const listeners = new Set<(changes: readonly Change[]) => void>()
  let pending: Change[] = []
  let depth = 0
  let cause = unknown
  const publish = (): void => {
    if (depth > 0 || pending.length === 0) return
    const changes = pending
    pending = []
    for (const listener of listeners) {
      try {
        listener(changes)
      } catch (error) {
        report(error)
      }
    }
  }
  const observed: Database = {
    ...database,
    transaction: (work) => {
      const before = pending.length
      depth += 1
      try {
        return database.transaction(work)
      } catch (error) {
        pending.length = before
        throw error
      } finally {
        depth -= 1
        publish()
      }
    },
  }
  const note = (change: (cause: Cause) => Change): void => {
    pending.push(change(cause))
    publish()
  }
  return {
    database: observed,
    attributed: (given, work) => {
      const outer = cause
      cause = given
      try {
        return work()
      } finally {
        cause = outer
      }
    },
    moved: (move) => {
      const sequence = insertMove(database, move, cause)
      note(() => ({ type: 'entity', move: { ...move, sequence, cause } }))
    },
    note,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
