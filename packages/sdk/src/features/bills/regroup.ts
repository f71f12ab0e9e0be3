/** What is known of the column that a field stands in. */
export interface FieldRule {
  /** Whether a merchant or a customer writes the text, so that the separator of fields may be in it. */
  readonly isFree: boolean
  readonly accepts: (text: string) => boolean
}

const SEPARATOR = ',`'
/** More separators within texts than a bill has, and few enough to try every way of sharing them out. */
const MOST_EXTRA = 4

/**
 * Puts fields together again that a separator within a text has cut, where there is one way only in which every column
 * accepts what then stands in it.
 *
 * @returns one text for each rule; `undefined` where there is no way, or more than one
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
