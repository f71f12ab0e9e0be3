import { InputError } from './input-error'
import { received } from './text'

/**
 * Refuses an option that is not a string of the right form.
 *
 * @param belongs - what it should be, for the message
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
  throw new InputError('OPTION_INVALID', `Option "${name}" ${problem}. Give ${belongs}`, name)
}
