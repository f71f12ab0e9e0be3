import { DownloadError } from '../downloads/download-error'

/** Largest decompressed size in bytes; ten million rows take three gigabytes. */
const MOST_BYTES = 2 ** 34

/**
 * Passes bytes on up to a limit, so that a small compressed file cannot keep the process busy forever.
 *
 * @throws DownloadError `BILL_TOO_LARGE`
 */
export async function* limited(
  bytes: AsyncIterable<Uint8Array>,
  limit = MOST_BYTES,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.byteLength
    if (size > limit) throw new DownloadError('BILL_TOO_LARGE', `The bill is larger than ${limit} bytes`)
    yield chunk
  }
}
