const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/**
 * Intervals after each unacknowledged attempt: fifteen retries over 24 hours and 4 minutes.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export const retryPauses = [
  15 * SECOND,
  15 * SECOND,
  30 * SECOND,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  60 * MINUTE,
  3 * HOUR,
  3 * HOUR,
  3 * HOUR,
  6 * HOUR,
  6 * HOUR,
] as const

/** Shortest interval between two attempts, in milliseconds. */
export const SHORTEST_PAUSE = Math.min(...retryPauses)

/**
 * Time of the next attempt.
 *
 * @param attempts - number of failed attempts
 * @param due - due time of the last attempt, in milliseconds
 * @returns milliseconds, or `undefined` after the last attempt
 */
export function nextAttempt(attempts: number, due: number): number | undefined {
  const pause = retryPauses[attempts - 1]
  return pause === undefined ? undefined : due + pause
}
