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
