import type { Rate } from '../../operations/documented-rates'

/** The time of a call, and the earliest time of the call after it, in milliseconds. */
export interface Reservation {
  readonly at: number
  readonly next: number
}

/**
 * Decides when a call may be sent: calls are spread evenly, after a burst of at most one period's calls.
 *
 * @param next - `next` of the previous reservation
 * @param longest - maximum wait in milliseconds
 * @returns `undefined` if the call would wait longer than that
 */
export function reserveNext(
  next: number | undefined,
  { calls, per }: Rate,
  now: number,
  longest: number,
): Reservation | undefined {
  const interval = per / calls
  // With one call a period this is exactly `now`.
  const at = Math.max(next ?? -Infinity, now - (per - interval))
  return at - now > longest ? undefined : { at, next: at + interval }
}
