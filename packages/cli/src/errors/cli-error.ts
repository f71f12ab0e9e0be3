import type { Text } from '../definition/text'
import { type ExitCode, type ExitCodeName, exitCodes } from './exit-codes'

/** Facts of an error besides its message. */
export interface CliErrorFacts {
  /** Stable identifier, for programs that read `--json`: `OPTION_UNKNOWN`. */
  readonly code: string
  /** The remedy. */
  readonly remedy?: Text | undefined
  readonly cause?: unknown
}

/** An error that the command line reports without a stack trace. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly code: string
  readonly exitCode: ExitCode
  readonly text: Text
  readonly remedy: Text | undefined

  constructor(exit: ExitCodeName, text: Text, { code, remedy, cause }: CliErrorFacts) {
    super(text.en, { cause })
    this.code = code
    this.exitCode = exitCodes[exit]
    this.text = text
    this.remedy = remedy
  }
}

/** A wrong command, argument or option. */
export function usageError(code: string, text: Text, remedy?: Text): CliError {
  return new CliError('usage', text, { code, remedy })
}

/** A wrong profile, key or file. */
export function configurationError(code: string, text: Text, remedy?: Text, cause?: unknown): CliError {
  return new CliError('configuration', text, { code, remedy, cause })
}
