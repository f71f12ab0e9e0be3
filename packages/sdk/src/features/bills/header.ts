import { type ColumnKind, columns, totals } from './columns'
import { englishColumns, englishTotals } from './english'

/** Name of a bill column in a row, and how its text is parsed. */
export interface Column {
  /** The header as in the bill. */
  readonly title: string
  readonly name: string
  /** `undefined` for an unknown column. */
  readonly kind: ColumnKind | undefined
}

type Table = Readonly<Record<string, readonly [string, ColumnKind]>>

/** The columns of a header line: of the rows, or of the totals. */
export function columnsOf(line: string, part: 'rows' | 'totals'): readonly Column[] {
  const [table, english]: [Table, Readonly<Record<string, string>>] =
    part === 'rows' ? [columns, englishColumns] : [totals, englishTotals]
  return titlesOf(line).map((given) => {
    const title = given.trim()
    const plain = title.replaceAll('（', '(').replaceAll('）', ')').replace(/\s/g, '')
    const known = valueOf(table, plain) ?? valueOf(table, valueOf(english, englishOf(title)) ?? '')
    return { title, name: known?.[0] ?? title, kind: known?.[1] }
  })
}

/**
 * Whether a line is the header of the totals; no row begins like it.
 *
 * @param isCertain - whether only a known title counts: another one may continue a text with a line break
 */
export function isTotalsHeader(line: string, { isCertain }: { readonly isCertain: boolean }): boolean {
  if (line.startsWith('`')) return false
  const comma = line.indexOf(',')
  if (comma === -1) return false
  const first = line.slice(0, comma).trim()
  if (Object.hasOwn(totals, first) || Object.hasOwn(englishTotals, englishOf(first))) return true
  return !isCertain && (first.startsWith('总') || /^total\b/i.test(first)) && !line.includes('`')
}

function titlesOf(line: string): readonly string[] {
  return line.startsWith('`') ? line.slice(1).split(',`') : line.split(',')
}

// `Official Account ID(appid)`, `Sub-merchant ID`
function englishOf(title: string): string {
  return title
    .replace(/\([^()]*\)$/, '')
    .replaceAll('-', ' ')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase()
}

function valueOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
