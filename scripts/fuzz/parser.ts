/** A class whose instances a parser may throw. */
export type ErrorClass = abstract new (...args: never[]) => Error

/** Text before and after the part of an input that a parser gets to because of it. */
export type Frame = readonly [before: string, after: string]

/** A parser of text or bytes from outside, as the growth test and the fuzzer call it. */
export interface Parser {
  /** `package/what`, as `--only` takes it. */
  readonly name: string
  /** Functions that parse one input each, one after another. A promise is awaited. */
  readonly parse: readonly ((input: string) => unknown)[]
  /** Documented errors. Anything else that is thrown is a fault. */
  readonly errors: readonly ErrorClass[]
  /** Frames that adversarial text is put into, besides being an input of its own. */
  readonly frames?: readonly Frame[]
  /** Pieces of well-formed input that the fuzzer combines. */
  readonly pieces: readonly string[]
  /** Longest input in characters that is parsed in full. Default 64 Ki: what is longer is refused, or is never given. */
  readonly longest?: number
}

/** Length of adversarial inputs, in characters. */
export const ADVERSARIAL_LENGTH = 65_536

/** Bytes of an input, one a character, so that every byte can occur. */
export function bytesOf(input: string): Buffer {
  return Buffer.from(input, 'latin1')
}

/** Parses an input by every function, and returns the first thing thrown that is not documented. */
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
