import { createHash, timingSafeEqual } from 'node:crypto'
import { BillError } from './bill-error'

/** What WeChat Pay promised of the uncompressed bytes of a bill when it was applied for. */
export interface Promised {
  hash_type: string
  hash_value: string
}

const ALGORITHMS: Readonly<Record<string, string>> = { SHA1: 'sha1', SHA256: 'sha256', SM3: 'sm3' }

/**
 * Lets bytes through while it takes their digest, and throws at their end when it is another than was promised.
 * @throws {BillError} `BILL_HASH_MISMATCH`
 */
export async function* checked(
  bytes: AsyncIterable<Uint8Array>,
  promised: Promised,
): AsyncGenerator<Uint8Array> {
  const algorithm = ALGORITHMS[promised.hash_type.toUpperCase().replace('-', '')]
  if (algorithm === undefined) {
    throw new BillError(
      'BILL_HASH_MISMATCH',
      `the digest is of a kind unknown here: ${promised.hash_type.slice(0, 20)}`,
    )
  }
  const hash = createHash(algorithm)
  let size = 0
  for await (const chunk of bytes) {
    hash.update(chunk)
    size += chunk.byteLength
    yield chunk
  }
  const digest = hash.digest()
  const expected = Buffer.from(promised.hash_value, 'hex')
  if (expected.byteLength !== digest.byteLength || !timingSafeEqual(expected, digest)) {
    throw new BillError(
      'BILL_HASH_MISMATCH',
      `the ${promised.hash_type} of its ${String(size)} bytes is ${digest.toString('hex')}, but ${promised.hash_value} was promised. ` +
        'Nothing of this bill can be trusted; apply for it again.',
    )
  }
}
