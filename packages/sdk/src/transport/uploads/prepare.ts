import type { Deadline } from '../../base/deadline'
import { contentTypeOf } from './content-type'
import { unchanged, verifiedDigest } from './digest'
import { fieldsOf, type Meta, mismatch } from './meta'
import { multipart, type MultipartBody, type Progress } from './multipart'
import { type UploadRule, uploadRule } from './rules'
import type { UploadSource } from './source'
import { acceptFile } from './accept-file'

/** Members of an upload, given instead of a body. */
export interface Upload {
  readonly file: UploadSource
  /** Required if the source has no name: bytes and streams. */
  readonly filename?: string | undefined
  /**
   * Fields of `meta` besides the digest and the name; if these are given, they must match the file. A JSON string with
   * all of them is signed and sent unchanged.
   */
  readonly meta?: Meta | undefined
  /** Text parts of the form besides `meta`. */
  readonly texts?: Readonly<Record<string, string>> | undefined
  /** Called with the number of bytes written to the socket and their total. */
  readonly onProgress?: Progress | undefined
}

/** Options for preparing an upload. */
export interface PreparationOptions {
  /** Serializes `meta`. The result is sent and signed. */
  readonly write?: (meta: unknown) => string
  readonly deadline?: Deadline | undefined
}

/** An upload that can be sent repeatedly. */
export interface PreparedUpload {
  /** The exact string that is signed. */
  readonly meta: string
  readonly body: MultipartBody
  /** Removes the temporary file, if there is one. */
  readonly dispose: () => Promise<void>
}

/**
 * Prepares an upload for signing and sending: checks it against the rules of the operation, computes the digest and
 * builds the form.
 *
 * @param route - `POST /v3/merchant/media/upload`
 * @throws UploadError before anything is sent; the reason of the deadline
 */
export async function prepareUpload(
  route: string,
  upload: Upload,
  { write = JSON.stringify, deadline }: PreparationOptions = {},
): Promise<PreparedUpload> {
  const rule = uploadRule(route)
  const { algorithm, field } = rule.digest
  const fields = upload.meta === undefined ? {} : fieldsOf(upload.meta)
  const taken = await acceptFile(
    { file: upload.file, filename: nameIn(fields, upload, rule) },
    rule,
    deadline,
  )
  const { file } = taken
  try {
    const given = fields[field]
    const made = await verifiedDigest(file, { algorithm, given, field: `meta.${field}`, deadline })
    const missing = {
      ...(rule.filename !== undefined && !(rule.filename in fields) && { [rule.filename]: taken.filename }),
      ...(rule.algorithm &&
        !(rule.algorithm.field in fields) && { [rule.algorithm.field]: rule.algorithm.value }),
      ...(typeof given !== 'string' && { [field]: made }),
    }
    const written = write({ ...missing, ...fields, ...(field in missing && { [field]: made }) })
    const isComplete = Object.keys(missing).length === 0
    const meta = typeof upload.meta === 'string' && isComplete ? upload.meta : written
    const body = multipart(
      [
        { name: 'meta', contentType: 'application/json', text: meta },
        ...Object.entries(upload.texts ?? {}).map(([name, text]) => ({ name, text })),
      ],
      {
        name: rule.part,
        filename: taken.filename,
        contentType: contentTypeOf(taken.filename, rule.contentTypes),
        size: file.size,
        buffered: file.buffered,
        open: () => (file.buffered === undefined ? unchanged(file, algorithm, made) : file.open()),
      },
      upload.onProgress,
    )
    return { meta, body, dispose: () => file.dispose() }
  } catch (reason) {
    await file.dispose()
    throw reason
  }
}

/** @throws UploadError `UPLOAD_META_MISMATCH` if the file is given two different names */
function nameIn(
  fields: Readonly<Record<string, unknown>>,
  { filename }: Upload,
  rule: UploadRule,
): string | undefined {
  const named = rule.filename === undefined ? undefined : fields[rule.filename]
  if (typeof named !== 'string') return filename
  if (filename === undefined || filename === named) return named
  throw mismatch(
    `meta.${rule.filename}`,
    `meta names the file ${JSON.stringify(named)}, but filename is ${JSON.stringify(filename)}`,
  )
}
