import type { Node } from 'ts-morph'
import type { Text } from '../definition/text'

/** Code that a person has to look at, and what to do. */
export interface Finding {
  /** Relative to the folder, with slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: Text
}

/** A replacement of characters of a file. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Findings of the rules of one library in one file. */
export interface FileChanges {
  readonly edits: Edit[]
  readonly findings: { readonly node: Node; readonly message: Text }[]
}

/** Applies edits, of which no two overlap, with the line ends of the text. Insertions at the same place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  let result = ''
  let at = 0
  for (const { start, end, text: added } of edits.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue
    result += text.slice(at, start) + added.replaceAll(/\r?\n/g, lineEnd)
    at = end
  }
  return result + text.slice(at)
}
