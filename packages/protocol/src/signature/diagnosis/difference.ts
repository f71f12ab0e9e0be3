/** First place at which two texts differ; line and column from 1, the offset in characters from 0. */
export interface Difference {
  readonly line: number
  readonly column: number
  readonly offset: number
  /** The text there of the string that the gateway verified. */
  readonly expected: string
  /** The text there of the string that was signed. */
  readonly received: string
}

const SHOWN = 40

/** Finds the first difference of two texts, or `undefined` if they are equal. */
export function firstDifference(expected: string, received: string): Difference | undefined {
  if (expected === received) return undefined
  let offset = 0
  while (offset < expected.length && expected[offset] === received[offset]) offset += 1
  const before = expected.slice(0, offset)
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    offset,
    expected: expected.slice(offset, offset + SHOWN),
    received: received.slice(offset, offset + SHOWN),
  }
}
