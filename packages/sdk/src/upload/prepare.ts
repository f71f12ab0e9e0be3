import type { Deadline } from '../transport/transport'
import { contentTypeOf } from './content-type'
import { digestOf, unchanged } from './digest'
import { multipart, type MultipartBody, type Progress } from './multipart'
import { uploadRule } from './rules'
import type { UploadSource } from './source'
import { takeFile } from './take'

/** What the caller gives in place of a body. */
export interface Upload {
  readonly file: UploadSource
  /** Needed where the source has no name of its own: bytes and streams. */
  readonly filename?: string | undefined
  /** Fields of `meta` beyond the digest and the name; what is given here is not made anew. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  /** Told how many of all bytes were handed to the socket. */
  readonly onProgress?: Progress | undefined
}

/** How an upload is made ready. */
export interface PreparationTerms {
  /** Writes `meta`, which goes over the wire and is signed as it comes out here. */
  readonly write?: (meta: unknown) => string
  readonly deadline?: Deadline | undefined
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
 * @throws UploadError before anything is sent; what the deadline ends with
 */
export async function prepareUpload(
  route: string,
  upload: Upload,
  { write = JSON.stringify, deadline }: PreparationTerms = {},
): Promise<PreparedUpload> {
  const rule = uploadRule(route)
  const { algorithm, field } = rule.digest
  const named = rule.filename === undefined ? undefined : upload.meta?.[rule.filename]
  const filename = upload.filename ?? (typeof named === 'string' ? named : undefined)
  const taken = await takeFile({ file: upload.file, filename }, rule, deadline)
  const { file } = taken
  try {
    const given = upload.meta?.[field]
    const made = typeof given === 'string' ? undefined : await digestOf(file, algorithm, deadline)
    const meta = write({
      ...(rule.filename !== undefined && { [rule.filename]: taken.filename }),
      ...(rule.algorithm && { [rule.algorithm.field]: rule.algorithm.value }),
      ...upload.meta,
      [field]: made ?? given,
    })
    const body = multipart(
      [{ name: 'meta', contentType: 'application/json', text: meta }],
      {
        name: rule.part,
        filename: taken.filename,
        contentType: contentTypeOf(taken.filename, rule.contentTypes),
        size: file.size,
        held: file.held,
        open: () => (file.held === undefined ? unchanged(file, algorithm, made) : file.open()),
      },
      upload.onProgress,
    )
    return { meta, body, dispose: () => file.dispose() }
  } catch (reason) {
    await file.dispose()
    throw reason
  }
}
