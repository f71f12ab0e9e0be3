import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { reasonOf } from '../../base/errors/text'
import { DownloadError } from './download-error'
import { GZIP_PREFIX, isGzip } from '../../base/bytes'

const CHUNK = 64 * 1024

/**
 * Decompresses gzip, recognized by its first two bytes, and passes all other data through.
 *
 * @throws DownloadError `DOWNLOAD_TRUNCATED` if the data is truncated or is not valid gzip
 */
export async function* decompressed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array()
  let ended = false
  while (first.byteLength < GZIP_PREFIX && !ended) {
    const step = await iterator.next()
    if (step.done) ended = true
    else first = Buffer.concat([first, step.value])
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (first.byteLength > 0) yield first
      while (!ended) {
        const step = await iterator.next()
        if (step.done) return
        yield step.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  if (isGzip(first)) yield* unpacked(whole())
  else yield* whole()
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: false })
  const gunzip = createGunzip({ chunkSize: CHUNK })
  let broken: Error | undefined
  source.on('error', (reason) => {
    broken = reason
    gunzip.destroy(reason)
  })
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>
  } catch (reason) {
    // An error of the source keeps its own code.
    if (reason === broken) throw reason
    throw new DownloadError('DOWNLOAD_TRUNCATED', `It cannot be decompressed: ${reasonOf(reason)}`, {
      cause: reason,
    })
  } finally {
    // Destroy the source when iteration ends early: a pipe does not propagate that.
    source.destroy()
  }
}
