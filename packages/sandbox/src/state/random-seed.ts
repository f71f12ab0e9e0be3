import { createHash } from 'node:crypto'
import type { RandomBytes } from '../identifiers/random'

/**
 * A source of bytes that gives the same sequence for the same seed: SHA-256 of the seed and a counter. For numbers and
 * nonces only, never for keys.
 */
export function seededRandom(seed: string): RandomBytes {
  let counter = 0
  let pool: Buffer = Buffer.alloc(0)
  return (size) => {
    const blocks = [pool]
    for (let length = pool.length; length < size; length += 32) {
      blocks.push(createHash('sha256').update(`${counter}:${seed}`).digest())
      counter += 1
    }
    const bytes = Buffer.concat(blocks)
    pool = bytes.subarray(size)
    return bytes.subarray(0, size)
  }
}
