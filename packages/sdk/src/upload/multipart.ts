import { randomBytes } from 'node:crypto'

export interface FilePart {
  readonly part: string
  readonly filename: string
  readonly size: number
  /** All of it, where it is small. */
  readonly held?: Uint8Array | undefined
  readonly open: () => AsyncIterable<Uint8Array>
}

export interface MultipartBody {
  readonly contentType: string
  readonly contentLength: number
  /** All bytes, where the file is held and nobody wants to know how far it is. */
  readonly whole?: Uint8Array
  /** The bytes from the beginning, as often as it is called. */
  readonly open: () => AsyncIterable<Uint8Array>
}

/**
 * A form of two parts: `meta`, whose exact text is what gets signed, and the file. The length is known beforehand, so
 * that nothing has to be sent in chunks.
 *
 * @param onProgress - told how many of all bytes were handed to the socket
 */
export function multipart(
  meta: string,
  file: FilePart,
  onProgress?: (sent: number, total: number) => void,
  boundary = `wxpay-${randomBytes(18).toString('hex')}`,
): MultipartBody {
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="${parameter(file.part)}"; filename="${parameter(file.filename)}"\r\n` +
      `Content-Type: ${contentTypeOf(file.filename)}\r\n\r\n`,
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  const contentLength = head.byteLength + file.size + tail.byteLength

  async function* open() {
    let sent = 0
    const count = (bytes: Uint8Array) => {
      sent += bytes.byteLength
      onProgress?.(sent, contentLength)
      return bytes
    }
    yield count(head)
    for await (const bytes of file.open()) yield count(bytes)
    yield count(tail)
  }
  const body = { contentType: `multipart/form-data; boundary=${boundary}`, contentLength, open }
  if (file.held === undefined || onProgress !== undefined) return body
  return { ...body, whole: Buffer.concat([head, file.held, tail]) }
}

/** As browsers write it: what would end the parameter or the line is percent-encoded, all else stands as UTF-8. */
function parameter(text: string): string {
  return text.replace(
    /["\r\n]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  bmp: 'image/bmp',
  gif: 'image/gif',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  mov: 'video/quicktime',
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  pdf: 'application/pdf',
  csv: 'text/csv',
}

export function endingOf(filename: string): string {
  return /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
}

function contentTypeOf(filename: string): string {
  return CONTENT_TYPES[endingOf(filename)] ?? 'application/octet-stream'
}
