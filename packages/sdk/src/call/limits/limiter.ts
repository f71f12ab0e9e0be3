import { InputError } from '../../base/errors/input-error'
import type { Rate } from '../../operations/documented-rates'
import { reserveNext } from './reservation'

/** Source of time; tests supply their own. */
export interface LimiterClock {
  now(): number
  /** Resolves after the given milliseconds, or at once when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** Limits the rate of calls. */
export interface Limiter {
  /** Resolves when the call may be sent. Calls proceed in the order in which they arrive. */
  take: (signal?: AbortSignal) => Promise<void>
}

const MAX_WAITING = 10_000

/**
 * Limits the calls of one process.
 *
 * @throws InputError `LIMITER_FULL` from `take`, when too many calls are waiting
 */
export function createLimiter(rate: Rate, clock: LimiterClock, maxWaiting = MAX_WAITING): Limiter {
  let next: number | undefined
  const queue = new Queue(maxWaiting)

  return {
    async take(signal) {
      signal?.throwIfAborted()
      const now = clock.now()
      const reservation = reserveNext(next, rate, now, queue.isFull ? 0 : Infinity)
      if (reservation === undefined) throw queue.full()
      next = reservation.next
      if (reservation.at <= now) return
      await queue.wait(() => clock.sleep(reservation.at - now, signal))
      signal?.throwIfAborted()
    },
  }
}

/** Counts waiting calls, each of which holds memory. */
export class Queue {
  readonly #max: number
  #waiting = 0

  constructor(max = MAX_WAITING) {
    this.#max = max
  }

  get isFull(): boolean {
    return this.#waiting >= this.#max
  }

  async wait(sleep: () => Promise<void>): Promise<void> {
    this.#waiting++
    try {
      await sleep()
    } finally {
      this.#waiting--
    }
  }

  full(): InputError {
    return new InputError(
      'LIMITER_FULL',
      `${this.#waiting} calls are already waiting for the rate limit: calls are made faster than the limit allows. ` +
        'Slow down, or raise the limit of this operation',
      'limits',
    )
  }
}
