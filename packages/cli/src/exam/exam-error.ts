/** Stable codes of the errors that end an exam. */
export type ExamErrorCode =
  | 'CONTROL_FAILED'
  | 'MERCHANT_UNKNOWN'
  | 'ORDER_FAILED'
  | 'SANDBOX_UNREACHABLE'
  | 'SCENARIO_INVALID'
  | 'SERVER_FAILED'
  | 'STATE_UNREADABLE'

/** An exam cannot be held: its scenario, the sandbox or the server's own API does not work. */
export class ExamError extends Error {
  override readonly name = 'ExamError'
  constructor(
    readonly code: ExamErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}
