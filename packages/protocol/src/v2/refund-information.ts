import { createCipheriv, createDecipheriv, createHash, type KeyObject } from 'node:crypto'
import { decodeBase64 } from '../encoding/base64'
import { DecryptionError } from '../errors'

const BLOCK = 16
const MAX_LENGTH = 1024 * 1024

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decrypts `req_info` of an APIv2 refund notification: AES-256-ECB with PKCS#7 padding, under the lower-case
 * MD5 of the APIv2 key. **The result is not proof of origin**: the cipher encrypts each 16-byte block
 * separately and authenticates nothing, so blocks of other messages can be spliced in. Query the refund
 * before you act on it.
 *
 * @param encrypted - standard base64
 * @param secret - the APIv2 key, from `loadSecret`
 * @returns the XML of the refund
 * @throws {@link DecryptionError} `RESOURCE_MALFORMED`, `RESOURCE_TOO_LARGE`, `RESOURCE_NOT_AUTHENTIC`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985433
 * @example
 * ```ts
 * import { loadSecret, decryptRefundInformation, encryptRefundInformation } from '@wxpay/protocol'
 *
 * const secret = loadSecret('0123456789abcdef0123456789ABCDEF', 'secret')
 * const encrypted = encryptRefundInformation('<root><refund_status>SUCCESS</refund_status></root>', secret)
 * console.log(decryptRefundInformation(encrypted, secret)) // <root><refund_status>SUCCESS</refund_status></root>
 * ```
 */
export function decryptRefundInformation(encrypted: string, secret: KeyObject): string {
  if (encrypted.length > MAX_LENGTH) {
    throw new DecryptionError('RESOURCE_TOO_LARGE', `req_info is longer than ${MAX_LENGTH} characters`)
  }
  const bytes = decodeBase64(encrypted)
  if (bytes === undefined || bytes.length === 0 || bytes.length % BLOCK !== 0) {
    throw new DecryptionError(
      'RESOURCE_MALFORMED',
      `req_info is not base64 of whole blocks of ${BLOCK} bytes`,
    )
  }
  try {
    const decipher = createDecipheriv('aes-256-ecb', keyOf(secret), null)
    return strictUtf8.decode(Buffer.concat([decipher.update(bytes), decipher.final()]))
  } catch {
    throw new DecryptionError(
      'RESOURCE_NOT_AUTHENTIC',
      'req_info was not encrypted with this APIv2 key, or was altered',
    )
  }
}

/**
 * Encrypts a string as WeChat Pay encrypts `req_info`, for tests and sandboxes. The inverse of
 * {@link decryptRefundInformation}.
 *
 * @param secret - the APIv2 key, from `loadSecret`
 * @returns standard base64
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985433
 */
export function encryptRefundInformation(text: string, secret: KeyObject): string {
  const cipher = createCipheriv('aes-256-ecb', keyOf(secret), null)
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64')
}

// The hexadecimal digits themselves are the key: 32 characters, the key length of AES-256.
function keyOf(secret: KeyObject): string {
  const bytes = secret.export()
  try {
    return createHash('md5').update(bytes).digest('hex')
  } finally {
    bytes.fill(0)
  }
}
