import type { Text } from '../definition/text'
import { CliError } from '../errors/cli-error'

/** Stable codes of the errors that end an exam. */
export type ExamErrorCode =
  | 'EXAM_TIMED_OUT'
  | 'MERCHANT_UNKNOWN'
  | 'ORDER_FAILED'
  | 'SCENARIO_INVALID'
  | 'SERVER_FAILED'
  | 'STATE_UNREADABLE'

/** An exam cannot be held: its scenario, the sandbox or the server's own API does not work. */
export class ExamError extends CliError {
  constructor(
    code: ExamErrorCode,
    text: Text,
    options: { readonly remedy?: Text; readonly cause?: unknown } = {},
  ) {
    super('configuration', text, { code, ...options })
  }
}
