import { createPrivateKey, createPublicKey, KeyObject } from 'node:crypto'
import { KeyFormatError } from '../errors'
import type { Block } from './blocks'
import { type KeyRole, roles, readFor } from './role'
import type { KeySource } from './source'

const MIN_BITS = 2048

/**
 * Loads the private key that signs requests and decrypts sensitive fields: PKCS#8 or PKCS#1, RSA, at least
 * 2048 bits.
 *
 * @param name - path of the option, used in messages: `options.privateKey`
 * @throws {@link KeyFormatError} whose code and message name the received and the expected kind; never
 * contains any of the key
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { loadPrivateKey } from '@wxpay/protocol'
 *
 * const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
 * process.env['WECHATPAY_PRIVATE_KEY'] = pem.replaceAll('\n', '\\n')
 *
 * console.log(loadPrivateKey(process.env['WECHATPAY_PRIVATE_KEY'], 'privateKey').type) // private
 * ```
 */
export function loadPrivateKey(source: KeySource, name: string): KeyObject {
  return checkRsa(toKey(readFor('private-key', source, name), name), 'private-key', name)
}

/**
 * Loads a public key, usually the WeChat Pay public key: SPKI or PKCS#1, RSA, at least 2048 bits.
 *
 * @param name - path of the option, used in messages
 * @throws {@link KeyFormatError}
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { loadPublicKey } from '@wxpay/protocol'
 *
 * const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * console.log(loadPublicKey(publicKey.export({ type: 'spki', format: 'pem' }), 'publicKey').type) // public
 * ```
 */
export function loadPublicKey(source: KeySource, name: string): KeyObject {
  return checkRsa(toKey(readFor('public-key', source, name), name), 'public-key', name)
}

/** The key of a block that `readFor` accepted. */
export function toKey(block: Block | KeyObject, name: string): KeyObject {
  if (block instanceof KeyObject) return block
  const key = Buffer.from(block.der.buffer, block.der.byteOffset, block.der.byteLength)
  try {
    switch (block.kind) {
      case 'pkcs8-private-key':
        return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
      case 'pkcs1-private-key':
        return createPrivateKey({ key, format: 'der', type: 'pkcs1' })
      case 'pkcs1-public-key':
        return createPublicKey({ key, format: 'der', type: 'pkcs1' })
      default:
        return createPublicKey({ key, format: 'der', type: 'spki' })
    }
  } catch {
    // OpenSSL's own error is left out: it does not help a user, and nothing of the key may get into a log.
    throw new KeyFormatError(
      'KEY_DAMAGED',
      `${name}: OpenSSL cannot read this key. Copy the whole file again`,
    )
  }
}

/** @throws KeyFormatError `KEY_NOT_RSA`, `KEY_TOO_SHORT` */
export function checkRsa(key: KeyObject, role: KeyRole, name: string): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') {
    throw new KeyFormatError(
      'KEY_NOT_RSA',
      `${name} must be ${roles[role].expected} of type rsa, received a key of type ${key.asymmetricKeyType}`,
    )
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < MIN_BITS) {
    throw new KeyFormatError(
      'KEY_TOO_SHORT',
      `${name} must be an RSA key of at least ${MIN_BITS} bits, received an RSA key of ${bits} bits`,
    )
  }
  return key
}
