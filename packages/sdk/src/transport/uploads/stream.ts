import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAnyArrayBuffer, isUint8Array } from 'node:util/types'
import { type Deadline, until } from '../../base/deadline'
import { MAX_BUFFERED, BufferedFile, CHUNK } from './buffered-file'
import { inMemory, readAgain, type RereadableFile } from './rereadable'
import { sourceFailure, tooLarge, UploadError } from './upload-error'

/** Limits for reading a stream. */
export interface ReadOptions {
  /** Maximum number of bytes; a larger stream is rejected instead of being stored. */
  readonly limit?: number | undefined
  readonly deadline?: Deadline | undefined
}

/**
 * Makes a stream rereadable. The digest is sent before the file itself, so a stream that is not small is first written
 * to a temporary file: it may not fit in memory.
 *
 * @throws UploadError `UPLOAD_TOO_LARGE`, `UPLOAD_SOURCE_FAILED`, `UPLOAD_SOURCE_INVALID`; the reason of the deadline
 */
export async function readStream(
  source: AsyncIterable<unknown>,
  { limit = Number.POSITIVE_INFINITY, deadline }: ReadOptions,
): Promise<RereadableFile> {
  const buffered = new BufferedFile(CHUNK)
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
      if (size > MAX_BUFFERED) {
        const folder = await writeTemporaryFile([buffered.bytes, chunk], next)
        const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
        return readAgain(size, () => createReadStream(fileIn(folder), { highWaterMark: CHUNK }), remove)
      }
      // Copied because some sources reuse one buffer for all chunks.
      buffered.append(chunk)
    }
    return inMemory(buffered)
  } finally {
    await chunks.return(undefined)
  }
}

/** Writes a file into a new folder, which the caller removes. */
async function writeTemporaryFile(
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
    throw sourceFailure(reason, `The stream could not be written to ${tmpdir()}`)
  }
}

function fileIn(folder: string): string {
  return join(folder, 'file')
}

/** The chunks of a stream as bytes. Ends with the call, because a stream may wait forever. */
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
    `A file stream must yield bytes, but this one yielded ${chunk === null ? 'null' : `a value of type ${typeof chunk}`}.`,
  )
}

// A waiting iterator cannot be closed before its wait is over, so a stream that can be destroyed is destroyed.
function stop(source: Stoppable, iterator: AsyncIterator<unknown>): void {
  if (typeof source.destroy === 'function') source.destroy()
  else iterator.return?.().catch(() => undefined)
}

interface Stoppable extends AsyncIterable<unknown> {
  readonly destroy?: () => unknown
}
