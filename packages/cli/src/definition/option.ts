import type { Text } from './text'

interface Common {
  /** One line, without a full stop at the end in English. */
  readonly summary: Text
  /** One letter: `-d`. */
  readonly short?: string
  /** Environment variable that gives the value if the option is absent. */
  readonly env?: string
  /** May be given several times; the value is an array. */
  readonly multiple?: true
  /** Whether the command refuses to run without the option. */
  readonly required?: true
}

interface ValueOption extends Common {
  /** Name of the value in the help: `<file>`. Default by the type. */
  readonly placeholder?: Text
}

/** `--yes`, without a value. */
export interface FlagOption extends Omit<Common, 'multiple' | 'required'> {
  readonly type: 'flag'
}

/** Any text. */
export interface StringOption extends ValueOption {
  readonly type: 'string'
  readonly default?: string
}

/** A file or a folder, relative to the working directory. */
export interface PathOption extends ValueOption {
  readonly type: 'path'
  readonly default?: string
}

/** An absolute http or https URL. */
export interface UrlOption extends ValueOption {
  readonly type: 'url'
  readonly default?: string
}

/** A day: `2026-11-28`. */
export interface DateOption extends ValueOption {
  readonly type: 'date'
  readonly default?: string
}

/** An integer. */
export interface IntegerOption extends ValueOption {
  readonly type: 'integer'
  readonly least?: number
  readonly most?: number
  /** Unit of the value, for the help: milliseconds, fen. */
  readonly unit?: Text
  readonly default?: number
}

/** One of several words. */
export interface ChoiceOption extends ValueOption {
  readonly type: 'choice'
  readonly choices: readonly string[]
  readonly default?: string
}

/** Definition of an option of a command. */
export type OptionDefinition =
  | FlagOption
  | StringOption
  | PathOption
  | UrlOption
  | DateOption
  | IntegerOption
  | ChoiceOption

/** Definitions of options by their names as typed, without the hyphens: `dry-run`. */
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>

type One<O extends OptionDefinition> = O extends FlagOption
  ? boolean
  : O extends IntegerOption
    ? number
    : O extends { readonly type: 'choice'; readonly choices: readonly (infer C)[] }
      ? C
      : string

type Value<O extends OptionDefinition> = O extends { readonly multiple: true }
  ? readonly One<O>[]
  : O extends { readonly type: 'flag' } | { readonly required: true } | { readonly default: string | number }
    ? One<O>
    : One<O> | undefined

/** Values of options by name. */
export type OptionValues<O extends OptionDefinitions> = { readonly [Name in keyof O]: Value<O[Name]> }
