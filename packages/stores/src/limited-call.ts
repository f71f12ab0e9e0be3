import { InputError, type LimitedCall } from '@wxpay/sdk'
import { checkKey, received } from './options'

const DAY = 24 * 60 * 60 * 1000

/** A limited call in the numbers that an engine calculates with, all in milliseconds. */
export interface LimitNumbers {
  /** Merchant ID and operation. */
  readonly key: string
  /** Time between two calls. */
  readonly interval: number
  /** Time before now from which calls may be caught up: a burst of one period's calls. */
  readonly burst: number
  /** Maximum wait. */
  readonly longest: number
}

/** Reads a limited call. */
export function readLimitedCall({ mchid, route, rate, longest }: LimitedCall): LimitNumbers {
  checkKey('mchid', mchid)
  checkKey('route', route)
  const calls = readNumber('rate.calls', rate.calls, 1_000_000)
  const per = readNumber('rate.per', rate.per, DAY)
  if (typeof longest !== 'number' || !(longest >= 0)) throw invalid('longest', longest, 'at least 0')
  const interval = per / calls
  return { key: `${mchid} ${route}`, interval, burst: per - interval, longest: Math.min(longest, DAY) }
}

function readNumber(name: string, value: unknown, most: number): number {
  if (typeof value === 'number' && value > 0 && value <= most) return value
  throw invalid(name, value, `above 0 and at most ${most}`)
}

function invalid(name: string, value: unknown, range: string): InputError {
  const shown = typeof value === 'number' ? String(value) : received(value)
  return new InputError('OPTION_INVALID', `"${name}" must be a number ${range}, received ${shown}`, name)
}
