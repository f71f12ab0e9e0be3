import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { reasonOf } from '../../base/errors/text'
import { DownloadError } from './download-error'
import { GZIP_TOLD_BY, isGzip } from '../../base/content-encoding'

const CHUNK = 64 * 1024

/**
 * Unpacks what is packed with gzip, and lets all else through: the first two bytes tell.
 *
 * @throws DownloadError `DOWNLOAD_TRUNCATED` when it breaks off, or is no gzip after all
 */
export async function* decompressed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array()
  let ended = false
  while (first.byteLength < GZIP_TOLD_BY && !ended) {
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
    // What broke the source has a name of its own.
    if (reason === broken) throw reason
    throw new DownloadError('DOWNLOAD_TRUNCATED', `It does not unpack: ${reasonOf(reason)}`, {
      cause: reason,
    })
  } finally {
    // Whoever stops reading closes the connection: a pipe does not hand that on.
    source.destroy()
  }
}
