import { InputError } from '../../base/errors/input-error'
import { type IntegerRange, readInteger } from '../call-options'
import { refuseUnknownMembers } from '../../base/suggestions/unknown-members'
import { DEFAULT_RETRY, type RetryOptions } from './decision'

const HOUR = 3_600_000
const ranges = {
  attempts: { min: 1, max: 20 },
  budget: { min: 0, max: 24 * HOUR, unit: 'milliseconds' },
  delay: { min: 0, max: HOUR, unit: 'milliseconds' },
  maxDelay: { min: 0, max: HOUR, unit: 'milliseconds' },
} as const satisfies Readonly<Record<keyof RetryOptions, IntegerRange>>
const names = ['attempts', 'budget', 'delay', 'maxDelay'] as const satisfies readonly (keyof RetryOptions)[]

/** Nothing is sent a second time. */
const once = { ...DEFAULT_RETRY, attempts: 1 } as const satisfies Required<RetryOptions>

/**
 * Reads the option `retry`, of a client or of a call.
 *
 * @param usual - what holds where the option says nothing
 * @throws InputError `OPTION_INVALID`, whose `field` is `retry.attempts` or another of them
 */
export function readRetry(
  option: unknown,
  usual: Required<RetryOptions> = DEFAULT_RETRY,
): Required<RetryOptions> {
  if (option === undefined || option === usual) return usual
  if (option === false) return once
  if (typeof option !== 'object' || option === null) {
    throw new InputError(
      'OPTION_INVALID',
      'Option "retry" must be false or an object such as { attempts: 3, budget: 60_000, delay: 300, maxDelay: 10_000 }',
      'retry',
    )
  }
  refuseUnknownMembers('retry', option, names)
  const read = { ...usual }
  for (const name of names) {
    const value: unknown = Reflect.get(option, name)
    if (value !== undefined) read[name] = readInteger(`retry.${name}`, value, ranges[name])
  }
  return read
}
