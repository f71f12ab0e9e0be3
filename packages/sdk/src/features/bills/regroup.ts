/** Rule of the column that a field belongs to. */
export interface FieldRule {
  /** Whether a merchant or a customer writes the text, so that it may contain the field separator. */
  readonly isFree: boolean
  readonly accepts: (text: string) => boolean
}

const SEPARATOR = ',`'
/** Most extra separators in a line: more than a bill has, and few enough to try every distribution. */
const MOST_EXTRA = 4

/**
 * Rejoins fields that were split at a separator within a text, if exactly one distribution gives every column
 * an acceptable value.
 *
 * @returns one string for each rule; `undefined` if there is no distribution, or more than one
 */
export function regroup(fields: readonly string[], rules: readonly FieldRule[]): string[] | undefined {
  const extra = fields.length - rules.length
  if (extra < 0 || extra > MOST_EXTRA) return undefined
  const found: string[][] = []
  const chosen: string[] = []
  const walk = (at: number, left: number): void => {
    const rule = rules[chosen.length]
    if (rule === undefined) {
      if (left === 0) found.push([...chosen])
      return
    }
    for (let taken = 0; taken <= (rule.isFree ? left : 0) && found.length < 2; taken++) {
      const text = fields.slice(at, at + taken + 1).join(SEPARATOR)
      if (!rule.accepts(text)) continue
      chosen.push(text)
      walk(at + taken + 1, left - taken)
      chosen.pop()
    }
  }
  walk(0, extra)
  return found.length === 1 ? found[0] : undefined
}
