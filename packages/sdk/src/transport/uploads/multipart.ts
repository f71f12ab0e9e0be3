import { randomBytes } from 'node:crypto'
import { reasonOf } from '../../base/errors/text'
import type { HeldFile } from './held'
import { UploadError } from './upload-error'

/** Told how many of all bytes were handed to the socket. */
export type Progress = (sent: number, total: number) => void

/** A part of a form that is a text. */
export interface TextPart {
  readonly name: string
  readonly text: string
  readonly contentType?: string
}

/** The part of a form that is the file. */
export interface FilePart {
  readonly name: string
  readonly filename: string
  readonly contentType: string
  readonly size: number
  /** All of it, where it is small. */
  readonly held?: HeldFile | undefined
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

/** A form of some texts and a file behind them. Its length is known beforehand, so that nothing is sent in chunks. */
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
  if (onProgress !== undefined) return { ...body, open: () => told(open(), contentLength, onProgress) }
  return file.held === undefined ? { ...body, open } : { ...body, open, whole: file.held.between(head, tail) }
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
 * As browsers write it: what would end the parameter or the line is percent-encoded, all else stands as UTF-8. So is a
 * backslash, because some servers take it for an escape, also of the quote that ends the parameter.
 */
function parameter(text: string): string {
  return text.replace(
    /["\\\r\n]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

async function* told(
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
        `The upload was given up, because onProgress threw: ${reasonOf(reason)}`,
        'onProgress',
        reason,
      )
    }
    yield piece
  }
}
