import { setTimeout as sleep } from 'node:timers/promises'
import { type Deadline, deadlineSignal } from '../../base/deadline'
import { createLimiter, type Limiter, type LimiterClock } from './limiter'
import type { Rate } from '../../operations/documented-rates'

const clock: LimiterClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
}

/** The rate limits of a client's operations. Every attempt counts. */
export class Limits {
  readonly #rates: Readonly<Record<string, Rate>>
  readonly #limiters = new Map<string, Limiter>()

  constructor(rates: Readonly<Record<string, Rate>>) {
    this.#rates = rates
  }

  /**
   * Waits until the rate limit allows a call; returns at once for an operation without a limit.
   *
   * @throws InputError `LIMITER_FULL` (as a rejection), or the reason of the abort
   */
  take(route: string, deadline: Deadline): Promise<void> | undefined {
    const limiter = this.#limiters.get(route) ?? this.#make(route)
    if (limiter === undefined) return undefined
    const { signal, forget } = deadlineSignal(deadline)
    return limiter.take(signal).finally(forget)
  }

  #make(route: string): Limiter | undefined {
    const rate = Object.hasOwn(this.#rates, route) ? this.#rates[route] : undefined
    if (rate === undefined) return undefined
    const limiter = createLimiter(rate, clock)
    this.#limiters.set(route, limiter)
    return limiter
  }
}
