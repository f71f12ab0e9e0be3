import { setTimeout as sleep } from 'node:timers/promises'
import { deadlineSignal, type RunningDeadline } from '../../base/deadline'
import type { Rate } from '../../operations/documented-rates'
import { createLimiter, type Limiter, type LimiterClock } from './limiter'
import type { LimitStore } from './limit-store'
import { SharedLimits } from './shared-limits'

const clock: LimiterClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
}

/** The rate limits of a client's operations. Every attempt counts. */
export class Limits {
  readonly #rates: Readonly<Record<string, Rate>>
  readonly #limiters = new Map<string, Limiter>()
  readonly #shared: SharedLimits | undefined

  /** @param store - shared by the processes of a merchant; without it, each process has the whole rate */
  constructor(rates: Readonly<Record<string, Rate>>, store?: LimitStore) {
    this.#rates = rates
    this.#shared = store && new SharedLimits(store)
  }

  /**
   * Waits until the rate limit allows a call; returns at once for an operation without a limit.
   *
   * @throws InputError `LIMITER_FULL` (as a rejection), or the reason of the abort
   */
  take(mchid: string, route: string, deadline: RunningDeadline): Promise<void> | undefined {
    const rate = Object.hasOwn(this.#rates, route) ? this.#rates[route] : undefined
    if (rate === undefined) return undefined
    return this.#shared === undefined
      ? this.#takeLocally(route, rate, deadline)
      : this.#takeShared(this.#shared, { mchid, route, rate }, deadline)
  }

  async #takeShared(
    shared: SharedLimits,
    call: { readonly mchid: string; readonly route: string; readonly rate: Rate },
    deadline: RunningDeadline,
  ): Promise<void> {
    const outcome = await shared.take(call, deadline)
    if (outcome === 'store-failed') await this.#takeLocally(call.route, call.rate, deadline)
  }

  #takeLocally(route: string, rate: Rate, deadline: RunningDeadline): Promise<void> {
    const limiter = this.#limiters.get(route) ?? createLimiter(rate, clock)
    this.#limiters.set(route, limiter)
    const { signal, forget } = deadlineSignal(deadline)
    return limiter.take(signal).finally(forget)
  }
}
