import { type HeldFile, PIECE } from './held'
import { sourceFailure } from './upload-error'

/** A file that can be read from its beginning as often as is needed: once for its digest, once for each attempt. */
export interface RereadableFile {
  readonly size: number
  /** All of it, where it is small. */
  readonly held?: HeldFile
  open(): AsyncIterable<Uint8Array>
  /** Removes what was put aside to make it rereadable. */
  dispose(): Promise<void>
}

const nothingToDispose = (): Promise<void> => Promise.resolve()

/** A file that is in memory. */
export function inMemory(held: HeldFile): RereadableFile {
  const { bytes } = held
  return { size: bytes.byteLength, held, open: () => inPieces(bytes), dispose: nothingToDispose }
}

/** A file that is read anew each time. */
export function readAnew(
  size: number,
  open: () => AsyncIterable<Uint8Array>,
  dispose = nothingToDispose,
): RereadableFile {
  return { size, open: () => named(open()), dispose }
}

/** Bytes a piece at a time, so that whoever wants to know how far they are hears of it on the way. */
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
