/** A class whose instances a parser may throw. */
export type ErrorClass = abstract new (...args: never[]) => Error

/** Text around an input, with which a parser reads the input in that context. */
export type Frame = readonly [before: string, after: string]

/** A parser of untrusted text or bytes, as the growth test and the fuzzer call it. */
export interface Parser {
  /** `package/parser`, matched by `--only`. */
  readonly name: string
  /** Functions that parse one input each, in order. A promise is awaited. */
  readonly parse: readonly ((input: string) => unknown)[]
  /** Documented errors. Any other error is a defect. */
  readonly errors: readonly ErrorClass[]
  /** Frames for adversarial text, besides the text alone. */
  readonly frames?: readonly Frame[]
  /** Pieces of well-formed input that the fuzzer combines. */
  readonly pieces: readonly string[]
  /**
   * Longest input in characters that is parsed in full. Default 64 Ki: longer input is rejected or never
   * given.
   */
  readonly longest?: number
}

/** Length of adversarial inputs, in characters. */
export const ADVERSARIAL_LENGTH = 65_536

/** Bytes of an input, one per character, so that every byte can occur. */
export function bytesOf(input: string): Buffer {
  return Buffer.from(input, 'latin1')
}

/** Parses an input by every function, and returns the first undocumented error. */
export async function undocumented({ parse, errors }: Parser, input: string): Promise<unknown> {
  for (const run of parse) {
    try {
      await run(input)
    } catch (error) {
      if (!errors.some((known) => error instanceof known)) return error
    }
  }
  return undefined
}
