import type { ExitCodeName } from '../errors/exit-codes'
import type { OptionDefinitions } from './option'
import type { Text } from './text'

/** A positional argument of a command. */
export interface ArgumentDefinition {
  /** Name in the help and of the value: `file`. */
  readonly name: string
  readonly summary: Text
  /** Whether the argument may be absent. */
  readonly optional?: true
  /** Takes all the arguments that follow; the value is an array. Only the last argument may. */
  readonly multiple?: true
  /** Values to complete. */
  readonly choices?: readonly string[]
  /** Whether the argument names files, which the shell completes. */
  readonly path?: true
}

/** An example of the help. */
export interface Example {
  /** The line to type, without `wxpay`. */
  readonly command: string
  readonly summary: Text
}

/** A command: everything about it but its code, which is loaded when it runs. */
export interface CommandDefinition {
  /** One word: the last of the command. */
  readonly name: string
  readonly aliases?: readonly string[]
  /** One line, in the list of commands. */
  readonly summary: Text
  /** Further paragraphs of the help, as Markdown without headings. */
  readonly description?: Text
  readonly arguments?: readonly ArgumentDefinition[]
  readonly options?: OptionDefinitions
  readonly examples?: readonly Example[]
  /** Exit codes beside `ok` and `usage`, with what they mean for this command. */
  readonly exitCodes?: Readonly<Partial<Record<ExitCodeName, Text>>>
  /**
   * Left out of the list of commands: an old spelling. The help of the command itself is shown.
   */
  readonly hidden?: true
  /**
   * Options that this definition does not have are passed on: `'fields'` as the fields of an operation, whose types the
   * loader of the command knows, `'command'` everything after `--` as a command to run.
   */
  readonly rest?: 'fields' | 'command'
}

/** A word with commands below it: `keys`. */
export interface GroupDefinition {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly summary: Text
  readonly description?: Text
}

/**
 * Keeps the literal types of a definition.
 *
 * @example
 * ```ts
 * export const definition = defineCommand({ name: 'explain', summary: { en: 'explain an error', zh: '解释错误' } })
 * ```
 */
export function defineCommand<const D extends CommandDefinition>(definition: D): D {
  return definition
}
