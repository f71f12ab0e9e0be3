import { isFile, isFormData, isPlainObject } from '../../base/values'
import { InputError } from '../../base/errors/input-error'
import { type FormOptions, isFormStream, readForm } from './form'
import { agreedMeta, fieldsOf } from './meta'
import type { Upload } from './prepare'
import type { UploadRule } from './rules'

/** Options for reading the data of an upload. */
export interface NormalizeOptions extends FormOptions {
  /** `meta` in the config of the call. */
  readonly meta: unknown
  /** Whether fields of `meta` are to be encrypted, which requires parsing its JSON. */
  readonly encrypts: boolean
}

/**
 * Converts the data of an upload to `{ file, filename, meta, onProgress }`, from this shape or from a form with a part
 * `meta` and a file. A form with other parts is returned unchanged.
 *
 * @throws InputError `BODY_INVALID`, UploadError
 */
export async function normalizeUpload(
  data: unknown,
  rule: UploadRule,
  options: NormalizeOptions,
): Promise<unknown> {
  const { maxBytes } = rule
  const form = isFormStream(data) ? await readForm(data, { ...options, maxBytes }) : data
  const given = isFormData(form) ? ((await partsOf(form, rule)) ?? form) : form
  if (!isPlainObject(given)) return given
  const meta = agreedMeta(given['meta'], options.meta)
  return {
    ...given,
    ...(meta !== undefined && { meta: options.encrypts ? fieldsOf(meta) : meta }),
  }
}

/** Default name of a `Blob` in a form. */
const NAMELESS = 'blob'

async function partsOf(form: FormData, { part }: UploadRule): Promise<Record<string, unknown> | undefined> {
  const { meta, ...files } = Object.fromEntries(form)
  const [[name, file] = []] = Object.entries(files)
  const isUpload = [...form].length === (meta === undefined ? 1 : 2) && (name === part || name === 'file')
  if (!isUpload || !isFile(file)) return undefined
  return {
    [part]: file,
    ...(file.name !== NAMELESS && { filename: file.name }),
    ...(meta !== undefined && { meta: typeof meta === 'string' ? meta : await meta.text() }),
  }
}

/**
 * The members of an upload, with their types checked.
 *
 * @throws InputError `BODY_INVALID`
 */
export function readUpload(
  data: Readonly<Record<string, unknown>>,
  { part, texts = [] }: UploadRule,
): Upload {
  const { [part]: named, file = named, filename, meta, onProgress, ...others } = data
  const stranger = Object.keys(others).find((name) => !texts.includes(name))
  if (stranger !== undefined) {
    throw new InputError(
      'BODY_INVALID',
      `Unknown member ${JSON.stringify(stranger)} of an upload: it is { file, filename, meta, onProgress }, and fields of the operation ` +
        'belong into meta',
      stranger,
    )
  }
  if (filename !== undefined && typeof filename !== 'string') throw wrong('filename', 'a string')
  if (onProgress !== undefined && typeof onProgress !== 'function') throw wrong('onProgress', 'a function')
  return {
    file: file as Upload['file'],
    filename,
    meta: agreedMeta(meta, undefined),
    texts: Object.fromEntries(
      Object.entries(others).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, textOf(name, value)]],
      ),
    ),
    onProgress: onProgress as Upload['onProgress'],
  }
}

// A line break would start another header or part of the form.
function textOf(name: string, value: unknown): string {
  if (typeof value === 'string' && !/[\r\n]/.test(value)) return value
  if (Number.isSafeInteger(value)) return String(value)
  throw wrong(name, 'a string of one line or an integer')
}

function wrong(name: string, belongs: string): InputError {
  return new InputError('BODY_INVALID', `${name} of an upload must be ${belongs}`, name)
}
