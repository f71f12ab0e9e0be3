import { constants } from 'node:buffer'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { printable } from './errors/text'
import { responseTooLarge, ResponseError } from './errors/response-errors'

/**
 * Minimum size, in bytes, of a chunk that is kept as is. Each chunk is an object of about 100 bytes, so smaller ones
 * are merged.
 */
const SMALL = 1024
const LONGEST_RUN = 256

/**
 * Collects chunks into one body. Memory and time are proportional to the number of bytes, even if the sender uses
 * one-byte chunks, which HTTP allows.
 */
export class ByteCollector {
  #chunks: Uint8Array[] = []
  #run = 0
  #length = 0

  /** Bytes collected so far. */
  get length(): number {
    return this.#length
  }

  /** Adds a chunk without copying it. The chunk must not change before {@link take}. */
  add(chunk: Uint8Array): void {
    if (chunk.byteLength === 0) return
    this.#length += chunk.byteLength
    this.#chunks.push(chunk)
    this.#run = chunk.byteLength < SMALL ? this.#run + 1 : 0
    if (this.#run < LONGEST_RUN) return
    this.#chunks.push(Buffer.concat(this.#chunks.splice(-LONGEST_RUN)))
    this.#run = 0
  }

  /** Returns all bytes and resets the collector. A single chunk is returned as is. */
  take(): Buffer {
    const chunks = this.#chunks
    const [only] = chunks
    this.#chunks = []
    this.#run = 0
    this.#length = 0
    return chunks.length === 1 && only !== undefined
      ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
      : Buffer.concat(chunks)
  }
}

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const

/**
 * Decodes the content encoding of a complete body. The client does not request one, but a proxy may add it; the
 * signature covers the decoded bytes. The size of the decoded body is limited too.
 */
export async function decodeContent(
  body: Uint8Array,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  if (encoding === undefined || encoding === '' || encoding === 'identity') return body
  if (!Object.hasOwn(decoders, encoding)) {
    throw new ResponseError(
      'RESPONSE_ENCODING',
      `The response has the unrequested content encoding ${printable(encoding)}`,
    )
  }
  try {
    return await bounded(decoders[encoding as keyof typeof decoders], body, limit)
  } catch (error) {
    if (error instanceof ResponseError) throw error
    throw new ResponseError('RESPONSE_ENCODING', `The response body is not valid ${encoding}`, error)
  }
}

/**
 * Decompresses a complete body.
 *
 * @param limit - maximum size of the result in bytes
 * @throws ResponseError `RESPONSE_TOO_LARGE`; what zlib throws for malformed data
 */
export async function bounded(decompress: Decompress, body: Uint8Array, limit: number): Promise<Uint8Array> {
  // zlib accepts limits from 1 to the maximum size of a Buffer.
  const maxOutputLength = Math.min(Math.max(limit, 1), constants.MAX_LENGTH)
  const output = await decompress(body, { maxOutputLength }).catch((error: unknown) => {
    throw codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? responseTooLarge(limit) : error
  })
  if (output.byteLength > limit) throw responseTooLarge(limit)
  return output
}

type Decompress = (body: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

const MAGIC = [0x1f, 0x8b] as const

/** Number of leading bytes that identify gzip data. */
export const GZIP_PREFIX = MAGIC.length

/** Whether the bytes are gzip data. */
export function isGzip(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte)
}
