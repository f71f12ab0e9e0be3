import { createDecipheriv, type KeyObject } from 'node:crypto'
import { DownloadError } from '../downloads/download-error'

const TAG_BYTES = 16

/**
 * Decrypts a bill that is encrypted with AES-256-GCM; the tag is its last 16 bytes. Output is not authenticated
 * before the end, which throws if the bill was tampered with.
 *
 * @param key - the key of this bill, decrypted with the merchant's private key
 * @throws DownloadError `DOWNLOAD_TRUNCATED` or `DOWNLOAD_HASH_MISMATCH`
 */
export async function* decrypted(
  bytes: AsyncIterable<Uint8Array>,
  key: KeyObject,
  nonce: string,
): AsyncGenerator<Uint8Array> {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'utf8'))
  // Hold back the last bytes, because they may be the tag.
  let held = Buffer.alloc(0)
  for await (const chunk of bytes) {
    const all = Buffer.concat([held, chunk])
    const end = Math.max(0, all.byteLength - TAG_BYTES)
    held = all.subarray(end)
    if (end > 0) yield decipher.update(all.subarray(0, end))
  }
  if (held.byteLength < TAG_BYTES)
    throw new DownloadError('DOWNLOAD_TRUNCATED', 'It is shorter than its authentication tag')
  decipher.setAuthTag(held)
  try {
    yield decipher.final()
  } catch {
    throw new DownloadError(
      'DOWNLOAD_HASH_MISMATCH',
      'Its ciphertext was tampered with, or encrypted for another key',
    )
  }
}
