import { createCipheriv } from 'node:crypto'
import { Readable, pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'

/** Key and nonce of an encrypted bill: ASCII strings, the key of 32 characters. */
export interface BillEncryption {
  readonly key: string
  readonly nonce: string
}

/** Compresses bytes. */
export async function* gzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // An error of the source destroys the last stream too, so the reader receives it.
  const packed = pipeline(Readable.from(bytes), createGzip(), () => undefined)
  for await (const chunk of packed) yield chunk as Uint8Array
}

/** Encrypts bytes with AES-256-GCM and appends the tag. */
export async function* encrypted(
  bytes: AsyncIterable<Uint8Array>,
  { key, nonce }: BillEncryption,
): AsyncGenerator<Uint8Array> {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce))
  for await (const chunk of bytes) yield cipher.update(chunk)
  yield cipher.final()
  yield cipher.getAuthTag()
}
