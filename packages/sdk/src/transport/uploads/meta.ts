import { isDeepStrictEqual } from 'node:util'
import { isPlainObject } from '../../base/objects'
import { InputError } from '../../base/errors/input-error'
import { UploadError } from './upload-error'

/** The signed fields of an upload, as an object or as the JSON text that is signed. */
export type Meta = Readonly<Record<string, unknown>> | string

/**
 * The fields of `meta`.
 *
 * @throws InputError `BODY_INVALID` for what is neither an object nor the JSON text of one
 */
export function fieldsOf(meta: unknown): Readonly<Record<string, unknown>> {
  const fields = typeof meta === 'string' ? parsed(meta) : meta
  if (isPlainObject(fields)) return fields
  throw new InputError(
    'BODY_INVALID',
    'meta of an upload must be an object, or the JSON text of one: the fields that are signed',
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
 * `meta` where it stands in the data of a call, in its config, or in both as other libraries want it.
 *
 * @throws InputError `BODY_INVALID`; UploadError `UPLOAD_META_MISMATCH` where they differ
 */
export function agreedMeta(ofData: unknown, ofConfig: unknown): Meta | undefined {
  const [data, config] = [ofData, ofConfig].map((meta) => (meta === null ? undefined : meta))
  for (const meta of [data, config]) if (meta !== undefined) fieldsOf(meta)
  if (data !== undefined && config !== undefined && !isDeepStrictEqual(plain(data), plain(config))) {
    throw mismatch('meta', 'meta in the config of the call differs from meta in its data; give one of them')
  }
  return (data ?? config) as Meta | undefined
}

// As both would be written: what is undefined is left out.
function plain(meta: unknown): unknown {
  return JSON.parse(JSON.stringify(fieldsOf(meta)))
}

/** `meta` says something else of a file than the file itself. */
export function mismatch(field: string, problem: string): UploadError {
  return new UploadError('UPLOAD_META_MISMATCH', `${problem}.`, field)
}
