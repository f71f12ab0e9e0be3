import { ProtocolError } from '@wxpay/protocol'
import { InputError } from './input-error'

/**
 * Loads a key for an option. The error of the protocol package is rethrown with the path of the option as its `field`.
 *
 * @throws InputError
 */
export function named<Result>(name: string, load: () => Result): Result {
  try {
    return load()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    const path = /^(?:brand\.)?certs\.[^:\s]+/.exec(error.message)?.[0] ?? name
    throw new InputError(error.code, error.message, path, error)
  }
}
