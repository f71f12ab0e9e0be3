import { isAnyArrayBuffer, isArrayBuffer } from 'node:util/types'
import { InputError } from '../../base/errors/input-error'
import { writeJson } from '../../base/json/write'
import {
  isBlob,
  isFormData,
  isNativeForm,
  isPlainObject,
  isReadableStream,
  isUrlSearchParams,
} from '../../base/values'
import type { WireBody } from '../transport'
import { agreedMeta } from '../uploads/meta'

/** A body as sent, and the part of it that is signed. */
export interface RequestBody {
  /** `undefined` if there is no body. */
  readonly bytes: WireBody
  readonly signed: string | Uint8Array
  /** Set if only this module knows it: it contains the boundary of a multipart body. */
  readonly contentType?: string | undefined
  /** Removes temporary files of the body; called when no further attempt follows. */
  readonly dispose?: () => Promise<void>
}

const none: RequestBody = { bytes: undefined, signed: '' }

/** Default `Content-Type` of a body. */
export function contentTypeOf(data: unknown): string {
  if (isUrlSearchParams(data)) return 'application/x-www-form-urlencoded'
  return isFormData(data) ? 'multipart/form-data' : 'application/json'
}

/**
 * Converts a body to the exact bytes that are sent and signed.
 *
 * @param meta - the signed part of a multipart upload, if the form does not contain it
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
    throw new InputError('BODY_INVALID', `The body is a ${typeof data}, which cannot be written as JSON`)
  }
  if (isUnsignable(data)) {
    throw new InputError(
      'BODY_INVALID',
      'The body is a stream or a Blob, whose bytes are unknown when it is signed. Pass an object, a string, a Buffer, ' +
        'or a FormData with the parts meta and file',
    )
  }
  return plain(writeJson(data, fourByteCharacters))
}

function plain(bytes: string | Uint8Array): RequestBody {
  return { bytes, signed: bytes }
}

// Only the bytes of the view, not the complete buffer behind it.
function viewOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

function isUnsignable(data: unknown): boolean {
  if (isBlob(data) || isReadableStream(data)) return true
  return typeof data === 'object' && data !== null && 'pipe' in data && typeof data.pipe === 'function'
}

// For an upload, only its `meta` part is signed.
async function multipart(given: FormData, ofConfig: unknown): Promise<RequestBody> {
  const form = await nativeForm(given)
  const part = form.get('meta')
  const own = part === null || typeof part === 'string' ? part : await part.text()
  const meta = agreedMeta(own, ofConfig)
  if (meta === undefined) {
    throw new InputError(
      'BODY_INVALID',
      'The form has no part named meta, which the signature of an upload covers',
      'meta',
    )
  }
  const signed = typeof meta === 'string' ? meta : JSON.stringify(meta)
  const encoded = new Response(own === null ? withMeta(form, signed) : form)
  // Read first: Bun loses the content type when the bytes are read.
  const contentType = encoded.headers.get('content-type') ?? undefined
  return { bytes: new Uint8Array(await encoded.arrayBuffer()), signed, contentType }
}

function withMeta(form: FormData, meta: string): FormData {
  const whole = new FormData()
  whole.append('meta', meta)
  for (const [name, value] of form) whole.append(name, value)
  return whole
}

/**
 * Converts a form to one that `Response` accepts. It would write a form of another implementation, such as jsdom or
 * undici, as a string.
 */
export async function nativeForm(form: FormData): Promise<FormData> {
  if (isNativeForm(form)) return form
  const native = new FormData()
  for (const [name, value] of form as Iterable<[string, string | File]>) {
    if (typeof value === 'string') native.append(name, value)
    else native.append(name, new Blob([await value.arrayBuffer()], { type: value.type }), value.name)
  }
  return native
}

/** Names that axios drops when it copies an object, so that something other than the given body would be sent. */
const lost = ['__proto__', 'constructor', 'prototype'] as const

/** Maximum nesting depth: deeper than any request of WeChat Pay, and safe for recursive code. */
const DEEPEST = 128

const codes = { data: 'BODY_INVALID', params: 'QUERY_INVALID' } as const
type RequestPart = keyof typeof codes

/**
 * Copies the body or query of a call, because its owner may change it while the call waits. Bytes are copied too; other
 * objects that are not plain (a form, a Date, a Buffer in an upload) are kept.
 *
 * @throws InputError `BODY_INVALID` or `QUERY_INVALID` for a field that would be lost on its way, by its path, and for
 * what has no end
 */
export function snapshotOf(part: RequestPart, given: unknown): unknown {
  return bytesOf(given) ?? copyOf(given, part, [])
}

function bytesOf(given: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(given)) {
    return Uint8Array.from(new Uint8Array(given.buffer, given.byteOffset, given.byteLength))
  }
  return isAnyArrayBuffer(given) ? Uint8Array.from(new Uint8Array(given)) : undefined
}

function copyOf(value: unknown, part: RequestPart, path: readonly string[]): unknown {
  if (!Array.isArray(value) && !isPlainObject(value)) return value
  if (path.length > DEEPEST) throw endless(part)
  for (const name of lost) if (Object.hasOwn(value, name)) throw refusal(part, [...path, name])
  if (Array.isArray(value)) return value.map((inner, index) => copyOf(inner, part, [...path, `[${index}]`]))
  const copy = { ...value }
  for (const [name, inner] of Object.entries(copy)) {
    if (typeof inner === 'object') copy[name] = copyOf(inner, part, [...path, name])
  }
  return copy
}

function endless(part: RequestPart): InputError {
  return new InputError(
    codes[part],
    `The ${part} cannot be written: it contains itself, or is nested more than ${DEEPEST} deep`,
  )
}

function refusal(part: RequestPart, path: readonly string[]): InputError {
  const field = path.join('.').replaceAll('.[', '[')
  return new InputError(
    codes[part],
    `${field} has a name reserved by JavaScript, and would not be sent. WeChat Pay has no such field; ` +
      'remove it, or pass the body as a string',
    field,
  )
}
