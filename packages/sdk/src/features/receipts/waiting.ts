import { readMilliseconds } from '../../call/call-options'

/** How long a receipt is waited for. */
export interface WaitingOptions {
  /** Milliseconds in all; ten minutes by default. 0 asks once, and does not wait. */
  readonly budget?: number | undefined
  /** Milliseconds between the first two queries, five seconds by default; it doubles from query to query. */
  readonly delay?: number | undefined
  /** Milliseconds that it grows to: by default the two minutes that WeChat Pay advises between queries. */
  readonly maxDelay?: number | undefined
}

/** The same, complete. */
export type Waiting = { readonly [Name in keyof WaitingOptions]-?: number }

const usual: Waiting = { budget: 600_000, delay: 5_000, maxDelay: 120_000 }

/**
 * Reads how long is waited.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function readWaiting({ budget, delay, maxDelay }: WaitingOptions): Waiting {
  return {
    budget: budget === 0 ? 0 : (readMilliseconds('budget', budget) ?? usual.budget),
    delay: readMilliseconds('delay', delay) ?? usual.delay,
    maxDelay: readMilliseconds('maxDelay', maxDelay) ?? usual.maxDelay,
  }
}

/**
 * The pause before the next query. The last query is made when the time is over.
 *
 * @param queries - how many were made
 * @param elapsed - milliseconds since the first one
 * @returns milliseconds; `undefined` if there is no time for another query
 */
export function pauseAfter(
  queries: number,
  elapsed: number,
  { budget, delay, maxDelay }: Waiting,
): number | undefined {
  // Timers count whole milliseconds.
  const left = Math.floor(budget - elapsed)
  return left < 1 ? undefined : Math.min(delay * 2 ** (queries - 1), maxDelay, left)
}
