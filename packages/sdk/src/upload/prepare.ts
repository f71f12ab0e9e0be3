import { createHash } from 'node:crypto'
import { multipart, endingOf, type MultipartBody } from './multipart'
import { type UploadRule, uploadRule } from './rules'
import { rereadable, type RereadableFile, tooLarge, type UploadSource } from './source'
import { UploadError } from './upload-error'

/** What the caller gives in place of a body. */
export interface Upload {
  readonly file: UploadSource
  /** Needed where the source has no name of its own: bytes and streams. */
  readonly filename?: string | undefined
  /** Fields of `meta` beyond the digest and the name; what is given here is not made anew. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  /** Told how many of all bytes were handed to the socket. */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined
}

/** An upload that can be sent, and sent again. */
export interface PreparedUpload {
  /** The exact text that is signed. */
  readonly meta: string
  readonly body: MultipartBody
  /** Removes the temporary file, if there is one. */
  readonly dispose: () => Promise<void>
}

/**
 * Makes an upload ready for signing and sending: checked against what the operation takes, digest made, form laid out.
 *
 * @param route - `POST /v3/merchant/media/upload`
 * @param write - writes `meta`, which goes over the wire and is signed as it comes out here
 * @throws UploadError before anything is sent
 */
export async function prepareUpload(
  route: string,
  upload: Upload,
  write: (meta: unknown) => string = JSON.stringify,
): Promise<PreparedUpload> {
  const rule = uploadRule(route)
  const file = await rereadable(upload.file, rule.maxBytes)
  try {
    const filename = nameOf(upload, file, rule)
    check(filename, file, rule)
    const given = upload.meta?.[rule.digest.field]
    const digest = typeof given === 'string' ? given : await digestOf(file, rule.digest.algorithm)
    const meta = write({
      ...(rule.filename !== undefined && { [rule.filename]: filename }),
      ...(rule.algorithm && { [rule.algorithm.field]: rule.algorithm.value }),
      ...upload.meta,
      [rule.digest.field]: digest,
    })
    const { size, held } = file
    const part = { part: rule.part, filename, size, held, open: () => unchanged(file.open(), size) }
    return { meta, body: multipart(meta, part, upload.onProgress), dispose: () => file.dispose() }
  } catch (reason) {
    await file.dispose()
    throw reason
  }
}

function nameOf(upload: Upload, file: RereadableFile, rule: UploadRule): string {
  const inMeta = rule.filename === undefined ? undefined : upload.meta?.[rule.filename]
  const name = upload.filename ?? (typeof inMeta === 'string' ? inMeta : undefined) ?? file.name
  if (name === undefined || name === '') {
    throw new UploadError(
      'UPLOAD_NAME_MISSING',
      'Bytes and streams have no name: give one as `filename`, such as "logo.png".',
      'filename',
    )
  }
  return name
}

function check(filename: string, { size }: RereadableFile, { maxBytes, endings }: UploadRule): void {
  if (size === 0) throw new UploadError('UPLOAD_EMPTY', `${JSON.stringify(filename)} is empty.`, 'file')
  if (maxBytes !== undefined && size > maxBytes) throw tooLarge(String(size), maxBytes)
  if (endings && !endings.includes(endingOf(filename))) {
    throw new UploadError(
      'UPLOAD_TYPE_REFUSED',
      `${JSON.stringify(filename)} is of no type that this operation takes: ${endings.join(', ')}.`,
      'filename',
    )
  }
}

async function digestOf(file: RereadableFile, algorithm: 'sha256' | 'sm3'): Promise<string> {
  const hash = createHash(algorithm)
  if (file.held !== undefined) return hash.update(file.held).digest('hex')
  for await (const bytes of file.open()) hash.update(bytes)
  return hash.digest('hex')
}

/** A length was promised in the header: more or less of it would break the connection in a way that nobody understands. */
async function* unchanged(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of bytes) {
    seen += chunk.byteLength
    if (seen > size) break
    yield chunk
  }
  if (seen !== size) {
    throw new UploadError(
      'UPLOAD_CHANGED',
      'The file changed its size between taking its digest and sending it.',
      'file',
    )
  }
}
