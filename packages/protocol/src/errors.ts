import { addRemedy } from './remedies/remedy'
import { protocolRemedies } from './remedies/table'

/** Every code that an error of this package can carry. Codes are stable; messages may be reworded. */
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
 * The base of every error that this package throws. It has a stable {@link ProtocolErrorCode | code}, says in its
 * message what was wrong, where, and what to do, and never holds key material or a plaintext.
 *
 * `instanceof` holds across copies of this package (the ESM and the CommonJS build in one process, two versions
 * in one tree).
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
  /** What to do, in Chinese or English: see {@link setLocale}. For people; programs match on `code`. */
  declare readonly remedy: string

  // The names of the classes that an instance belongs to: what `instanceof` compares instead of prototypes.
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
    // A class that somebody derives from ours has no family of its own, and is compared in the ordinary way.
    if (!Object.hasOwn(this, 'family')) return Function.prototype[Symbol.hasInstance].call(this, value)
    if (typeof value !== 'object' || value === null || !(family in value)) return false
    const name = this.family.at(-1)
    return Array.isArray(value[family]) && value[family].includes(name)
  }
}

/** What is to be signed or verified, or the key for it, is unfit. A signature that does not verify is no error. */
export class SignatureError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'SignatureError']
}

/** An `Authorization` header that WeChat Pay's schemes do not allow. */
export class AuthorizationFormatError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'AuthorizationFormatError']
}

/** A plaintext or a parameter that cannot be encrypted or digested. */
export class EncryptionError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'EncryptionError']
}

/** A ciphertext that is malformed, was altered, or was made for another key. */
export class DecryptionError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'DecryptionError']
}

/** A key or a certificate that cannot be read, or is not what belongs there. */
export class KeyFormatError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'KeyFormatError']
}
