import { type HeldFile, PIECE } from './held'
import { sourceFailure } from './upload-error'

/** A file that can be read repeatedly: once for its digest and once for each attempt. */
export interface RereadableFile {
  readonly size: number
  /** The complete file if it is small. */
  readonly held?: HeldFile
  open(): AsyncIterable<Uint8Array>
  /** Removes the temporary file. */
  dispose(): Promise<void>
}

const nothingToDispose = (): Promise<void> => Promise.resolve()

/** A file in memory. */
export function inMemory(held: HeldFile): RereadableFile {
  const { bytes } = held
  return { size: bytes.byteLength, held, open: () => inPieces(bytes), dispose: nothingToDispose }
}

/** A file that is opened again for each reading. */
export function readAnew(
  size: number,
  open: () => AsyncIterable<Uint8Array>,
  dispose = nothingToDispose,
): RereadableFile {
  return { size, open: () => named(open()), dispose }
}

/** Yields bytes in chunks, so that progress can be reported in between. */
export async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE) {
    yield await Promise.resolve(bytes.subarray(at, at + PIECE))
  }
}

async function* named(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (reason) {
    throw sourceFailure(reason)
  }
}
