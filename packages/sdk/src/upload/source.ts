import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { UploadError } from './upload-error'

/** A path, a `file:` URL, bytes, a `Blob` or `File`, or a stream of bytes. */
export type UploadSource = string | URL | Uint8Array | Blob | AsyncIterable<Uint8Array | string>

/** A file that can be read from its beginning as often as is needed: once for its digest, once for each attempt. */
export interface RereadableFile {
  readonly name: string | undefined
  readonly size: number
  open(): AsyncIterable<Uint8Array>
  /** Removes what was put aside to make it rereadable. */
  dispose(): Promise<void>
}

const nothingToDispose = () => Promise.resolve()

/**
 * Makes any source rereadable. The digest of a file goes over the wire before the file itself, so a stream is first put
 * aside in a temporary file: it may be larger than the memory.
 *
 * @param limit bytes beyond which a stream is given up instead of being put aside
 * @throws {UploadError} `UPLOAD_SOURCE_INVALID`, `UPLOAD_TOO_LARGE`
 */
export async function rereadable(source: unknown, limit = Number.POSITIVE_INFINITY): Promise<RereadableFile> {
  if (typeof source === 'string' || source instanceof URL) return fileAt(source)
  if (source instanceof Uint8Array) return bytesOf(source)
  if (source instanceof Blob) return blob(source)
  if (isStream(source)) return putAside(source, limit)
  throw new UploadError(
    'UPLOAD_SOURCE_INVALID',
    'A file is a path, a file: URL, a Buffer, a Blob or File, or a stream of bytes; ' +
      `this is ${source === null ? 'null' : typeof source}.`,
    'file',
  )
}

function isStream(source: unknown): source is AsyncIterable<Uint8Array | string> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source
}

async function fileAt(source: string | URL): Promise<RereadableFile> {
  const path = source instanceof URL || source.startsWith('file://') ? fileURLToPath(source) : source
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) {
    throw new UploadError(
      'UPLOAD_SOURCE_INVALID',
      `There is no file to read at ${JSON.stringify(path)}.`,
      'file',
    )
  }
  return {
    name: basename(path),
    size: found.size,
    open: () => createReadStream(path),
    dispose: nothingToDispose,
  }
}

function bytesOf(bytes: Uint8Array): RereadableFile {
  return {
    name: undefined,
    size: bytes.byteLength,
    async *open() {
      yield await Promise.resolve(bytes)
    },
    dispose: nothingToDispose,
  }
}

function blob(source: Blob): RereadableFile {
  return {
    name: source instanceof File ? source.name : undefined,
    size: source.size,
    open: () => source.stream(),
    dispose: nothingToDispose,
  }
}

async function putAside(source: AsyncIterable<Uint8Array | string>, limit: number): Promise<RereadableFile> {
  const folder = await mkdtemp(join(tmpdir(), 'wxpay-upload-'))
  const path = join(folder, 'file')
  const dispose = () => rm(folder, { recursive: true, force: true })
  let size = 0
  async function* counted() {
    for await (const chunk of source) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += bytes.byteLength
      if (size > limit) throw tooLarge(`more than ${limit}`, limit)
      yield bytes
    }
  }
  try {
    await pipeline(counted, createWriteStream(path, { mode: 0o600 }))
  } catch (reason) {
    await dispose()
    throw reason
  }
  return { name: undefined, size, open: () => createReadStream(path), dispose }
}

export function tooLarge(size: string, limit: number): UploadError {
  return new UploadError(
    'UPLOAD_TOO_LARGE',
    `The file has ${size} bytes; this operation takes ${limit} at the most.`,
    'file',
  )
}
