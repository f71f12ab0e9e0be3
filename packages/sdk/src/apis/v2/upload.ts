import type { SignTypeV2 } from '@wxpay/protocol'
import type { RequestBody } from '../../transport/bodies/request-body'
import { InputError } from '../../base/errors/input-error'
import { isFile, isFormData } from '../../base/values'
import type { Deadline } from '../../base/deadline'
import { contentTypeOf } from '../../transport/uploads/content-type'
import { verifiedDigest } from '../../transport/uploads/digest'
import { isFormStream, readForm } from '../../transport/uploads/form'
import { multipart } from '../../transport/uploads/multipart'
import { uploadRule } from '../../transport/uploads/rules'
import type { UploadSource } from '../../transport/uploads/source'
import { acceptFile } from '../../transport/uploads/accept-file'
import { textFields } from './fields'
import { type SigningOptions, signFields } from './sign-fields'

/** Key and options of a form. */
export interface FormOptions extends SigningOptions {
  /** `POST /v2/secapi/mch/uploadmedia` */
  readonly route: string
  /** Also stops reading a stream. */
  readonly deadline: Deadline
}

/**
 * Creates the form of an upload: signs its fields, and covers the file by `media_hash`, its MD5, which is
 * computed unless given. Such a form has no `nonce_str`.
 *
 * @param data - `{ media, filename?, mch_id, … }`, or a form with the file as its part `media`
 * @throws InputError `BODY_INVALID`, UploadError
 */
export async function uploadForm(
  data: unknown,
  options: FormOptions,
): Promise<{ readonly body: RequestBody; readonly signType: SignTypeV2 }> {
  const rule = uploadRule(options.route)
  const form = isFormStream(data)
    ? await readForm(data, { maxBytes: rule.maxBytes, deadline: options.deadline })
    : data
  const { media, filename, ...given } = partsOf(form)
  const taken = await acceptFile(
    { file: media as UploadSource, filename: typeof filename === 'string' ? filename : undefined },
    rule,
    options.deadline,
  )
  const { file } = taken
  try {
    const { field, algorithm } = rule.digest
    const made = await verifiedDigest(file, { algorithm, given: given[field], field })
    const digest = given[field] ?? made
    const { fields, signType } = signFields(textFields({ ...given, [field]: digest }), {
      ...options,
      nonceless: true,
    })
    const texts = Object.entries(fields).map(([name, text]) => ({ name, text }))
    const { contentType, contentLength, ...form } = multipart(texts, {
      name: rule.part,
      filename: taken.filename,
      contentType: contentTypeOf(taken.filename),
      size: file.size,
      buffered: file.buffered,
      open: () => file.open(),
    })
    const bytes = form.whole ?? { length: contentLength, open: form.open }
    return { signType, body: { bytes, signed: '', contentType, dispose: () => file.dispose() } }
  } catch (reason) {
    await file.dispose()
    throw reason
  }
}

function partsOf(data: unknown): Readonly<Record<string, unknown>> {
  if (isFormData(data)) {
    if (isFile(data.get('media'))) return Object.fromEntries(data)
    throw new InputError('BODY_INVALID', 'The form has no file in its part "media"', 'media')
  }
  if (typeof data === 'object' && data !== null && 'media' in data) return { ...data }
  throw new InputError(
    'BODY_INVALID',
    'An APIv2 upload must be { media, filename, mch_id, sign_type }, where media is the file',
    'media',
  )
}
