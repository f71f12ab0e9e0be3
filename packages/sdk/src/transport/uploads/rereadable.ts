import { type BufferedFile, CHUNK } from './buffered-file'
import { sourceFailure } from './upload-error'

/** A file that can be read repeatedly: once for its digest and once for each attempt. */
export interface RereadableFile {
  readonly size: number
  /** The complete file if it is small. */
  readonly buffered?: BufferedFile
  open(): AsyncIterable<Uint8Array>
  /** Removes the temporary file. */
  dispose(): Promise<void>
}

const nothingToDispose = (): Promise<void> => Promise.resolve()

/** A file in memory. */
export function inMemory(buffered: BufferedFile): RereadableFile {
  const { bytes } = buffered
  return { size: bytes.byteLength, buffered, open: () => inChunks(bytes), dispose: nothingToDispose }
}

/** A file that is opened again for each reading. */
export function readAgain(
  size: number,
  open: () => AsyncIterable<Uint8Array>,
  dispose = nothingToDispose,
): RereadableFile {
  return { size, open: () => named(open()), dispose }
}

/** Yields bytes in chunks, so that progress can be reported in between. */
export async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += CHUNK) {
    yield await Promise.resolve(bytes.subarray(at, at + CHUNK))
  }
}

async function* named(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (reason) {
    throw sourceFailure(reason)
  }
}
