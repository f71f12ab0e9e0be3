import { open } from 'node:fs/promises'

/**
 * Maximum size in bytes of a file that is kept in memory, which includes every image that WeChat Pay accepts. Larger
 * files are read while they are sent.
 */
export const MAX_BUFFERED = 4 * 1024 * 1024

/** Chunk size in bytes. */
export const CHUNK = 256 * 1024

// Space for the text of a form, whose signed part has a few hundred bytes.
const BEFORE = 4096
const AFTER = 256

/**
 * A file in memory with space around it. The surrounding form is written into that space, so that the file is sent from
 * the buffer it was read into, without a copy.
 */
export class BufferedFile {
  #buffer: Buffer
  #size = 0

  /** @param capacity - expected size in bytes */
  constructor(capacity: number) {
    this.#buffer = allocate(capacity)
  }

  /** Reads this many bytes of a file, or fewer if it has become shorter. */
  static async read(path: string, size: number): Promise<BufferedFile> {
    const result = new BufferedFile(size)
    const file = await open(path)
    try {
      while (result.#size < size) {
        const { bytesRead } = await file.read(result.#buffer, result.#end, size - result.#size, result.#size)
        if (bytesRead === 0) break
        result.#size += bytesRead
      }
    } finally {
      await file.close()
    }
    return result
  }

  /** Keeps a copy, so that later changes of the given bytes have no effect. */
  static of(bytes: Uint8Array): BufferedFile {
    const result = new BufferedFile(bytes.byteLength)
    result.append(bytes)
    return result
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(BEFORE, this.#end)
  }

  append(bytes: Uint8Array): void {
    const needed = this.#size + bytes.byteLength
    if (needed > this.#buffer.byteLength - BEFORE - AFTER) {
      const larger = allocate(2 * needed)
      larger.set(this.bytes, BEFORE)
      this.#buffer = larger
    }
    this.#buffer.set(bytes, this.#end)
    this.#size = needed
  }

  /** The file between these bytes. They are written around it, so a second call overwrites the result of the first. */
  between(head: Uint8Array, tail: Uint8Array): Uint8Array {
    if (head.byteLength > BEFORE || tail.byteLength > AFTER) return Buffer.concat([head, this.bytes, tail])
    const start = BEFORE - head.byteLength
    this.#buffer.set(head, start)
    this.#buffer.set(tail, this.#end)
    return this.#buffer.subarray(start, this.#end + tail.byteLength)
  }

  get #end(): number {
    return BEFORE + this.#size
  }
}

function allocate(capacity: number): Buffer {
  return Buffer.allocUnsafeSlow(BEFORE + capacity + AFTER)
}
