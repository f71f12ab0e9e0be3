import { InputError } from '../error/input-error'

/**
 * Refuses an option that is no text of the right form.
 *
 * @param belongs - what it should be, for the message
 * @throws InputError `OPTION_INVALID`
 */
export function requireWellFormed(name: string, value: unknown, pattern: RegExp, belongs: string): void {
  if (typeof value === 'string' && pattern.test(value)) return
  const given =
    value === undefined || value === null || value === ''
      ? 'is missing'
      : typeof value === 'string'
        ? 'is not well-formed'
        : `is of type ${typeof value}`
  throw new InputError('OPTION_INVALID', `${name} ${given}; ${belongs} belongs there`, name)
}
