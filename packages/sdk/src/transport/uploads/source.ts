import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isAnyArrayBuffer } from 'node:util/types'
import { isBlob, isFile, isUrl } from '../../base/values'
import { MAX_BUFFERED, BufferedFile, CHUNK } from './buffered-file'
import { inMemory, inChunks, readAgain, type RereadableFile } from './rereadable'
import { type ReadOptions, readStream } from './stream'
import { sourceFailure, UploadError } from './upload-error'

/** A path, a `file:` URL, bytes, a `Blob` or `File`, or a stream of bytes. */
export type UploadSource = string | URL | Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array | string>

/** Facts of a file before it is read. */
export interface FoundFile {
  readonly name: string | undefined
  /** `undefined` for a stream. */
  readonly size: number | undefined
  read(options: ReadOptions): Promise<RereadableFile>
}

/**
 * Identifies the given file without reading it, so that a rejected stream is left untouched.
 *
 * @throws UploadError `UPLOAD_SOURCE_INVALID`
 */
export async function find(source: unknown): Promise<FoundFile> {
  if (typeof source === 'string' || isUrl(source)) return fileAt(pathOf(source))
  if (isAnyArrayBuffer(source)) return bytes(new Uint8Array(source))
  if (ArrayBuffer.isView(source)) {
    return bytes(new Uint8Array(source.buffer, source.byteOffset, source.byteLength))
  }
  if (isBlob(source)) return blob(source)
  if (isStream(source)) {
    return { name: undefined, size: undefined, read: (options) => readStream(source, options) }
  }
  throw invalid(
    'A file must be a path, a file: URL, a Buffer, a Blob or File, or a stream of bytes; ' +
      `received ${source === null ? 'null' : typeof source}.`,
  )
}

function isStream(source: unknown): source is AsyncIterable<unknown> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source
}

function pathOf(source: string | URL): string {
  if (typeof source === 'string' && !source.startsWith('file://')) return source
  try {
    return fileURLToPath(source)
  } catch (reason) {
    throw invalid(`${String(source)} is not the URL of a local file.`, reason)
  }
}

async function fileAt(path: string): Promise<FoundFile> {
  const found = await stat(path).catch((reason: unknown) => {
    throw invalid(`Cannot read a file at ${JSON.stringify(path)}.`, reason)
  })
  // Other kinds (a pipe, a device) may never end, or may block until another process writes.
  if (!found.isFile()) throw invalid(`${JSON.stringify(path)} is ${kindOf(found)}, not a file.`)
  const { size } = found
  return {
    name: basename(path),
    size,
    read: () =>
      size <= MAX_BUFFERED
        ? bufferedFrom(BufferedFile.read(path, size))
        : Promise.resolve(readAgain(size, () => createReadStream(path, { highWaterMark: CHUNK }))),
  }
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder'
  if (found.isFIFO()) return 'a pipe'
  return found.isSocket() ? 'a socket' : 'a device'
}

function bytes(given: Uint8Array): FoundFile {
  const size = given.byteLength
  return {
    name: undefined,
    size,
    read: () =>
      Promise.resolve(
        size <= MAX_BUFFERED ? inMemory(BufferedFile.of(given)) : readAgain(size, () => inChunks(given)),
      ),
  }
}

function blob(given: Blob): FoundFile {
  const { size } = given
  return {
    name: isFile(given) ? given.name : undefined,
    size,
    read: () =>
      size <= MAX_BUFFERED
        ? bufferedFrom(given.arrayBuffer().then((buffer) => BufferedFile.of(new Uint8Array(buffer))))
        : Promise.resolve(readAgain(size, () => given.stream())),
  }
}

async function bufferedFrom(reading: Promise<BufferedFile>): Promise<RereadableFile> {
  try {
    return inMemory(await reading)
  } catch (reason) {
    throw sourceFailure(reason)
  }
}

function invalid(message: string, cause?: unknown): UploadError {
  return new UploadError('UPLOAD_SOURCE_INVALID', message, 'file', cause)
}
