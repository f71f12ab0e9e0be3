/** A name in a block, and the text of its pop-up. */
export interface Hover {
  readonly start: number
  readonly length: number
  /** Type, as an editor shows it. */
  readonly type: string
  /** Doc comment. */
  readonly text?: string
}

/** A compiled block, as pages show it. Offsets are in `code`. */
export interface CompiledBlock {
  readonly code: string
  readonly hovers: readonly Hover[]
  /** Ranges that the page marks: `// ^^^^` below a line. */
  readonly marks: readonly { readonly start: number; readonly length: number }[]
  /** Types that the page shows below a line, from `// ^?`. */
  readonly shown: readonly { readonly line: number; readonly column: number; readonly type: string }[]
  /** Lines that the page highlights, from 0. */
  readonly lines: readonly number[]
}

/** A block that does not compile. */
export interface FailedBlock {
  readonly errors: readonly string[]
}
