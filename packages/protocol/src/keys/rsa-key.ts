import { createPrivateKey, createPublicKey, KeyObject } from 'node:crypto'
import { KeyFormatError } from '../errors'
import type { Block } from './blocks'
import { type Place, places, readFor } from './place'
import type { KeySource } from './source'

const FEWEST_BITS = 2048

/**
 * Loads the private key that signs requests and opens sensitive fields: PKCS#8 or PKCS#1, RSA, 2048 bits or more.
 *
 * @param name - the path of the option, for messages: `options.privateKey`
 * @throws {@link KeyFormatError} whose code and message say what was given instead, and what belongs there; never
 * with anything of the key in it
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
 * Loads a public key, most often the WeChat Pay public key: SPKI or PKCS#1, RSA, 2048 bits or more.
 *
 * @param name - the path of the option, for messages
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

/** The key of a block that `readFor` has found fit. */
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
    // OpenSSL's own error is left out: it says nothing to a user, and nothing of the key may get into a log.
    throw new KeyFormatError(
      'KEY_DAMAGED',
      `${name}: OpenSSL cannot read this key. Copy the whole file again`,
    )
  }
}

/** @throws KeyFormatError `KEY_NOT_RSA`, `KEY_TOO_SHORT` */
export function checkRsa(key: KeyObject, place: Place, name: string): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') {
    throw new KeyFormatError(
      'KEY_NOT_RSA',
      `${name} must be ${places[place].belongs} of type rsa, received a key of type ${key.asymmetricKeyType}`,
    )
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < FEWEST_BITS) {
    throw new KeyFormatError(
      'KEY_TOO_SHORT',
      `${name} must be an RSA key of at least ${FEWEST_BITS} bits, received an RSA key of ${bits} bits`,
    )
  }
  return key
}
