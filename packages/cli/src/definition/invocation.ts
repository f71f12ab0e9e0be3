import type { Locale } from '@wxpay/protocol'
import type { ExitCode } from '../errors/exit-codes'
import type { Output } from '../output/output'
import type { ArgumentDefinition, CommandDefinition } from './command'
import type { OptionDefinitions, OptionValues } from './option'
import type { Text } from './text'

type ArgumentValue<A extends ArgumentDefinition> = A extends { readonly multiple: true }
  ? readonly string[]
  : A extends { readonly optional: true }
    ? string | undefined
    : string

// A command without them has none to read.
type Nothing = object

type ArgumentsOf<D extends CommandDefinition> = D extends {
  readonly arguments: infer A extends readonly ArgumentDefinition[]
}
  ? { readonly [Each in A[number] as Each['name']]: ArgumentValue<Each> }
  : Nothing

type OptionsOf<D extends CommandDefinition> = D extends {
  readonly options: infer O extends OptionDefinitions
}
  ? OptionValues<O>
  : Nothing

/** The part of the process that a command uses. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Working directory. */
  readonly folder: string
  /** Standard input. */
  readonly input: NodeJS.ReadStream
  /** Whether a person can answer questions: standard input and error are a terminal. */
  readonly isInteractive: boolean
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal
}

/** Everything that a command receives. */
export interface Invocation<D extends CommandDefinition = CommandDefinition> extends Surroundings {
  readonly arguments: ArgumentsOf<D>
  readonly options: OptionsOf<D>
  /** Options that the definition does not have, of a command with `rest: 'fields'`, in the order given. */
  readonly fields: readonly FieldOption[]
  /** Everything after `--`, of a command with `rest: 'command'`. */
  readonly command: readonly string[]
  readonly output: Output
  readonly locale: Locale
  /** The text in the language of the user. */
  readonly text: (text: Text) => string
}

/** An option that names a field of an operation. */
export interface FieldOption {
  /** Name as typed, without hyphens: `amount.total`. */
  readonly name: string
  readonly value: string
}

/** The code of a command. */
export type Run<D extends CommandDefinition> = (invocation: Invocation<D>) => Promise<ExitCode>
