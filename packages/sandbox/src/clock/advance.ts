import type { Books } from '../books'
import type { Dispatcher } from '../notification/dispatcher'
import type { Database } from '../storage/database'
import { letFallDue } from './falling-due'

const LONGEST = 10 * 365 * 24 * 60 * 60 * 1000

/** What advancing the clock moves. */
export interface Moved {
  readonly books: Books
  readonly database: Database
  readonly dispatcher: Dispatcher
}

/**
 * Moves business time ahead. What falls due on the way (expiries, repeated notifications) happens at its own time,
 * one after the other.
 *
 * @param milliseconds - a whole number, at most ten years
 * @throws RangeError
 */
export function advance({ books, database, dispatcher }: Moved, milliseconds: number): Promise<void> {
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0 || milliseconds > LONGEST) {
    throw new RangeError(
      `the clock is advanced by 0 to ${LONGEST} whole milliseconds, not by ${milliseconds}`,
    )
  }
  const { clock, deadlines, outbox } = books
  return dispatcher.alone(async () => {
    const target = new Date(clock.now().getTime() + milliseconds)
    for (;;) {
      const deadline = deadlines.next() ?? Infinity
      const notification = outbox.firstDue(target)
      const delivery = notification?.dueAt ?? Infinity
      const next = Math.min(deadline, delivery)
      if (next > target.getTime()) break
      clock.moveTo(new Date(next))
      if (deadline <= delivery) {
        database.transaction(() => {
          letFallDue(books)
        })
      } else if (notification !== undefined) {
        await dispatcher.deliver(notification)
      }
    }
    clock.moveTo(target)
  })
}
