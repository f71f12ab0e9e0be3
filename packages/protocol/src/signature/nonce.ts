import { randomBytes } from 'node:crypto'
import { SignatureError } from '../errors'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 32
// Bytes above the last whole multiple of 62 are dropped, or the first letters would come up more often.
const FAIR = 256 - (256 % ALPHABET.length)
const MOST_DRAWS = 16

const RESERVOIR = 8192
let reservoir: Uint8Array = new Uint8Array()
let used = 0

// To ask the system for forty bytes takes as long as to ask it for some thousands, so those are kept. Each is given once.
function drawn(count: number): Uint8Array {
  if (used + count > reservoir.length) {
    reservoir = randomBytes(RESERVOIR)
    used = 0
  }
  used += count
  return reservoir.subarray(used - count, used)
}

/**
 * A nonce as WeChat Pay's own SDKs make it: 32 of `0-9A-Za-z`, each equally likely.
 *
 * @param bytes - the source of randomness, that of `node:crypto` unless told otherwise; it returns as many bytes as asked
 * @throws {@link SignatureError} `NONCE_SOURCE_UNFIT` if the source keeps on giving bytes that cannot be used
 * @example
 * ```ts
 * import { randomNonce } from '@wxpay/protocol'
 *
 * console.log(/^[0-9A-Za-z]{32}$/.test(randomNonce())) // true
 * ```
 */
export function randomNonce(bytes: (count: number) => Uint8Array = drawn): string {
  let nonce = ''
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    for (const byte of bytes(LENGTH + 8)) {
      if (byte >= FAIR) continue
      nonce += ALPHABET.charAt(byte % ALPHABET.length)
      if (nonce.length === LENGTH) return nonce
    }
  }
  throw new SignatureError(
    'NONCE_SOURCE_UNFIT',
    'randomBytes must return the requested number of random bytes',
  )
}
