import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

const GZIP_MAGIC = [0x1f, 0x8b] as const

/** Unpacks what is packed with gzip, and lets all else through: the first two bytes tell. */
export async function* decompressed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array()
  let ended = false
  while (first.byteLength < GZIP_MAGIC.length && !ended) {
    const step = await iterator.next()
    if (step.done) ended = true
    else first = Buffer.concat([first, step.value])
  }
  async function* whole() {
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
  if (!GZIP_MAGIC.every((byte, index) => first[index] === byte)) {
    yield* whole()
    return
  }
  const source = Readable.from(whole(), { objectMode: false })
  const gunzip = createGunzip()
  source.on('error', (reason) => gunzip.destroy(reason))
  yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>
}
