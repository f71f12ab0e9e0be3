import { open } from 'node:fs/promises'

/** Most bytes of a file that are held in memory: every image that WeChat Pay takes. What is larger is read as it is sent. */
export const HELD = 4 * 1024 * 1024

/** Bytes of a file that are handed on at a time. */
export const PIECE = 256 * 1024

// Room for the text of a form, whose signed part has a few hundred bytes.
const BEFORE = 4096
const AFTER = 256

/**
 * A file in memory, with room around it. The form that it is sent in is written there, so that a file that was read into
 * this place is sent from it, and is never copied.
 */
export class HeldFile {
  #room: Buffer
  #size = 0

  /** @param capacity - bytes that are expected */
  constructor(capacity: number) {
    this.#room = roomFor(capacity)
  }

  /** Reads so many bytes of a file, or fewer where it has become shorter. */
  static async read(path: string, size: number): Promise<HeldFile> {
    const held = new HeldFile(size)
    const file = await open(path)
    try {
      while (held.#size < size) {
        const { bytesRead } = await file.read(held.#room, held.#end, size - held.#size, held.#size)
        if (bytesRead === 0) break
        held.#size += bytesRead
      }
    } finally {
      await file.close()
    }
    return held
  }

  /** Holds a copy: whatever becomes of these bytes, what is held is what was given. */
  static of(bytes: Uint8Array): HeldFile {
    const held = new HeldFile(bytes.byteLength)
    held.append(bytes)
    return held
  }

  get bytes(): Uint8Array {
    return this.#room.subarray(BEFORE, this.#end)
  }

  append(bytes: Uint8Array): void {
    const needed = this.#size + bytes.byteLength
    if (needed > this.#room.byteLength - BEFORE - AFTER) {
      const larger = roomFor(2 * needed)
      larger.set(this.bytes, BEFORE)
      this.#room = larger
    }
    this.#room.set(bytes, this.#end)
    this.#size = needed
  }

  /** The file between these bytes. They are written around it, so a second call overwrites what the first one gave. */
  between(head: Uint8Array, tail: Uint8Array): Uint8Array {
    if (head.byteLength > BEFORE || tail.byteLength > AFTER) return Buffer.concat([head, this.bytes, tail])
    const start = BEFORE - head.byteLength
    this.#room.set(head, start)
    this.#room.set(tail, this.#end)
    return this.#room.subarray(start, this.#end + tail.byteLength)
  }

  get #end(): number {
    return BEFORE + this.#size
  }
}

function roomFor(capacity: number): Buffer {
  return Buffer.allocUnsafeSlow(BEFORE + capacity + AFTER)
}
