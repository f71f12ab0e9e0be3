import type { Locale } from '@wxpay/protocol'

/** A value that the shell offers. */
export interface Suggestion {
  readonly value: string
  readonly summary: string
}

/** The text typed so far, and the language in which values are described. */
export interface Completing {
  /** Words after those of the command, without the one that is being typed. */
  readonly typed: readonly string[]
  /** The word that is being typed: possibly empty. */
  readonly current: string
  readonly locale: Locale
}

/** Values that only the code of a command knows. */
export interface Suggestions {
  /** Values of the next argument. */
  readonly arguments?: readonly Suggestion[]
  /** Further options that take a value, without the hyphens. */
  readonly options?: readonly Suggestion[]
}

/** The completion of a command. */
export type Complete = (completing: Completing) => Suggestions | Promise<Suggestions>
