import { InputError } from '../base/errors/input-error'
import { documentedRates, type Rate } from '../operations/documented-rates'

const MOST_CALLS = 1_000_000
// One day.
const LONGEST = 86_400_000

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
      "Option \"limits\" must be 'documented', or rates by route: { 'POST /v3/refund/domestic/refunds': { calls: 150, per: 1000 } }",
      'limits',
    )
  }
  for (const [route, rate] of Object.entries(option) as [string, unknown][]) {
    if (!/^(?:GET|POST|PUT|PATCH|DELETE) \//.test(route) || !isRate(rate)) {
      throw new InputError(
        'OPTION_INVALID',
        `limits[${JSON.stringify(route)}] must be { calls, per } under a route such as 'POST /v3/refund/domestic/refunds': ` +
          `calls above 0 and at most ${MOST_CALLS}, per in milliseconds above 0 and at most ${LONGEST}`,
        `limits.${route}`,
      )
    }
  }
  return { ...(option as Record<string, Rate>) }
}

function isRate(rate: unknown): rate is Rate {
  if (typeof rate !== 'object' || rate === null || !('calls' in rate) || !('per' in rate)) return false
  return isWithin(rate.calls, MOST_CALLS) && isWithin(rate.per, LONGEST)
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && value > 0 && value <= most
}
