import { setTimeout as sleep } from 'node:timers/promises'
import { type Deadline, deadlineSignal } from '../../base/deadline'
import { createLimiter, type Limiter, type LimiterClock } from './limiter'
import type { Rate } from '../../operations/documented-rates'

const clock: LimiterClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
}

/** The rates of a client's operations. Each of its attempts counts. */
export class Limits {
  readonly #rates: Readonly<Record<string, Rate>>
  readonly #limiters = new Map<string, Limiter>()

  constructor(rates: Readonly<Record<string, Rate>>) {
    this.#rates = rates
  }

  /**
   * Waits for a call's turn; there is nothing to wait for where the operation has no rate.
   *
   * @throws InputError `LIMITER_FULL` (as a rejection), or the reason of the deadline
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
