import { isArrayBuffer } from 'node:util/types'
import { InputError } from '../../base/errors/input-error'
import { writeJson } from '../../base/json/write'
import { isBlob, isFormData, isNativeForm, isReadableStream, isUrlSearchParams } from '../../base/realm'
import type { WireBody } from '../transport'
import { agreedMeta } from '../uploads/meta'

/** A body as it will be sent, and what of it is signed. */
export interface RequestBody {
  /** `undefined` where nothing is sent. */
  readonly bytes: WireBody
  readonly signed: string | Uint8Array
  /** Set where only this module knows it: the boundary of a multipart body is in it. */
  readonly contentType?: string | undefined
  /** Removes what was put aside for the body; called when no attempt will follow. */
  readonly dispose?: () => Promise<void>
}

const none: RequestBody = { bytes: undefined, signed: '' }

/** The `Content-Type` of a body whose caller has set none. */
export function contentTypeOf(data: unknown): string {
  if (isUrlSearchParams(data)) return 'application/x-www-form-urlencoded'
  return isFormData(data) ? 'multipart/form-data' : 'application/json'
}

/**
 * Turns what the caller gave into the very bytes that are sent and signed.
 *
 * @param meta - the signed part of a multipart upload, if it is not in the form itself
 * @throws InputError `BODY_INVALID`, `BODY_NUMBER`, `BODY_CHARACTER`
 */
export function requestBody(
  data: unknown,
  meta: unknown,
  fourByteCharacters: 'refuse' | 'send',
): RequestBody | Promise<RequestBody> {
  if (data === undefined || data === null) return none
  if (typeof data === 'string') return plain(data)
  if (isUrlSearchParams(data)) return plain(data.toString())
  if (isArrayBuffer(data)) return plain(new Uint8Array(data))
  if (ArrayBuffer.isView(data)) return plain(viewOf(data))
  if (isFormData(data)) return multipart(data, meta)
  if (typeof data === 'function' || typeof data === 'symbol') {
    throw new InputError('BODY_INVALID', `The body is a ${typeof data}, which JSON has no word for`)
  }
  if (isUnsignable(data)) {
    throw new InputError(
      'BODY_INVALID',
      'The body is a stream or a Blob, whose bytes are not known when it is signed. Give an object, a text, a Buffer, ' +
        'or a FormData with the parts meta and file',
    )
  }
  return plain(writeJson(data, fourByteCharacters))
}

function plain(bytes: string | Uint8Array): RequestBody {
  return { bytes, signed: bytes }
}

// Only the bytes that the view shows, not the whole buffer behind it.
function viewOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

function isUnsignable(data: unknown): boolean {
  if (isBlob(data) || isReadableStream(data)) return true
  return typeof data === 'object' && data !== null && 'pipe' in data && typeof data.pipe === 'function'
}

// Of an upload only the text of its `meta` part is signed.
async function multipart(given: FormData, ofConfig: unknown): Promise<RequestBody> {
  const form = await nativeForm(given)
  const part = form.get('meta')
  const own = part === null || typeof part === 'string' ? part : await part.text()
  const meta = agreedMeta(own, ofConfig)
  if (meta === undefined) {
    throw new InputError(
      'BODY_INVALID',
      'The form has no part named meta, which is what the signature of an upload covers',
      'meta',
    )
  }
  const signed = typeof meta === 'string' ? meta : JSON.stringify(meta)
  const encoded = new Response(own === null ? withMeta(form, signed) : form)
  // Asked for first: when the bytes are taken, Bun forgets what they are.
  const contentType = encoded.headers.get('content-type') ?? undefined
  return { bytes: new Uint8Array(await encoded.arrayBuffer()), signed, contentType }
}

function withMeta(form: FormData, meta: string): FormData {
  const whole = new FormData()
  whole.append('meta', meta)
  for (const [name, value] of form) whole.append(name, value)
  return whole
}

/** A form that `Response` takes. It writes a form of another making, such as jsdom's or undici's, as text. */
export async function nativeForm(form: FormData): Promise<FormData> {
  if (isNativeForm(form)) return form
  const native = new FormData()
  for (const [name, value] of form as Iterable<[string, string | File]>) {
    if (typeof value === 'string') native.append(name, value)
    else native.append(name, new Blob([await value.arrayBuffer()], { type: value.type }), value.name)
  }
  return native
}
