import { isPlainObject } from '../../base/objects'
import type { RequestBody } from '../bodies/request-body'
import { InputError } from '../../base/errors/input-error'
import { writeJson } from '../../base/json/write'
import type { Deadline } from '../../base/deadline'
import { readUpload } from './given'
import { prepareUpload } from './prepare'
import { uploadRule } from './rules'

/** By what the body of an upload is made. */
export interface UploadTerms {
  readonly fourByteCharacters: 'refuse' | 'send'
  /** Ends the reading of a stream, too. */
  readonly deadline: Deadline
}

/**
 * Makes the body of an upload: `{ file, filename?, meta?, onProgress? }`, the file also under the name that its form part
 * has in the documentation (`submission_file`).
 *
 * @param route - `POST /v3/merchant/media/upload`
 * @throws UploadError, InputError `BODY_INVALID`, `BODY_CHARACTER`
 */
export async function uploadBody(
  route: string,
  data: unknown,
  { fourByteCharacters, deadline }: UploadTerms,
): Promise<RequestBody> {
  if (!isPlainObject(data)) {
    throw new InputError(
      'BODY_INVALID',
      "The body of an upload is { file: './logo.png' }, or a FormData: its signature is over a part of it, which text and " +
        'bytes do not show',
    )
  }
  const upload = readUpload(data, uploadRule(route).part)
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
