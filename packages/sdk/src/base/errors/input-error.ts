import { ProtocolError, type ProtocolErrorCode } from '@wxpay/protocol'
import type { InputCode } from './codes'
import { WechatpayError } from './wechatpay-error'
import { received } from './text'

/** The input is invalid and nothing was sent. `field` names the option, the path parameter or the field of the body. */
export class InputError extends WechatpayError {
  declare code: InputCode | ProtocolErrorCode

  protected static override readonly family = ['WechatpayError', 'InputError']

  constructor(code: InputCode | ProtocolErrorCode, message: string, field?: string, cause?: unknown) {
    super(code, message, { field, cause })
  }
}

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
