import {
  constants,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  type KeyLike,
  KeyObject,
} from 'node:crypto'
import { isUint8Array } from 'node:util/types'
import { decryptField, encryptField, loadPrivateKey, loadVerifier } from '@wxpay/protocol'
import { keySource } from './key-source'

const KEY_TYPE_PUBLIC = 'public'
const KEY_TYPE_PRIVATE = 'private'

/** The kind of an asymmetric key. */
export type RsaKeyType = typeof KEY_TYPE_PUBLIC | typeof KEY_TYPE_PRIVATE

/** RSA keys, signatures with SHA-256, and encryption of fields with OAEP. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- A class with static members is what users import.
export class Rsa {
  static readonly RSA_PKCS1_OAEP_PADDING = constants.RSA_PKCS1_OAEP_PADDING
  /** @deprecated Not supported, see CVE-2023-46809. */
  static readonly RSA_PKCS1_PADDING = constants.RSA_PKCS1_PADDING
  static readonly KEY_TYPE_PUBLIC = KEY_TYPE_PUBLIC
  static readonly KEY_TYPE_PRIVATE = KEY_TYPE_PRIVATE

  static isKeyObject(thing: unknown): thing is KeyObject {
    return thing instanceof KeyObject && (thing.type === KEY_TYPE_PUBLIC || thing.type === KEY_TYPE_PRIVATE)
  }

  /** A private key from base64 of PKCS#8. */
  static fromPkcs8(base64: string): KeyObject {
    return Rsa.from(`private.pkcs8://${base64}`, KEY_TYPE_PRIVATE)
  }

  /** A private or public key from base64 of PKCS#1. */
  static fromPkcs1(base64: string, type: RsaKeyType = KEY_TYPE_PRIVATE): KeyObject {
    return Rsa.from(`${type}.pkcs1://${base64}`, type)
  }

  /** A public key from base64 of SPKI. */
  static fromSpki(base64: string): KeyObject {
    return Rsa.from(`public.spki://${base64}`, KEY_TYPE_PUBLIC)
  }

  /**
   * Loads a key: PEM, a Buffer, a `KeyObject`, the public key of a certificate, `file://` followed by a path, or
   * `private.pkcs8://`, `private.pkcs1://`, `public.pkcs1://` or `public.spki://` followed by base64.
   *
   * @throws KeyFormatError with what was given and what was expected
   */
  static from(thing: KeyLike | Uint8Array, type: RsaKeyType = KEY_TYPE_PRIVATE): KeyObject {
    const source = keySource(thing)
    if (Rsa.isKeyObject(source) && source.type === type) return source
    if (type === KEY_TYPE_PRIVATE) return loadPrivateKey(source, 'privateKey')
    if (isPrivate(source)) {
      // A key string that names a private key is one, whatever the type says.
      if (typeof thing === 'string' && thing.startsWith(KEY_TYPE_PRIVATE) && Rsa.isKeyObject(source))
        return source
      return createPublicKey(loadPrivateKey(source, 'publicKey').export({ type: 'pkcs8', format: 'pem' }))
    }
    return loadVerifier(source, 'publicKey').publicKey
  }

  /**
   * Encrypts a sensitive field with OAEP.
   *
   * @param padding - `RSA_PKCS1_OAEP_PADDING`, the only one supported
   * @returns base64
   * @throws RangeError for another padding
   */
  static encrypt(
    plaintext: string,
    publicKey: KeyLike,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): string {
    refusePadding(padding)
    const text = Buffer.from(plaintext).toString()
    return encryptField(text, createPublicKey(pemOf(publicKey)))
  }

  /**
   * Decrypts a sensitive field with OAEP.
   *
   * @param ciphertext - base64
   * @param padding - `RSA_PKCS1_OAEP_PADDING`, the only one supported
   * @throws RangeError for another padding, DecryptionError for another key or an altered ciphertext
   */
  static decrypt(
    ciphertext: string,
    privateKey: KeyLike,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): string {
    refusePadding(padding)
    const key = privateKey instanceof KeyObject ? privateKey : createPrivateKey(privateKey)
    return decryptField(Buffer.from(ciphertext, 'base64').toString('base64'), key)
  }

  /** @returns base64 of the signature with SHA-256 */
  static sign(message: string | Uint8Array, privateKey: KeyLike): string {
    return createSign('sha256').update(message).sign(privateKey, 'base64')
  }

  /** @param signature - base64 */
  static verify(message: string | Uint8Array, signature: string, publicKey: KeyLike): boolean {
    return createVerify('sha256').update(message).verify(publicKey, signature, 'base64')
  }

  static get default(): typeof Rsa {
    return Rsa
  }
}

// createPublicKey() takes a private KeyObject, but no public one.
function pemOf(key: KeyLike): string | Buffer {
  return key instanceof KeyObject && key.type === KEY_TYPE_PUBLIC
    ? key.export({ type: 'spki', format: 'pem' })
    : (key as string | Buffer)
}

function isPrivate(source: ReturnType<typeof keySource>): boolean {
  if (source instanceof KeyObject) return source.type === KEY_TYPE_PRIVATE
  if (typeof source !== 'string' && !isUint8Array(source)) return false
  return /-----BEGIN (?:RSA )?PRIVATE KEY-----/.test(Buffer.from(source as string).toString('latin1'))
}

function refusePadding(padding: number): void {
  if (padding === constants.RSA_PKCS1_OAEP_PADDING) return
  throw new RangeError(
    `The padding must be RSA_PKCS1_OAEP_PADDING (${constants.RSA_PKCS1_OAEP_PADDING}), received ${padding}`,
  )
}
