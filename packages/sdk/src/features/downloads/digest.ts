import { createHash, type Hash, timingSafeEqual } from 'node:crypto'
import { DownloadError } from './download-error'

/** Digest of a file, as announced when it was applied for. */
export interface ExpectedDigest {
  /** `SHA1`, `SHA256` or `SM3`. */
  readonly hash_type: string
  /** Hexadecimal, upper or lower case. */
  readonly hash_value: string
}

const algorithms: Readonly<Record<string, string>> = { SHA1: 'sha1', SHA256: 'sha256', SM3: 'sm3' }

/**
 * Passes bytes through while hashing them, and throws at their end if the digest differs.
 *
 * @throws DownloadError `DOWNLOAD_HASH_MISMATCH`, `DOWNLOAD_UNSUPPORTED`
 */
export async function* checked(
  bytes: AsyncIterable<Uint8Array>,
  { hash_type, hash_value }: ExpectedDigest,
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
      `The ${hash_type} of the ${size} bytes received is ${digest.toString('hex')}, expected ${JSON.stringify(hash_value)}. ` +
        'Do not use any of them; apply for the file again',
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
      `The file must be verified by its ${algorithm.toUpperCase()}, which this runtime cannot compute; Node.js can`,
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
    `Unknown digest type ${JSON.stringify(hashType.slice(0, 20))}`,
  )
}
