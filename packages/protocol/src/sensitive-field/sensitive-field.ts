import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'
import { decodeBase64 } from '../encoding/base64'
import { DecryptionError, EncryptionError } from '../errors'

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const
// RFC 8017, 7.1.1: the padding takes two SHA-1 digests and two bytes of every block.
const PADDING_BYTES = 42
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const loneSurrogate = /\p{Surrogate}/u

/**
 * Encrypts a sensitive field (a name, a bank account) for its receiver: RSA-OAEP with SHA-1, in base64. The
 * request must name the key in its `Wechatpay-Serial` header.
 *
 * @param plaintext - at most 214 bytes of UTF-8 for a 2048-bit key
 * @param publicKey - the key of a platform certificate, or the WeChat Pay public key
 * @throws {@link EncryptionError} `FIELD_TOO_LONG` (the message states the limit), `FIELD_MALFORMED`,
 * `FIELD_KEY_UNFIT`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { decryptField, encryptField } from '@wxpay/protocol'
 *
 * const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * console.log(decryptField(encryptField('张三', publicKey), privateKey)) // 张三
 * ```
 */
export function encryptField(plaintext: string, publicKey: KeyObject): string {
  if (!isRsa(publicKey, 'public')) {
    throw new EncryptionError('FIELD_KEY_UNFIT', 'A sensitive field is encrypted with a public RSA key')
  }
  if (loneSurrogate.test(plaintext)) {
    throw new EncryptionError(
      'FIELD_MALFORMED',
      'The sensitive field contains half a character (a lone surrogate)',
    )
  }
  const bytes = Buffer.from(plaintext)
  const limit = modulusBytes(publicKey) - PADDING_BYTES
  if (bytes.length > limit) {
    throw new EncryptionError(
      'FIELD_TOO_LONG',
      `The sensitive field is ${bytes.length} bytes of UTF-8 long; this key can encrypt at most ${limit}`,
    )
  }
  try {
    return publicEncrypt({ key: publicKey, ...oaep }, bytes).toString('base64')
  } catch {
    throw new EncryptionError('FIELD_KEY_UNFIT', 'OpenSSL cannot encrypt with this public key')
  }
}

/**
 * Decrypts a sensitive field of a response with the merchant API private key.
 *
 * @throws {@link DecryptionError} `FIELD_MALFORMED`, `FIELD_KEY_UNFIT`, and `FIELD_UNREADABLE` for a value
 * that was altered or encrypted for another key (one error for both, so that it gives an attacker no
 * information)
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053265
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { decryptField, encryptField } from '@wxpay/protocol'
 *
 * const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * console.log(decryptField(encryptField('6222 0000', publicKey), privateKey)) // 6222 0000
 * ```
 */
export function decryptField(encrypted: string, privateKey: KeyObject): string {
  if (!isRsa(privateKey, 'private')) {
    throw new DecryptionError('FIELD_KEY_UNFIT', 'A sensitive field is decrypted with a private RSA key')
  }
  const length = modulusBytes(privateKey)
  // Bounds the work on untrusted input: base64 is about 4/3 as long as its bytes.
  const bytes = encrypted.length <= length * 2 ? decodeBase64(encrypted) : undefined
  if (bytes?.length !== length) {
    throw new DecryptionError('FIELD_MALFORMED', `The encrypted field must be base64 of ${length} bytes`)
  }
  try {
    return strictUtf8.decode(privateDecrypt({ key: privateKey, ...oaep }, bytes))
  } catch {
    throw new DecryptionError(
      'FIELD_UNREADABLE',
      'The sensitive field does not decrypt: it was encrypted for another key than this merchant private key, or altered',
    )
  }
}

function isRsa(key: KeyObject, type: 'public' | 'private'): boolean {
  return key.type === type && key.asymmetricKeyType === 'rsa'
}

function modulusBytes(key: KeyObject): number {
  return Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8)
}
