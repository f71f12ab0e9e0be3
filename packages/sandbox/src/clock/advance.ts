import type { ControlContext } from '../domain/control-action'
import { batches } from '../notifications/deliver-batch'
import type { Notification } from '../notifications/notification'
import { SHORTEST_PAUSE } from '../notifications/retry-schedule'

/** Maximum that the clock can be advanced by at once, in milliseconds: ten years. */
export const MAX_ADVANCE = 10 * 365 * 24 * 60 * 60 * 1000

/** Number of notifications that are read at once. */
const BATCH = 256

/** Maximum number of events that one advance lists; it counts all. */
export const MAX_FIRED = 1000

/** Something that happened because business time reached it. */
export interface Fired {
  /** Milliseconds since 1970, business time. */
  readonly at: number
  /** Kind of deadline, such as `transaction-expires`, or `notification`: an attempt to deliver one. */
  readonly kind: string
  readonly mchid: string
  /** Number of the entity, or ID of the notification. */
  readonly number: string
}

/** Events that an advance of the clock caused, in order. */
export interface Advanced {
  /** The first 1,000 events. */
  readonly fired: readonly Fired[]
  /** Number of all events. */
  readonly count: number
}

/**
 * Advances business time. Whatever becomes due in between (expiries, notification retries) runs at its own
 * time, in order. Notifications between two retries of the shortest interval cannot depend on each other's outcome,
 * so they are delivered at once.
 *
 * @param milliseconds - an integer from 0 to {@link MAX_ADVANCE}
 */
export function advance(context: ControlContext, milliseconds: number): Promise<Advanced> {
  const { clock, deadlines, outbox, dispatcher } = context
  const fired: Fired[] = []
  let count = 0
  const add = (events: readonly Fired[]): void => {
    count += events.length
    fired.push(...events.slice(0, Math.max(0, MAX_FIRED - fired.length)))
  }
  return dispatcher.alone(async () => {
    const ahead = clock.ahead() + milliseconds
    const target = clock.now().getTime() + milliseconds
    const deliver = batches(dispatcher)
    while (!dispatcher.closed) {
      const deadline = deadlines.next() ?? Infinity
      const [first] = outbox.due(new Date(Math.min(target, deadline - 1)), 1)
      if (first === undefined) {
        if (deadline > target) break
        clock.moveTo(new Date(deadline))
        add(context.runDue().map(({ dueAt: at, kind, mchid, number }) => ({ at, kind, mchid, number })))
        continue
      }
      const now = clock.now().getTime()
      const last = Math.min(target, deadline - 1, Math.max(dueAt(first), now) + SHORTEST_PAUSE - 1)
      const due = outbox.due(new Date(last), BATCH)
      const planned = due.map((notification) => ({
        notification,
        at: Math.max(dueAt(notification), now),
      }))
      for (const { at } of planned) clock.moveTo(new Date(at))
      await deliver(planned)
      add(
        planned.map(({ notification: { mchid, id }, at }) => ({
          at,
          kind: 'notification',
          mchid,
          number: id,
        })),
      )
    }
    if (!dispatcher.closed) {
      if (clock.frozen()) clock.moveTo(new Date(target))
      else clock.moveAhead(ahead)
    }
    return { fired, count }
  })
}

function dueAt({ dueAt: time }: Notification): number {
  return time ?? 0
}
