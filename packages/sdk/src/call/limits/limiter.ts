import { InputError } from '../../base/errors/input-error'
import type { Rate } from '../../operations/documented-rates'

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
 * Spreads calls evenly at a given rate, after a first burst of at most one interval's calls.
 *
 * @throws InputError `LIMITER_FULL` from `take`, when too many calls are waiting
 */
export function createLimiter(rate: Rate, clock: LimiterClock, maxWaiting = MAX_WAITING): Limiter {
  const interval = rate.per / rate.calls
  /** Time reserved for the next call; at most one interval's calls in the past. */
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
    `${waiting} calls are already waiting for the rate limit: calls are made faster than the limit allows. Slow down, or ` +
      'raise the limit of this operation',
    'limits',
  )
}
