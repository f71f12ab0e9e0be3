import { isDeepStrictEqual } from 'node:util'
import { isPlainObject } from '../../base/values'
import { InputError } from '../../base/errors/input-error'
import { UploadError } from './upload-error'

/** The signed fields of an upload, as an object or as the JSON string that is signed. */
export type Meta = Readonly<Record<string, unknown>> | string

/**
 * The fields of `meta`.
 *
 * @throws InputError `BODY_INVALID` if it is neither an object nor the JSON string of one
 */
export function fieldsOf(meta: unknown): Readonly<Record<string, unknown>> {
  const fields = typeof meta === 'string' ? parsed(meta) : meta
  if (isPlainObject(fields)) return fields
  throw new InputError(
    'BODY_INVALID',
    'meta of an upload must be an object, or the JSON string of one, with the signed fields',
    'meta',
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * `meta` in the data of a call, in its config, or in both as other libraries require.
 *
 * @throws InputError `BODY_INVALID`; UploadError `UPLOAD_META_MISMATCH` if they differ
 */
export function agreedMeta(ofData: unknown, ofConfig: unknown): Meta | undefined {
  const [data, config] = [ofData, ofConfig].map((meta) => (meta === null ? undefined : meta))
  for (const meta of [data, config]) if (meta !== undefined) fieldsOf(meta)
  if (data !== undefined && config !== undefined && !isDeepStrictEqual(plain(data), plain(config))) {
    throw mismatch(
      'meta',
      'meta in the config of the call differs from meta in its data; pass only one of them',
    )
  }
  return (data ?? config) as Meta | undefined
}

// Compared in serialized form, which omits undefined.
function plain(meta: unknown): unknown {
  return JSON.parse(JSON.stringify(fieldsOf(meta)))
}

/** Error for `meta` that contradicts the file. */
export function mismatch(field: string, problem: string): UploadError {
  return new UploadError('UPLOAD_META_MISMATCH', `${problem}.`, field)
}
