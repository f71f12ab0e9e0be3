import { isPlainObject } from '../../base/values'
import type { RequestBody } from '../bodies/request-body'
import { InputError } from '../../base/errors/input-error'
import { writeJson } from '../../base/json/write'
import type { Deadline } from '../../base/deadline'
import { readUpload } from './given'
import { prepareUpload } from './prepare'
import { uploadRule } from './rules'

/** Options for creating the body of an upload. */
export interface UploadOptions {
  readonly fourByteCharacters: 'refuse' | 'send'
  /** Also limits the reading of a stream. */
  readonly deadline: Deadline
}

/**
 * Creates the body of an upload: `{ file, filename?, meta?, onProgress? }`. The file may also be given under the name
 * of its form part in the documentation (`submission_file`).
 *
 * @param route - `POST /v3/merchant/media/upload`
 * @throws UploadError, InputError `BODY_INVALID`, `BODY_CHARACTER`
 */
export async function uploadBody(
  route: string,
  data: unknown,
  { fourByteCharacters, deadline }: UploadOptions,
): Promise<RequestBody> {
  if (!isPlainObject(data)) {
    throw new InputError(
      'BODY_INVALID',
      "The body of an upload must be { file: './logo.png' } or a FormData: its signature covers one part, which cannot be found in a string or " +
        'in bytes',
    )
  }
  const upload = readUpload(data, uploadRule(route))
  const {
    meta: signed,
    body,
    dispose,
  } = await prepareUpload(route, upload, {
    write: (fields) => writeJson(fields, fourByteCharacters),
    deadline,
  })
  return {
    bytes: body.whole ?? { length: body.contentLength, open: body.open },
    signed,
    contentType: body.contentType,
    dispose,
  }
}
