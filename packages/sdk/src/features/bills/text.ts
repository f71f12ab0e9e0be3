import { isUtf8 } from 'node:buffer'
import { DownloadError } from '../downloads/download-error'
import { columns } from './columns'
import { refuseDocument } from './document'

const LINE_FEED = 10
const HEADER = 64 * 1024

/**
 * The bytes of a bill as UTF-8. The encoding is detected from its beginning: GBK, which Excel and old systems
 * write, and UTF-16 are decoded. Anything that is not a bill is rejected with what it looks like.
 *
 * @throws DownloadError `BILL_REFUSED` for an error document of WeChat Pay, `BILL_MALFORMED` for anything else
 */
export async function* utf8Of(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  const begun: Uint8Array[] = []
  // Up to the end of the first line that is not blank.
  let isBlank = true
  await read(iterator, begun, (chunk) => {
    isBlank &&= /^[\s\u00EF\u00BB\u00BF]*$/.test(Buffer.from(chunk).toString('latin1'))
    return !isBlank && chunk.includes(LINE_FEED)
  })
  let head = joined(begun)
  if (isDocument(head)) {
    // What arrived explains more than a wrong digest or a broken connection.
    await read(iterator, begun, () => false).catch(() => undefined)
    head = joined(begun)
    await iterator.return?.()
    refuseDocument(head)
  }
  const whole = rejoined(head, iterator)
  const encoding = encodingOf(head)
  yield* encoding === 'utf-8' ? whole : decoded(whole, encoding)
}

/** Reads more of the beginning, up to a limit. */
async function read(
  iterator: AsyncIterator<Uint8Array>,
  begun: Uint8Array[],
  isEnough: (chunk: Uint8Array) => boolean,
): Promise<void> {
  let size = begun.reduce((sum, { byteLength }) => sum + byteLength, 0)
  while (size < HEADER) {
    const step = await iterator.next()
    if (step.done === true) return
    begun.push(step.value)
    size += step.value.byteLength
    if (isEnough(step.value)) return
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks)
}

async function* rejoined(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.byteLength > 0) yield head
    for (;;) {
      const step = await iterator.next()
      if (step.done === true) return
      yield step.value
    }
  } finally {
    await iterator.return?.()
  }
}

// JSON, XML or HTML; a ZIP archive (also .xlsx); a PDF; gzip that was decoded as text.
function isDocument(head: Uint8Array): boolean {
  return /^(?:\u00EF\u00BB\u00BF)?\s*(?:[{[<]|PK\u0003\u0004|%PDF|\u001F)/.test(
    Buffer.from(head.subarray(0, 256)).toString('latin1'),
  )
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const end = head.indexOf(LINE_FEED)
  const header = head.subarray(0, end === -1 ? HEADER : end)
  // A beginning without a line end may be cut within a character.
  if (end === -1 || isUtf8(header)) return 'utf-8'
  const titles = decoderOf('gb18030').decode(header).split(',')
  if (titles.some((title) => Object.hasOwn(columns, title.trim()))) return 'gb18030'
  throw new DownloadError(
    'BILL_MALFORMED',
    'its header is neither UTF-8 nor GBK; give the bytes as WeChat Pay sent them',
    { line: 1 },
  )
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = decoderOf(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

function decoderOf(encoding: Encoding): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch (cause) {
    throw new DownloadError(
      'DOWNLOAD_UNSUPPORTED',
      `The bill is ${encoding === 'gb18030' ? 'GBK' : encoding.toUpperCase()}, which this runtime cannot decode; Node.js can`,
      { cause },
    )
  }
}
