import { ByteCollector } from '../../base/bytes'
import { DownloadError } from '../downloads/download-error'

/** Longest line in bytes, above any valid line of a bill. */
export const MAX_LINE_LENGTH = 1024 * 1024

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Splits text that arrives in chunks into lines, without their ends (LF or CRLF) and without the byte order
 * mark. Each line is a string of its own, so that keeping one field of it does not keep the whole chunk in
 * memory.
 *
 * @throws DownloadError `BILL_LINE_TOO_LONG`
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[], void> {
  // The beginning of a line that continues in the next chunk; a chunk may be a single byte.
  const begun = new ByteCollector()
  let mark = BYTE_ORDER_MARK
  const line = (block: Buffer, start = 0, end = block.length): string => {
    const text = block.toString('utf8', start, block[end - 1] === CARRIAGE_RETURN ? end - 1 : end)
    if (mark === '' || !text.startsWith(mark)) return text
    return text.slice(mark.length)
  }
  for await (const chunk of bytes) {
    const block = bufferOf(chunk)
    const lines: string[] = []
    let start = 0
    for (let end = block.indexOf(LINE_FEED); end !== -1; end = block.indexOf(LINE_FEED, start)) {
      if (begun.length === 0) lines.push(line(block, start, end))
      else {
        begun.add(block.subarray(start, end))
        lines.push(line(begun.take()))
      }
      mark = ''
      start = end + 1
    }
    begun.add(block.subarray(start))
    if (begun.length > MAX_LINE_LENGTH) {
      throw new DownloadError(
        'BILL_LINE_TOO_LONG',
        `A line of the bill is longer than ${MAX_LINE_LENGTH} bytes`,
      )
    }
    if (lines.length > 0) yield lines
  }
  if (begun.length > 0) yield [line(begun.take())]
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
