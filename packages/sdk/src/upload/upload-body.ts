import { isPlainObject } from '../body/plain-object'
import type { RequestBody } from '../body/request-body'
import { InputError } from '../error/input-error'
import { writeJson } from '../json/write'
import type { Deadline } from '../transport/transport'
import { prepareUpload, type Upload } from './prepare'
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
 * @param meta - the fields of `meta` where they stand in the config of the call
 * @throws UploadError, InputError `BODY_INVALID`, `BODY_CHARACTER`
 */
export async function uploadBody(
  route: string,
  data: unknown,
  meta: unknown,
  { fourByteCharacters, deadline }: UploadTerms,
): Promise<RequestBody> {
  if (!isPlainObject(data)) {
    throw new InputError(
      'BODY_INVALID',
      "The body of an upload is { file: './logo.png' }, or a FormData: its signature is over a part of it, which text and " +
        'bytes do not show',
    )
  }
  const upload = readUpload(data, meta, uploadRule(route).part)
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

function readUpload(data: object, ofConfig: unknown, part: string): Upload {
  const {
    [part]: named,
    file = named,
    filename,
    meta = ofConfig,
    onProgress,
    ...strangers
  } = data as Readonly<Record<string, unknown>>
  const [stranger] = Object.keys(strangers)
  if (stranger !== undefined) {
    throw new InputError(
      'BODY_INVALID',
      `An upload has no ${JSON.stringify(stranger)}: it is { file, filename, meta, onProgress }, and fields of the operation ` +
        'belong into meta',
      stranger,
    )
  }
  if (meta !== undefined && !isPlainObject(meta)) throw wrong('meta', 'an object: the fields that are signed')
  if (filename !== undefined && typeof filename !== 'string') throw wrong('filename', 'a text')
  if (onProgress !== undefined && typeof onProgress !== 'function') throw wrong('onProgress', 'a function')
  return {
    file: file as Upload['file'],
    filename,
    meta: meta,
    onProgress: onProgress as Upload['onProgress'],
  }
}

function wrong(name: string, belongs: string): InputError {
  return new InputError('BODY_INVALID', `${name} of an upload is ${belongs}`, name)
}
