/** A failed call of the control API: what is wrong, and what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  constructor(
    /** Stable code of the control API, or `UNREACHABLE`, `TIMEOUT`, `UNREADABLE`. */
    readonly code: string,
    message: string,
    readonly remedy: string | undefined,
    /** HTTP status; 0 without a response. */
    readonly status: number,
  ) {
    super(message)
  }
}

/** An error of any kind as an {@link ApiError}. */
export function toApiError(reason: unknown): ApiError {
  if (reason instanceof ApiError) return reason
  return new ApiError('UNEXPECTED', reason instanceof Error ? reason.message : String(reason), undefined, 0)
}
