/** The database cannot be opened: in use, written by a newer version, or not a database of the sandbox. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  constructor(
    readonly code: 'DATABASE_IN_USE' | 'DATABASE_TOO_NEW' | 'DATABASE_UNREADABLE',
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}
