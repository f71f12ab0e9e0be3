import { InputError } from '../errors/input-error'
import { nearestName } from './nearest-name'

/**
 * Rejects unknown members of an option: `retry: { maxAttempts: 5 }`.
 *
 * @param path - the option, for the message: `retry`
 * @throws InputError `OPTION_INVALID`, whose `field` is the path of the member
 */
export function refuseUnknownMembers(path: string, option: object, names: readonly string[]): void {
  for (const name of Object.keys(option)) {
    if (names.includes(name)) continue
    const nearest = nearestName(name, names)
    const instead =
      nearest === undefined
        ? `The options are ${names.map((each) => `${path}.${each}`).join(', ')}`
        : `Did you mean ${path}.${nearest}?`
    throw new InputError('OPTION_INVALID', `Unknown option "${path}.${name}". ${instead}`, `${path}.${name}`)
  }
}
