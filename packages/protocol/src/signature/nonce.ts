import { randomBytes } from 'node:crypto'
import { SignatureError } from '../errors'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 32
// Bytes above the last whole multiple of 62 are dropped, or the first letters would come up more often.
const FAIR = 256 - (256 % ALPHABET.length)
const MOST_DRAWS = 16

/**
 * A nonce as WeChat Pay's own SDKs make it: 32 of `0-9A-Za-z`, each equally likely.
 *
 * @param bytes - the source of randomness, `crypto.randomBytes` unless told otherwise; it returns as many bytes as asked
 * @throws {@link SignatureError} `NONCE_SOURCE_UNFIT` if the source keeps on giving bytes that cannot be used
 * @example
 * ```ts
 * import { randomNonce } from '@wxpay/protocol'
 *
 * console.log(/^[0-9A-Za-z]{32}$/.test(randomNonce())) // true
 * ```
 */
export function randomNonce(bytes: (count: number) => Uint8Array = randomBytes): string {
  let nonce = ''
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    for (const byte of bytes(LENGTH + 8)) {
      if (byte >= FAIR) continue
      nonce += ALPHABET.charAt(byte % ALPHABET.length)
      if (nonce.length === LENGTH) return nonce
    }
  }
  throw new SignatureError('NONCE_SOURCE_UNFIT', 'The source of randomness for nonces gives no usable bytes')
}
