import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { UploadError } from './upload-error'

/** A path, a `file:` URL, bytes, a `Blob` or `File`, or a stream of bytes. */
export type UploadSource = string | URL | Uint8Array | Blob | AsyncIterable<Uint8Array | string>

/** A file that can be read from its beginning as often as is needed: once for its digest, once for each attempt. */
export interface RereadableFile {
  readonly name: string | undefined
  readonly size: number
  /** All of it, where it is small. */
  readonly held?: Uint8Array
  open(): AsyncIterable<Uint8Array>
  /** Removes what was put aside to make it rereadable. */
  dispose(): Promise<void>
}

const nothingToDispose = () => Promise.resolve()

/** Most bytes of a file that are held in memory: every image that WeChat Pay takes. What is larger is read as it is sent. */
export const HELD = 4 * 1024 * 1024

/**
 * Makes any source rereadable. The digest of a file goes over the wire before the file itself, so a stream that is not
 * small is first put aside in a temporary file: it may be larger than the memory.
 *
 * @param limit bytes beyond which a stream is given up instead of being put aside
 * @throws {UploadError} `UPLOAD_SOURCE_INVALID`, `UPLOAD_TOO_LARGE`
 */
export async function rereadable(source: unknown, limit = Number.POSITIVE_INFINITY): Promise<RereadableFile> {
  if (typeof source === 'string' || source instanceof URL) return fileAt(source)
  if (source instanceof Uint8Array) return bytesOf(source)
  if (source instanceof Blob) return blob(source)
  if (isStream(source)) return stream(source, limit)
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
  const name = basename(path)
  if (found.size <= HELD) return bytesOf(await readFile(path), name)
  return { name, size: found.size, open: () => createReadStream(path), dispose: nothingToDispose }
}

function bytesOf(bytes: Uint8Array, name?: string): RereadableFile {
  return {
    name,
    size: bytes.byteLength,
    held: bytes,
    async *open() {
      yield await Promise.resolve(bytes)
    },
    dispose: nothingToDispose,
  }
}

async function blob(source: Blob): Promise<RereadableFile> {
  const name = source instanceof File ? source.name : undefined
  if (source.size <= HELD) return bytesOf(new Uint8Array(await source.arrayBuffer()), name)
  return {
    name,
    size: source.size,
    open: () => source.stream(),
    dispose: nothingToDispose,
  }
}

async function stream(source: AsyncIterable<Uint8Array | string>, limit: number): Promise<RereadableFile> {
  const chunks: Uint8Array[] = []
  let size = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += bytes.byteLength
      if (size > limit) throw tooLarge(`more than ${limit}`, limit)
      yield bytes
    }
  }
  const rest = counted()
  while (size <= HELD) {
    const step = await rest.next()
    if (step.done === true) return bytesOf(Buffer.concat(chunks))
    chunks.push(step.value)
  }
  const path = await putAside(chunks, rest)
  return {
    name: undefined,
    size,
    open: () => createReadStream(path),
    dispose: () => rm(dirname(path), { recursive: true, force: true }),
  }
}

async function putAside(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wxpay-upload-'))
  const path = join(folder, 'file')
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first
    yield* rest
  }
  try {
    await pipeline(all, createWriteStream(path, { mode: 0o600 }))
    return path
  } catch (reason) {
    await rm(folder, { recursive: true, force: true })
    throw reason
  }
}

export function tooLarge(size: string, limit: number): UploadError {
  return new UploadError(
    'UPLOAD_TOO_LARGE',
    `The file has ${size} bytes; this operation takes ${limit} at the most.`,
    'file',
  )
}
