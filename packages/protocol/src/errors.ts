import { addRemedy } from './remedies/remedy'
import { protocolRemedies } from './remedies/table'

/** Codes of all errors of this package. Codes are stable; messages may be reworded. */
export type ProtocolErrorCode =
  | 'MESSAGE_FIELD_INVALID'
  | 'SIGNING_KEY_UNFIT'
  | 'VERIFYING_KEY_UNFIT'
  | 'NONCE_SOURCE_UNFIT'
  | 'AUTHORIZATION_MALFORMED'
  | 'AUTHORIZATION_SCHEME_UNKNOWN'
  | 'AUTHORIZATION_FIELD_INVALID'
  | 'RESOURCE_MALFORMED'
  | 'RESOURCE_TOO_LARGE'
  | 'RESOURCE_ALGORITHM_UNKNOWN'
  | 'RESOURCE_KEY_UNFIT'
  | 'RESOURCE_NOT_AUTHENTIC'
  | 'FIELD_MALFORMED'
  | 'FIELD_TOO_LONG'
  | 'FIELD_KEY_UNFIT'
  | 'FIELD_UNREADABLE'
  | 'PARAMETER_INVALID'
  | 'MAC_KEY_UNFIT'
  | 'KEY_MISSING'
  | 'KEY_FILE_UNREADABLE'
  | 'KEY_TOO_LARGE'
  | 'KEY_UNRECOGNIZED'
  | 'KEY_WRONG_KIND'
  | 'KEY_ENCRYPTED'
  | 'KEY_DAMAGED'
  | 'KEY_NOT_RSA'
  | 'KEY_TOO_SHORT'
  | 'KEY_WRONG_LENGTH'
  | 'CERTIFICATE_SERIAL_MISMATCH'
  | 'MERCHANT_CERTIFICATE_AMONG_PLATFORM'
  | 'TRUST_ID_INVALID'
  | 'XML_MALFORMED'
  | 'XML_DOCTYPE'
  | 'XML_TOO_LARGE'
  | 'XML_TOO_DEEP'
  | 'XML_NAME'
  | 'XML_CHARACTER'

const family = Symbol.for('@wxpay/protocol/error')

/**
 * Base class of all errors that this package throws. It has a stable {@link ProtocolErrorCode | code}. The
 * message says what is wrong, where, and what to do; it never contains key material or a plaintext.
 *
 * `instanceof` works across copies of this package (the ESM and the CommonJS build in one process, two
 * versions in one tree).
 *
 * @example
 * ```ts
 * import { loadPrivateKey, ProtocolError } from '@wxpay/protocol'
 *
 * try {
 *   loadPrivateKey('not a key', 'privateKey')
 * } catch (error) {
 *   if (error instanceof ProtocolError) console.log(error.code) // KEY_UNRECOGNIZED
 * }
 * ```
 */
export class ProtocolError extends Error {
  readonly code: ProtocolErrorCode
  /**
   * What to do, in Chinese or English: see {@link setLocale}. Written for people; programs match on `code`.
   */
  declare readonly remedy: string

  // Names of the classes that an instance belongs to. `instanceof` compares them instead of prototypes.
  protected static readonly family: readonly string[] = ['ProtocolError']

  constructor(code: ProtocolErrorCode, message: string) {
    super(message)
    this.code = code
    const names = new.target.family
    this.name = names.at(-1) ?? 'ProtocolError'
    Object.defineProperty(this, 'name', { enumerable: false })
    Object.defineProperty(this, family, { value: names })
    addRemedy(this, protocolRemedies[code])
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that a program derives from ours has no family of its own and is compared by prototype.
    if (!Object.hasOwn(this, 'family')) return Function.prototype[Symbol.hasInstance].call(this, value)
    if (typeof value !== 'object' || value === null || !(family in value)) return false
    const name = this.family.at(-1)
    return Array.isArray(value[family]) && value[family].includes(name)
  }
}

/**
 * An input to a signature, or the key for it, is invalid. A signature that does not verify is not an error.
 */
export class SignatureError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'SignatureError']
}

/** A malformed `Authorization` header, or one of an unknown scheme. */
export class AuthorizationFormatError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'AuthorizationFormatError']
}

/** A plaintext or a parameter that cannot be encrypted or digested. */
export class EncryptionError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'EncryptionError']
}

/** A ciphertext that is malformed, altered, or made for another key. */
export class DecryptionError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'DecryptionError']
}

/** A key or a certificate that cannot be read or is of the wrong kind. */
export class KeyFormatError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'KeyFormatError']
}
