import { createHash, type Hash, timingSafeEqual } from 'node:crypto'
import { DownloadError } from './download-error'

/** What WeChat Pay promised of the bytes of a file when it was applied for. */
export interface Promised {
  /** `SHA1`, `SHA256` or `SM3`. */
  readonly hash_type: string
  /** Hexadecimal, in either case. */
  readonly hash_value: string
}

const algorithms: Readonly<Record<string, string>> = { SHA1: 'sha1', SHA256: 'sha256', SM3: 'sm3' }

/**
 * Lets bytes through while it takes their digest, and throws at their end when it is another than was promised.
 *
 * @throws DownloadError `DOWNLOAD_HASH_MISMATCH`, `DOWNLOAD_UNSUPPORTED`
 */
export async function* checked(
  bytes: AsyncIterable<Uint8Array>,
  { hash_type, hash_value }: Promised,
): AsyncGenerator<Uint8Array> {
  const hash = begin(hash_type)
  let size = 0
  for await (const chunk of bytes) {
    hash.update(chunk)
    size += chunk.byteLength
    yield chunk
  }
  const digest = hash.digest()
  const expected = Buffer.from(hash_value, 'hex')
  if (expected.byteLength !== digest.byteLength || !timingSafeEqual(expected, digest)) {
    throw new DownloadError(
      'DOWNLOAD_HASH_MISMATCH',
      `The ${hash_type} of the ${size} bytes that came is ${digest.toString('hex')}, but ${JSON.stringify(hash_value)} was ` +
        'promised. Nothing of them can be trusted; apply for the file again',
    )
  }
}

function begin(hashType: string): Hash {
  const algorithm = algorithmOf(hashType)
  try {
    return createHash(algorithm)
  } catch (cause) {
    throw new DownloadError(
      'DOWNLOAD_UNSUPPORTED',
      `The file is to be checked by its ${algorithm.toUpperCase()}, which this runtime cannot make; Node.js can`,
      { cause },
    )
  }
}

function algorithmOf(hashType: string): string {
  const name = hashType.toUpperCase().replace('-', '')
  const algorithm = Object.hasOwn(algorithms, name) ? algorithms[name] : undefined
  if (algorithm !== undefined) return algorithm
  throw new DownloadError(
    'DOWNLOAD_UNSUPPORTED',
    `The digest is of a kind unknown here: ${JSON.stringify(hashType.slice(0, 20))}`,
  )
}
