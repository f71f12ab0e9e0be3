/** In bytes; a chunk below this costs more than it holds, because each is an object of some 100 bytes. */
const SMALL = 1024
const LONGEST_RUN = 256

/**
 * Collects chunks into one body, in memory and time proportional to their bytes, however small the sender cuts them: HTTP
 * allows a chunk for each byte.
 */
export class ByteCollector {
  #chunks: Uint8Array[] = []
  #run = 0
  #length = 0

  /** Bytes collected so far. */
  get length(): number {
    return this.#length
  }

  /** Adds a chunk, without copying it: it must not change before {@link take}. */
  add(chunk: Uint8Array): void {
    if (chunk.byteLength === 0) return
    this.#length += chunk.byteLength
    this.#chunks.push(chunk)
    this.#run = chunk.byteLength < SMALL ? this.#run + 1 : 0
    if (this.#run < LONGEST_RUN) return
    this.#chunks.push(Buffer.concat(this.#chunks.splice(-LONGEST_RUN)))
    this.#run = 0
  }

  /** All bytes, and begins anew. A single chunk is returned as it is. */
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
