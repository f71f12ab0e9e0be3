/** Why a file is not sent. */
export type UploadErrorCode =
  | 'UPLOAD_SOURCE_INVALID'
  | 'UPLOAD_NAME_MISSING'
  | 'UPLOAD_TYPE_REFUSED'
  | 'UPLOAD_TOO_LARGE'
  | 'UPLOAD_EMPTY'
  /** The file was changed between taking its digest and sending it. */
  | 'UPLOAD_CHANGED'

export class UploadError extends Error {
  override readonly name = 'UploadError'

  constructor(
    readonly code: UploadErrorCode,
    message: string,
  ) {
    super(message)
  }
}
