import { randomBytes } from 'node:crypto'

/** Returns `size` random bytes. All numbers that the sandbox generates come from it. */
export type RandomBytes = (size: number) => Uint8Array

const POOL = 4096
let pool: Buffer = Buffer.alloc(0)

/** The system's cryptographic source. It is read in larger pieces, because each read takes as long as thousands of bytes. */
export const systemRandom: RandomBytes = (size) => {
  if (size > POOL) return randomBytes(size)
  if (size > pool.length) pool = randomBytes(POOL)
  const bytes = pool.subarray(0, size)
  pool = pool.subarray(size)
  return bytes
}

const decimal = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Generates strings of a given alphabet from a source of random bytes. */
export interface Identifiers {
  readonly digits: (length: number) => string
  readonly alphanumeric: (length: number) => string
  /** Upper-case hexadecimal. */
  readonly hex: (length: number) => string
  /** A number in the range 0 (inclusive) to 1 (exclusive). */
  readonly fraction: () => number
}

/** Generates identifiers. The same bytes give the same identifiers. */
export function identifiers(random: RandomBytes): Identifiers {
  const from = (alphabet: string, length: number): string => {
    // Bytes above the last multiple of the alphabet's length would favor its first characters.
    const limit = 256 - (256 % alphabet.length)
    let text = ''
    while (text.length < length) {
      for (const byte of random(length - text.length)) {
        if (byte < limit) text += alphabet.charAt(byte % alphabet.length)
      }
    }
    return text
  }
  return {
    digits: (length) => from(decimal, length),
    alphanumeric: (length) => from(decimal + letters, length),
    hex: (length) => from('0123456789ABCDEF', length),
    fraction: () => {
      const [a = 0, b = 0, c = 0] = random(3)
      return (a * 65536 + b * 256 + c) / 16777216
    },
  }
}
