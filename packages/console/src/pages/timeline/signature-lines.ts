/** A line of a signed string, in parts: `marked` is the character at which two strings first differ. */
export interface SignedLine {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Whether a line feed ends it. */
  readonly ends: boolean
  /** Whether the first difference is the line feed, or the end of the text. */
  readonly endMarked: boolean
}

/** Splits a signed string into its lines, and marks the character at an offset. */
export function signedLines(message: string, offset: number | undefined): readonly SignedLine[] {
  const lines: SignedLine[] = []
  let start = 0
  const texts = message.split('\n')
  // A last line feed ends a line, and does not begin another one.
  const count =
    texts.length > 1 && texts.at(-1) === '' && offset !== message.length ? texts.length - 1 : texts.length
  for (const [index, text] of texts.slice(0, count).entries()) {
    const at = offset === undefined ? -1 : offset - start
    const isHere = at >= 0 && at < text.length
    const width = isHere ? ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) : 0
    lines.push({
      before: isHere ? text.slice(0, at) : text,
      marked: isHere ? text.slice(at, at + width) : '',
      after: isHere ? text.slice(at + width) : '',
      ends: index < texts.length - 1,
      endMarked: at === text.length,
    })
    start += text.length + 1
  }
  return lines
}

/** Offset of the first character in which two texts differ; `undefined` if they are equal. */
export function firstDifference(left: string, right: string): number | undefined {
  const shorter = Math.min(left.length, right.length)
  for (let at = 0; at < shorter; at += 1) if (left[at] !== right[at]) return at
  return left.length === right.length ? undefined : shorter
}
