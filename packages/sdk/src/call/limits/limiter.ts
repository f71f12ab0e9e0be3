import { InputError } from '../../base/errors/input-error'
import type { Rate } from '../../operations/documented-rates'

/** Where time comes from; tests bring their own. */
export interface LimiterClock {
  now(): number
  /** Resolves after so many milliseconds, and at once when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** Lets calls through one by one. */
export interface Limiter {
  /** Resolves when the call may be made; callers are let through in the order in which they came. */
  take: (signal?: AbortSignal) => Promise<void>
}

const MAX_WAITING = 10_000

/**
 * Lets through as many calls as a rate allows, evenly after a first burst of one interval's worth at the most.
 *
 * @throws InputError `LIMITER_FULL` from `take`, when too many are waiting already
 */
export function createLimiter(rate: Rate, clock: LimiterClock, maxWaiting = MAX_WAITING): Limiter {
  const interval = rate.per / rate.calls
  /** The moment for which the next call is booked; never further back than one whole interval's worth of calls. */
  let next = clock.now() - rate.per + interval
  let waiting = 0

  return {
    async take(signal) {
      signal?.throwIfAborted()
      const now = clock.now()
      const booked = Math.max(next, now - rate.per + interval)
      if (booked > now && waiting >= maxWaiting) throw full(waiting)
      next = booked + interval
      if (booked <= now) return
      waiting++
      try {
        await clock.sleep(booked - now, signal)
        signal?.throwIfAborted()
      } finally {
        waiting--
      }
    },
  }
}

function full(waiting: number): InputError {
  return new InputError(
    'LIMITER_FULL',
    `${waiting} calls are waiting for their turn already: calls are made faster than they can ever be sent. Slow down, or ` +
      'raise the limit of this operation',
    'limits',
  )
}
