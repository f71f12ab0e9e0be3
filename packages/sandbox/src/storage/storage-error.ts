/** Reason why a database or a key file cannot be used. */
export type StorageErrorCode =
  | 'DATABASE_IN_USE'
  | 'DATABASE_TOO_NEW'
  | 'DATABASE_UNREADABLE'
  | 'DATABASE_FOLDER_MISSING'
  | 'DATABASE_NOT_A_FILE'
  | 'DATABASE_NOT_WRITABLE'
  | 'DATABASE_LINKED'
  | 'KEY_FILE_UNREADABLE'
  | 'STATE_UNREADABLE'
  | 'STATE_OTHER_VERSION'
  | 'SEED_FILE_UNREADABLE'

/** The database or the key file cannot be used; `code` says why, and the message what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}
