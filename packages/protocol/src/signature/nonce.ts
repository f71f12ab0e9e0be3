import { randomBytes } from 'node:crypto'
import { SignatureError } from '../errors'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 32
// Bytes above the last multiple of 62 are dropped, or the first letters would be more likely.
const UNBIASED_LIMIT = 256 - (256 % ALPHABET.length)
const MAX_DRAWS = 16

const POOL_BYTES = 8192
let reservoir: Uint8Array = new Uint8Array()
let used = 0

// Asking the system for forty bytes takes as long as asking for thousands, so the rest is kept. Each byte is
// used once.
function pooledBytes(count: number): Uint8Array {
  if (used + count > reservoir.length) {
    reservoir = randomBytes(POOL_BYTES)
    used = 0
  }
  used += count
  return reservoir.subarray(used - count, used)
}

/**
 * A nonce like those of WeChat Pay's own SDKs: 32 characters of `0-9A-Za-z`, each equally likely.
 *
 * @param bytes - source of randomness, by default that of `node:crypto`; returns as many bytes as requested
 * @throws {@link SignatureError} `NONCE_SOURCE_UNFIT` if the source keeps returning unusable bytes
 * @example
 * ```ts
 * import { randomNonce } from '@wxpay/protocol'
 *
 * console.log(/^[0-9A-Za-z]{32}$/.test(randomNonce())) // true
 * ```
 */
export function randomNonce(bytes: (count: number) => Uint8Array = pooledBytes): string {
  let nonce = ''
  for (let draw = 0; draw < MAX_DRAWS; draw += 1) {
    for (const byte of bytes(LENGTH + 8)) {
      if (byte >= UNBIASED_LIMIT) continue
      nonce += ALPHABET.charAt(byte % ALPHABET.length)
      if (nonce.length === LENGTH) return nonce
    }
  }
  throw new SignatureError(
    'NONCE_SOURCE_UNFIT',
    'randomBytes must return the requested number of random bytes',
  )
}
