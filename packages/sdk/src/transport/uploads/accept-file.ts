import type { Deadline } from '../../base/deadline'
import { endingOf } from './content-type'
import type { RereadableFile } from './rereadable'
import type { UploadRule } from './rules'
import { find, type UploadSource } from './source'
import { tooLarge, UploadError } from './upload-error'

/** A file that the operation accepts, and its name. */
export interface AcceptedFile {
  readonly filename: string
  readonly file: RereadableFile
}

/**
 * Reads the given file after checking it against the rules of the operation: first its name, then its size if known.
 *
 * @throws UploadError
 */
export async function acceptFile(
  { file: source, filename: given }: { readonly file: UploadSource; readonly filename?: string | undefined },
  rule: UploadRule,
  deadline?: Deadline,
): Promise<AcceptedFile> {
  const found = await find(source)
  const filename = given ?? found.name
  if (filename === undefined || filename === '') {
    throw new UploadError(
      'UPLOAD_NAME_MISSING',
      'Bytes and streams have no name: pass `filename`, such as "logo.png".',
      'filename',
    )
  }
  checkEnding(filename, rule)
  if (found.size !== undefined) checkSize(filename, found.size, rule)
  const file = await found.read({ limit: rule.maxBytes, deadline })
  try {
    checkSize(filename, file.size, rule)
    return { filename, file }
  } catch (reason) {
    await file.dispose()
    throw reason
  }
}

function checkEnding(filename: string, { endings }: UploadRule): void {
  if (endings === undefined || endings.includes(endingOf(filename))) return
  throw new UploadError(
    'UPLOAD_TYPE_REFUSED',
    `${JSON.stringify(filename)} is not of a type that this operation accepts: ${endings.join(', ')}.`,
    'filename',
  )
}

function checkSize(filename: string, size: number, { maxBytes }: UploadRule): void {
  if (size === 0) throw new UploadError('UPLOAD_EMPTY', `${JSON.stringify(filename)} is empty.`)
  if (maxBytes !== undefined && size > maxBytes) throw tooLarge(String(size), maxBytes)
}
