import type { ProtocolErrorCode } from './error-codes'
import { addRemedy } from './remedies/remedy'
import { protocolRemedies } from './remedies/table'

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
   * Remedy in Chinese or English: see {@link setLocale}. Written for people; programs match on `code`.
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
