import { InputError } from './input-error'
import { received } from './text'

/**
 * Rejects an option that is not a string of the required format.
 *
 * @param belongs - the expected value, for the message
 * @throws InputError `OPTION_INVALID`
 */
export function requireWellFormed(name: string, value: unknown, pattern: RegExp, belongs: string): void {
  if (typeof value === 'string' && pattern.test(value)) return
  const problem =
    value === undefined || value === null || value === ''
      ? 'is missing'
      : typeof value === 'string'
        ? 'is malformed'
        : `must be a string, received ${received(value)}`
  throw new InputError('OPTION_INVALID', `Option "${name}" ${problem}. Pass ${belongs}`, name)
}
