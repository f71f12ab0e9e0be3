import { InputError } from '../error/input-error'
import { refuseUnknownMembers } from '../suggestion/unknown-members'
import { DEFAULT_RETRY, type RetryOptions } from './decision'

const least = { attempts: 1, budget: 0, delay: 0, maxDelay: 0 } as const satisfies Required<RetryOptions>
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
    if (value === undefined) continue
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least[name]) {
      throw new InputError(
        'OPTION_INVALID',
        `Option "retry.${name}" must be an integer of at least ${least[name]}${name === 'attempts' ? '' : ' (milliseconds)'}`,
        `retry.${name}`,
      )
    }
    read[name] = value
  }
  return read
}
