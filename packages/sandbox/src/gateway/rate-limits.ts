import { findOperation } from '@wxpay/catalog'
import { ApiError, apiErrors } from '../domain/api-error'
import type { Context } from '../domain/context'
import type { Authenticated } from './exchange'

/** Number of calls that one merchant may make to one operation in a period. */
export interface RateLimit {
  readonly calls: number
  /** Period in seconds. Periods follow each other without overlap. */
  readonly seconds: number
  /** Code of the error response. Default: `FREQUENCY_LIMITED`. */
  readonly code?: string | undefined
}

/**
 * Rate limits of a sandbox: none, those that WeChat Pay has published, or some of your own by route, such as
 * `{ 'POST /v3/refund/domestic/refunds': { calls: 2, seconds: 1 } }`.
 */
export type RateLimits = 'none' | 'documented' | Readonly<Record<string, RateLimit>>

interface Period {
  /** Time at which it is over, in milliseconds since 1970, business time. */
  readonly end: number
  readonly calls: number
}

// Periods that are over are removed when there are this many.
const KEPT = 10_000

/**
 * Limits the calls of each merchant to each operation, by business time, so that advancing the clock ends a period. Rejected
 * calls do not count.
 *
 * @throws ApiError 429, from the returned function
 */
export function rateLimited(
  { clock }: Context,
  limits: RateLimits,
): (exchange: Authenticated) => Authenticated {
  const periods = new Map<string, Period>()
  const limitOf = (route: string): RateLimit | undefined => {
    if (limits === 'none') return undefined
    if (limits === 'documented') return findOperation(route)?.operation['x-wxpay'].rate
    return Object.hasOwn(limits, route) ? limits[route] : undefined
  }
  return (exchange) => {
    const route = `${exchange.operation.method} ${exchange.operation.path}`
    const limit = limitOf(route)
    if (limit === undefined) return exchange
    const now = clock.now().getTime()
    const key = `${exchange.merchant.mchid} ${route}`
    const known = periods.get(key)
    const length = limit.seconds * 1000
    const period =
      known !== undefined && now < known.end
        ? known
        : { end: (Math.floor(now / length) + 1) * length, calls: 0 }
    if (period.calls >= limit.calls) {
      throw new ApiError({ ...apiErrors.frequency, code: limit.code ?? apiErrors.frequency.code })
    }
    if (periods.size >= KEPT) removeEnded(periods, now)
    periods.set(key, { ...period, calls: period.calls + 1 })
    return exchange
  }
}

function removeEnded(periods: Map<string, Period>, now: number): void {
  for (const [key, { end }] of periods) if (end <= now) periods.delete(key)
}
