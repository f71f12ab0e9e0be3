import { createHash, type Hash } from 'node:crypto'
import type { Deadline } from '../../base/deadline'
import { mismatch } from './meta'
import type { RereadableFile } from './rereadable'
import { UploadError } from './upload-error'

/** Hash algorithms of file digests. */
export type DigestAlgorithm = 'sha256' | 'sm3' | 'md5'

/**
 * The digest of a file in lower-case hexadecimal.
 *
 * @throws UploadError `UPLOAD_DIGEST_UNSUPPORTED`
 */
export async function digestOf(
  file: RereadableFile,
  algorithm: DigestAlgorithm,
  deadline?: Deadline,
): Promise<string> {
  const hash = begin(algorithm)
  if (file.buffered !== undefined) return hash.update(file.buffered.bytes).digest('hex')
  for await (const bytes of file.open()) {
    if (deadline?.reason !== undefined) throw deadline.reason
    hash.update(bytes)
  }
  return hash.digest('hex')
}

/** A digest that the caller may have given. */
export interface GivenDigest {
  readonly algorithm: DigestAlgorithm
  readonly given: unknown
  /** Field that contains it, for the error. */
  readonly field: string
  readonly deadline?: Deadline | undefined
}

/**
 * The digest of a file. A given digest must equal it.
 *
 * @returns `undefined` if one was given and this runtime cannot compute it
 * @throws UploadError `UPLOAD_META_MISMATCH`, `UPLOAD_DIGEST_UNSUPPORTED`
 */
export async function verifiedDigest(
  file: RereadableFile,
  { algorithm, given, field, deadline }: GivenDigest,
): Promise<string | undefined> {
  if (typeof given !== 'string') return digestOf(file, algorithm, deadline)
  const made = await digestOf(file, algorithm, deadline).catch((reason: unknown) => {
    if (reason instanceof UploadError && reason.code === 'UPLOAD_DIGEST_UNSUPPORTED') return undefined
    throw reason
  })
  if (made === undefined || made === given.toLowerCase()) return made
  throw mismatch(
    field,
    `${field} is not the ${algorithm.toUpperCase()} of the file: it is ${JSON.stringify(given.slice(0, 64))}, and the ` +
      `file has ${made}; omit it, and it is computed`,
  )
}

/**
 * The bytes of the file, or an error before the last byte is sent if the file has changed since its digest was
 * computed: its length is already in a header, and the digest in the signed part.
 *
 * @param digest - `undefined` if the caller has given it and this runtime cannot compute it
 */
export async function* unchanged(
  file: RereadableFile,
  algorithm: DigestAlgorithm,
  digest: string | undefined,
): AsyncGenerator<Uint8Array> {
  const hash = digest === undefined ? undefined : begin(algorithm)
  let size = 0
  for await (const bytes of file.open()) {
    size += bytes.byteLength
    if (size > file.size) break
    hash?.update(bytes)
    yield bytes
  }
  if (size === file.size && hash?.digest('hex') === digest) return
  throw new UploadError(
    'UPLOAD_CHANGED',
    'The file changed after its digest was computed and before it was sent.',
  )
}

function begin(algorithm: DigestAlgorithm): Hash {
  try {
    return createHash(algorithm)
  } catch (cause) {
    throw new UploadError(
      'UPLOAD_DIGEST_UNSUPPORTED',
      `The operation requires the ${algorithm.toUpperCase()} of the file, which this runtime cannot compute; Node.js can. ` +
        'Or compute it yourself and pass it in meta.',
      'file',
      cause,
    )
  }
}
