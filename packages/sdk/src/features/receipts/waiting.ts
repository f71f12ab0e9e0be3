import { readMilliseconds } from '../../call/axios/call-options'

/** Time budget and intervals of polling for a receipt. */
export interface WaitingOptions {
  /** Total time in milliseconds. Default ten minutes; 0 queries once, without waiting. */
  readonly budget?: number | undefined
  /**
   * Delay between the first two queries in milliseconds, doubled for each further one. Default five seconds.
   */
  readonly delay?: number | undefined
  /** Longest delay in milliseconds. Default two minutes, as WeChat Pay recommends. */
  readonly maxDelay?: number | undefined
}

/** The options with defaults applied. */
export type Waiting = { readonly [Name in keyof WaitingOptions]-?: number }

const DEFAULTS: Waiting = { budget: 600_000, delay: 5_000, maxDelay: 120_000 }

/**
 * Reads the polling options.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function readWaiting({ budget, delay, maxDelay }: WaitingOptions): Waiting {
  return {
    budget: budget === 0 ? 0 : (readMilliseconds('budget', budget) ?? DEFAULTS.budget),
    delay: readMilliseconds('delay', delay) ?? DEFAULTS.delay,
    maxDelay: readMilliseconds('maxDelay', maxDelay) ?? DEFAULTS.maxDelay,
  }
}

/**
 * The delay before the next query. The last query is made at the end of the budget.
 *
 * @param queries - number of queries made
 * @param elapsed - milliseconds since the first one
 * @returns milliseconds; `undefined` if the budget allows no further query
 */
export function pauseAfter(
  queries: number,
  elapsed: number,
  { budget, delay, maxDelay }: Waiting,
): number | undefined {
  // Timers count integer milliseconds.
  const left = Math.floor(budget - elapsed)
  return left < 1 ? undefined : Math.min(delay * 2 ** (queries - 1), maxDelay, left)
}
