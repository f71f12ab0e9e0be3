import { createHash } from 'node:crypto'
import type { SignTypeV2 } from '@wxpay/protocol'
import type { RequestBody } from '../body/request-body'
import { InputError } from '../error/input-error'
import { rereadable } from '../upload/source'
import { UploadError } from '../upload/upload-error'
import { textFields } from './fields'
import { type SigningTerms, signFields } from './sign-fields'

/** Bytes of the largest file that APIv2 takes. */
const LARGEST = 2 * 1024 * 1024

/**
 * Makes the form of an upload: its fields are signed, and its file by way of `media_hash`, its MD5, which is made where it
 * is not given. Such a form has no `nonce_str`.
 *
 * @param data - `{ media, filename?, mch_id, … }`, or a form that has the file as its part `media`
 * @throws InputError `BODY_INVALID`, UploadError
 */
export async function uploadForm(
  data: unknown,
  terms: SigningTerms,
): Promise<{ readonly body: RequestBody; readonly signType: SignTypeV2 }> {
  const { file, given } = data instanceof FormData ? ofForm(data) : await ofObject(data)
  const bytes = Buffer.from(await file.arrayBuffer())
  const media_hash = given['media_hash'] ?? createHash('md5').update(bytes).digest('hex')
  const { fields, signType } = signFields(textFields({ ...given, media_hash }), { ...terms, nonceless: true })
  const form = new FormData()
  for (const [name, text] of Object.entries(fields)) form.append(name, text)
  form.append('media', file)
  const encoded = new Response(form)
  return {
    signType,
    body: {
      bytes: new Uint8Array(await encoded.arrayBuffer()),
      signed: '',
      contentType: encoded.headers.get('content-type') ?? undefined,
    },
  }
}

interface GivenUpload {
  readonly file: File
  readonly given: Readonly<Record<string, unknown>>
}

function ofForm(form: FormData): GivenUpload {
  const { media, ...given } = Object.fromEntries(form)
  if (media instanceof File) return { file: media, given }
  throw new InputError('BODY_INVALID', 'The form has no file as its part media', 'media')
}

async function ofObject(data: unknown): Promise<GivenUpload> {
  if (typeof data !== 'object' || data === null || !('media' in data)) {
    throw new InputError(
      'BODY_INVALID',
      'An upload of APIv2 is { media, filename, mch_id, sign_type }: media is the file',
      'media',
    )
  }
  const { media, filename, ...given } = data as Readonly<Record<string, unknown>>
  const source = await rereadable(media, LARGEST)
  try {
    const name = typeof filename === 'string' ? filename : source.name
    if (name === undefined || name === '') {
      throw new UploadError(
        'UPLOAD_NAME_MISSING',
        'Bytes and streams have no name: give one as `filename`, such as "logo.png".',
        'filename',
      )
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of source.open()) chunks.push(chunk)
    return { file: new File([Buffer.concat(chunks)], name), given }
  } finally {
    await source.dispose()
  }
}
