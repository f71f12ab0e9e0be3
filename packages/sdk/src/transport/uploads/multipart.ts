import { randomBytes } from 'node:crypto'
import { reasonOf } from '../../base/errors/text'
import type { BufferedFile } from './buffered-file'
import { UploadError } from './upload-error'

/** Called with the number of bytes written to the socket and their total. */
export type Progress = (sent: number, total: number) => void

/** A text part of a form. */
export interface TextPart {
  readonly name: string
  readonly text: string
  readonly contentType?: string
}

/** The file part of a form. */
export interface FilePart {
  readonly name: string
  readonly filename: string
  readonly contentType: string
  readonly size: number
  /** The complete file if it is small. */
  readonly buffered?: BufferedFile | undefined
  readonly open: () => AsyncIterable<Uint8Array>
}

export interface MultipartBody {
  readonly contentType: string
  readonly contentLength: number
  /** All bytes, if the file is in memory and no progress callback is given. */
  readonly whole?: Uint8Array
  /** Reads the bytes from the beginning. May be called repeatedly. */
  readonly open: () => AsyncIterable<Uint8Array>
}

/** A form of text parts followed by a file. Its length is known, so it is not sent with chunked encoding. */
export function multipart(
  texts: readonly TextPart[],
  file: FilePart,
  onProgress?: Progress,
  boundary = `wxpay-${randomBytes(18).toString('hex')}`,
): MultipartBody {
  const parts = texts.map(
    ({ name, text, contentType }) => `${headOf(boundary, { name, contentType })}${text}\r\n`,
  )
  const head = Buffer.from(parts.join('') + headOf(boundary, file))
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  const contentLength = head.byteLength + file.size + tail.byteLength

  async function* open(): AsyncGenerator<Uint8Array> {
    yield head
    yield* file.open()
    yield tail
  }
  const body = { contentType: `multipart/form-data; boundary=${boundary}`, contentLength }
  if (onProgress !== undefined)
    return { ...body, open: () => reportingProgress(open(), contentLength, onProgress) }
  return file.buffered === undefined
    ? { ...body, open }
    : { ...body, open, whole: file.buffered.between(head, tail) }
}

interface PartHead {
  readonly name: string
  readonly filename?: string
  readonly contentType?: string | undefined
}

function headOf(boundary: string, { name, filename, contentType }: PartHead): string {
  const lines = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${parameter(name)}"` +
      (filename === undefined ? '' : `; filename="${parameter(filename)}"`),
    ...(contentType === undefined ? [] : [`Content-Type: ${contentType}`]),
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}

/**
 * Quotes a parameter as browsers do: characters that would end the parameter or the line are percent-encoded, all
 * others are sent as UTF-8. A backslash is encoded too, because some servers treat it as an escape character, even of
 * the closing quote.
 */
function parameter(text: string): string {
  return text.replace(
    /["\\\r\n]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

async function* reportingProgress(
  bytes: AsyncIterable<Uint8Array>,
  total: number,
  onProgress: Progress,
): AsyncGenerator<Uint8Array> {
  let sent = 0
  for await (const piece of bytes) {
    sent += piece.byteLength
    try {
      onProgress(sent, total)
    } catch (reason) {
      throw new UploadError(
        'UPLOAD_PROGRESS_FAILED',
        `The upload was aborted because onProgress threw: ${reasonOf(reason)}`,
        'onProgress',
        reason,
      )
    }
    yield piece
  }
}
