import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAnyArrayBuffer, isUint8Array } from 'node:util/types'
import { type Deadline, until } from '../../base/deadline'
import { HELD, HeldFile, PIECE } from './held'
import { inMemory, readAnew, type RereadableFile } from './rereadable'
import { sourceFailure, tooLarge, UploadError } from './upload-error'

/** How much of a stream is read, and for how long. */
export interface ReadTerms {
  /** Bytes beyond which it is given up instead of being put aside. */
  readonly limit?: number | undefined
  readonly deadline?: Deadline | undefined
}

/**
 * Makes a stream rereadable. The digest of a file goes over the wire before the file itself, so a stream that is not small
 * is put aside in a temporary file first: it may be larger than the memory.
 *
 * @throws UploadError `UPLOAD_TOO_LARGE`, `UPLOAD_SOURCE_FAILED`, `UPLOAD_SOURCE_INVALID`; what the deadline ends with
 */
export async function readStream(
  source: AsyncIterable<unknown>,
  { limit = Number.POSITIVE_INFINITY, deadline }: ReadTerms,
): Promise<RereadableFile> {
  const held = new HeldFile(PIECE)
  let size = 0
  const chunks = bytesOf(source, deadline)
  const next = async (): Promise<Uint8Array | undefined> => {
    const step = await chunks.next()
    if (step.done === true) return undefined
    size += step.value.byteLength
    if (size > limit) throw tooLarge(`more than ${limit}`, limit)
    return step.value
  }
  try {
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
      if (size > HELD) {
        const folder = await putAside([held.bytes, chunk], next)
        const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
        return readAnew(size, () => createReadStream(fileIn(folder), { highWaterMark: PIECE }), remove)
      }
      // Copied, since there are sources that fill the same buffer again and again.
      held.append(chunk)
    }
    return inMemory(held)
  } finally {
    await chunks.return(undefined)
  }
}

/** Writes a file into a new folder of its own, which whoever asked for it removes. */
async function putAside(
  first: readonly Uint8Array[],
  next: () => Promise<Uint8Array | undefined>,
): Promise<string> {
  let folder: string | undefined
  try {
    folder = await mkdtemp(join(tmpdir(), 'wxpay-upload-'))
    const file = await open(fileIn(folder), 'wx', 0o600)
    try {
      for (const chunk of first) await file.writeFile(chunk)
      for (let chunk = await next(); chunk !== undefined; chunk = await next()) await file.writeFile(chunk)
    } finally {
      await file.close()
    }
    return folder
  } catch (reason) {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    throw sourceFailure(reason, `The stream could not be put aside in ${tmpdir()}`)
  }
}

function fileIn(folder: string): string {
  return join(folder, 'file')
}

/** The chunks of a stream as bytes. It ends with the call: a stream may wait for ever. */
async function* bytesOf(
  source: AsyncIterable<unknown>,
  deadline: Deadline | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = source[Symbol.asyncIterator]()
  const next = async (): Promise<IteratorResult<unknown>> => {
    try {
      return await iterator.next()
    } catch (reason) {
      throw sourceFailure(reason)
    }
  }
  let ended = false
  try {
    for (;;) {
      const step = await (deadline === undefined ? next() : until(next(), deadline))
      if (step.done === true) {
        ended = true
        return
      }
      yield bytesIn(step.value)
    }
  } finally {
    if (!ended) stop(source, iterator)
  }
}

function bytesIn(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return Buffer.from(chunk)
  if (isUint8Array(chunk)) return chunk
  if (isAnyArrayBuffer(chunk)) return new Uint8Array(chunk)
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  throw new UploadError(
    'UPLOAD_SOURCE_INVALID',
    `A stream of a file gives bytes; this one gave ${chunk === null ? 'null' : `a value of type ${typeof chunk}`}.`,
  )
}

// An iterator that waits cannot be asked to return before its wait is over, so a stream that can be destroyed is.
function stop(source: Stoppable, iterator: AsyncIterator<unknown>): void {
  if (typeof source.destroy === 'function') source.destroy()
  else iterator.return?.().catch(() => undefined)
}

interface Stoppable extends AsyncIterable<unknown> {
  readonly destroy?: () => unknown
}
