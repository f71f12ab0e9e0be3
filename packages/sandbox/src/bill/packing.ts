import { createCipheriv } from 'node:crypto'
import { Readable, pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'

/** What a bill is encrypted with: both are texts of one byte a character, the key 32 of them. */
export interface BillEncryption {
  readonly key: string
  readonly nonce: string
}

/** The bytes, compressed. */
export async function* gzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // An error of the source destroys the last stream with it, and so reaches whoever reads.
  const packed = pipeline(Readable.from(bytes), createGzip(), () => undefined)
  for await (const chunk of packed) yield chunk as Uint8Array
}

/** The bytes, encrypted with AES-256-GCM, the tag behind them. */
export async function* encrypted(
  bytes: AsyncIterable<Uint8Array>,
  { key, nonce }: BillEncryption,
): AsyncGenerator<Uint8Array> {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce))
  for await (const chunk of bytes) yield cipher.update(chunk)
  yield cipher.final()
  yield cipher.getAuthTag()
}
