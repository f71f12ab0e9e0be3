/** Maximum distance of a timestamp from the verifier's clock, before or after, in seconds. */
export const FRESHNESS_SECONDS = 300

const wholeSeconds = /^(?:0|[1-9]\d{0,11})$/

/**
 * Seconds by which a timestamp is ahead of a clock; negative if behind.
 *
 * @param timestamp - seconds since 1970, as a decimal string (from a header) or a number
 * @param now - the verifier's clock
 * @returns `undefined` if the timestamp is not a non-negative decimal integer
 * @example
 * ```ts
 * import { clockSkew } from '@wxpay/protocol'
 *
 * console.log(clockSkew('1554208500', new Date(1554208460_000))) // 40
 * ```
 */
export function clockSkew(timestamp: string | number, now: Date): number | undefined {
  if (!wholeSeconds.test(String(timestamp))) return undefined
  const skew = Number(timestamp) - Math.floor(now.getTime() / 1000)
  return Number.isNaN(skew) ? undefined : skew
}

/**
 * Whether a signed message is recent enough not to be a replay: its timestamp is an integer of seconds, at
 * most {@link FRESHNESS_SECONDS} away from the clock.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 * @example
 * ```ts
 * import { isFresh } from '@wxpay/protocol'
 *
 * const now = new Date(1554208460_000)
 * console.log(isFresh('1554208160', now), isFresh('1554208159', now), isFresh('NaN', now)) // true false false
 * ```
 */
export function isFresh(timestamp: string | number, now: Date): boolean {
  const skew = clockSkew(timestamp, now)
  return skew !== undefined && Math.abs(skew) <= FRESHNESS_SECONDS
}
