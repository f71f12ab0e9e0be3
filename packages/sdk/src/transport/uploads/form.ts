import { PassThrough } from 'node:stream'
import type { Deadline } from '../../base/deadline'
import { readStream } from './stream'
import { UploadError } from './upload-error'

/** A form of the `form-data` package, or a compatible one: a stream with a boundary. */
export interface FormStream {
  readonly getHeaders: () => Readonly<Record<string, string>>
  readonly pipe: (destination: NodeJS.WritableStream) => unknown
  readonly on: (event: 'error', listener: (reason: Error) => void) => unknown
}

/** Limits for reading a form. */
export interface FormOptions {
  /** Maximum file size in bytes. Default 64 MiB: a form is parsed in memory. */
  readonly maxBytes?: number | undefined
  readonly deadline?: Deadline | undefined
}

const MEBIBYTE = 1024 * 1024
const LARGEST_FILE = 64 * MEBIBYTE
/** Allowance for the other parts of a form and their headers. */
const OTHER_PARTS = MEBIBYTE

export function isFormStream(data: unknown): data is FormStream {
  if (typeof data !== 'object' || data === null) return false
  return ['getHeaders', 'pipe'].every((name) => typeof Reflect.get(data, name) === 'function')
}

/**
 * Reads a form of the `form-data` package completely, so that its content can be verified, signed and sent again.
 *
 * @throws UploadError `UPLOAD_TOO_LARGE`, `UPLOAD_SOURCE_FAILED`, `UPLOAD_SOURCE_INVALID`; the reason of the deadline
 */
export async function readForm(
  form: FormStream,
  { maxBytes = LARGEST_FILE, deadline }: FormOptions,
): Promise<FormData> {
  // It is a legacy stream, which is not iterable and does not propagate errors.
  const stream = new PassThrough()
  form.on('error', (reason) => stream.destroy(reason))
  form.pipe(stream)
  const read = await readStream(stream, { limit: maxBytes + OTHER_PARTS, deadline })
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of read.open()) chunks.push(chunk)
    const headers = { 'content-type': new Headers(form.getHeaders()).get('content-type') ?? '' }
    return await new Response(Buffer.concat(chunks), { headers }).formData()
  } catch (reason) {
    throw new UploadError(
      'UPLOAD_SOURCE_INVALID',
      'The form cannot be parsed as multipart/form-data.',
      'file',
      reason,
    )
  } finally {
    await read.dispose()
  }
}
