/* eslint-disable @typescript-eslint/no-extraneous-class -- Classes with static members are what users import. */
import { type BinaryLike, type CipherKey, createCipheriv, createDecipheriv } from 'node:crypto'

const BLOCK_SIZE = 16

/** AES-256-GCM with additional authenticated data: notifications and platform certificates of APIv3. */
export class AesGcm {
  /**
   * @param key - the APIv3 key, 32 bytes
   * @param iv - the nonce
   * @returns base64 of the ciphertext and its tag of 16 bytes
   */
  static encrypt(plaintext: string, key: CipherKey, iv: BinaryLike, aad = ''): string {
    const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: BLOCK_SIZE })
    cipher.setAAD(Buffer.from(aad))
    return Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
      'base64',
    )
  }

  /**
   * @param ciphertext - base64 of the ciphertext and its tag of 16 bytes
   * @throws Error if the key, the nonce or the data is not the one that it was encrypted with
   */
  static decrypt(ciphertext: string, key: CipherKey, iv: BinaryLike, aad = ''): string {
    const bytes = Buffer.from(ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: BLOCK_SIZE })
    decipher.setAuthTag(bytes.subarray(-BLOCK_SIZE))
    decipher.setAAD(Buffer.from(aad))
    const text = decipher.update(bytes.subarray(0, -BLOCK_SIZE))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  }
}

/** AES-256-ECB with PKCS#7 padding: `req_info` of APIv2 refund notifications. The key is the MD5 of the APIv2 key. */
export class AesEcb {
  /** @returns base64 */
  static encrypt(plaintext: string, key: CipherKey): string {
    const cipher = createCipheriv('aes-256-ecb', key, null)
    return Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]).toString('base64')
  }

  /**
   * @param ciphertext - base64
   * @throws Error for another key, or a ciphertext without valid padding
   */
  static decrypt(ciphertext: string, key: CipherKey): string {
    const bytes = Buffer.from(ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-ecb', key, null)
    refuseEmpty(bytes)
    return Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8')
  }
}

/** AES-128-CBC with PKCS#7 padding: data that mini programs encrypt with the session key. */
export class AesCbc {
  /** @returns base64 */
  static encrypt(plaintext: string, key: CipherKey, iv: BinaryLike): string {
    const cipher = createCipheriv('aes-128-cbc', key, iv)
    return Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]).toString('base64')
  }

  /**
   * @param ciphertext - base64
   * @throws Error for another key or initialization vector, or a ciphertext without valid padding
   */
  static decrypt(ciphertext: string, key: CipherKey, iv: BinaryLike): string {
    const bytes = Buffer.from(ciphertext, 'base64')
    const decipher = createDecipheriv('aes-128-cbc', key, iv)
    refuseEmpty(bytes)
    return Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8')
  }
}

function bytesOf(thing: string | Uint8Array): Buffer {
  return Buffer.from(thing as string)
}

const pkcs7 = {
  /**
   * Pads to blocks of 16 bytes.
   *
   * @param optional - `true` leaves whole blocks without padding, which is not PKCS#7 and cannot always be undone
   */
  padding(thing: string | Uint8Array, optional = false): Buffer {
    const bytes = bytesOf(thing)
    const count = BLOCK_SIZE - (bytes.length % BLOCK_SIZE)
    return optional && count === BLOCK_SIZE ? bytes : Buffer.concat([bytes, Buffer.alloc(count, count)])
  },

  /** Removes the padding. Bytes that do not end in a padding are returned unchanged. */
  unpadding(thing: string | Uint8Array): Buffer {
    const bytes = bytesOf(thing)
    refuseEmpty(bytes)
    const count = bytes[bytes.length - 1] ?? 0
    const isPadding =
      count > 0 &&
      count <= Math.min(BLOCK_SIZE, bytes.length) &&
      bytes.subarray(-count).every((byte) => byte === count)
    return isPadding ? bytes.subarray(0, -count) : bytes
  },
}

/** The ciphers of WeChat Pay. */
export class Aes {
  static readonly BLOCK_SIZE = BLOCK_SIZE
  static readonly pkcs7 = pkcs7
  static readonly AesGcm = AesGcm
  static readonly AesEcb = AesEcb
  static readonly AesCbc = AesCbc

  static get default(): typeof Aes {
    return Aes
  }
}

// A padded text has at least one block, and only complete ones.
function refuseEmpty(bytes: Uint8Array): void {
  if (bytes.length > 0) return
  throw Object.assign(new RangeError('The input is empty: nothing to decrypt'), {
    code: 'ERR_OUT_OF_RANGE',
  })
}
