import type { Deadline } from '../clock/deadlines'
import type { Context } from './context'

/** Identity of a deadline's entity, and the time in milliseconds since 1970, business time. */
export type Due = Omit<Deadline, 'kind'>

/** A scheduled event. */
export interface DeadlineKind {
  /** Unique among all domains. Stored in the database, so a released name never changes. */
  readonly name: string
  /** Runs when the deadline is due, inside a transaction. */
  readonly run: (context: Context, due: Due) => void
  /** Schedules the event. */
  readonly schedule: (context: Context, due: Due) => void
}

/**
 * Declares a deadline.
 *
 * @example
 * ```ts
 * export const expiry = defineDeadline('transaction-expires', (context, { mchid, number }) => {
 *   transactions.apply(context, transactions.get(context, { mchid, out_trade_no: number }), 'timeExpires')
 * })
 * ```
 */
export function defineDeadline(name: string, run: DeadlineKind['run']): DeadlineKind {
  return {
    name,
    run,
    schedule: (context, due) => {
      context.deadlines.add({ ...due, kind: name })
    },
  }
}

/** Runs all deadlines that are due by business time, in order, and returns them. Call it inside a transaction. */
export function deadlineRunner(kinds: readonly DeadlineKind[]): (context: Context) => Deadline[] {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]))
  return (context) => {
    const run: Deadline[] = []
    for (;;) {
      const deadline = context.deadlines.take(context.clock.now())
      if (deadline === undefined) return run
      const kind = byName.get(deadline.kind)
      if (kind === undefined) throw new Error(`No domain declares the deadline ${deadline.kind}.`)
      context.changes.attributed({ by: 'time', action: deadline.kind }, () => {
        kind.run(context, deadline)
      })
      run.push(deadline)
    }
  }
}
