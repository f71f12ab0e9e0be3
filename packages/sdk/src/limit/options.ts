import { InputError } from '../error/input-error'
import { documentedRates, type Rate } from './rates'

/**
 * Reads the option `limits`: rates by route.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function readLimits(option: unknown): Readonly<Record<string, Rate>> | undefined {
  if (option === undefined) return undefined
  if (option === 'documented') return documentedRates
  if (typeof option !== 'object' || option === null) {
    throw new InputError(
      'OPTION_INVALID',
      "limits is 'documented', or rates by route: { 'POST /v3/refund/domestic/refunds': { calls: 150, per: 1000 } }",
      'limits',
    )
  }
  for (const [route, rate] of Object.entries(option) as [string, unknown][]) {
    if (!/^(?:GET|POST|PUT|PATCH|DELETE) \//.test(route) || !isRate(rate)) {
      throw new InputError(
        'OPTION_INVALID',
        `limits[${JSON.stringify(route)}] is not { calls, per } (calls in so many milliseconds, both above 0) under a route ` +
          "such as 'POST /v3/refund/domestic/refunds'",
        `limits.${route}`,
      )
    }
  }
  return { ...(option as Record<string, Rate>) }
}

function isRate(rate: unknown): rate is Rate {
  if (typeof rate !== 'object' || rate === null || !('calls' in rate) || !('per' in rate)) return false
  return [rate.calls, rate.per].every((value) => typeof value === 'number' && value > 0 && value < Infinity)
}
