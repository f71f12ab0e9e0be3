import { visibleJson } from './visible'

/** Bounds of a value that is shown. */
interface Measure {
  /** Characters of a text. */
  readonly text: number
  /** Items of a list, and members of an object. */
  readonly items: number
  readonly depth: number
}

/** From everything to very little: the first that fits is taken. */
const measures: readonly Measure[] = [
  { text: Infinity, items: Infinity, depth: Infinity },
  { text: 4000, items: 200, depth: 12 },
  { text: 1500, items: 60, depth: 8 },
  { text: 600, items: 40, depth: 6 },
  { text: 300, items: 30, depth: 5 },
  { text: 200, items: 25, depth: 4 },
  { text: 120, items: 20, depth: 3 },
  { text: 80, items: 12, depth: 2 },
]

/** JSON of a limited length. */
export interface Bounded {
  readonly json: string
  /** Whether something was left out. */
  readonly isCut: boolean
}

/**
 * Writes a value as JSON of at most `limit` characters. What is left out is replaced by a note of its size, so that it can be
 * read by its pointer.
 */
export function bounded(value: unknown, limit: number): Bounded {
  let json = ''
  for (const [index, measure] of measures.entries()) {
    json = visibleJson(cut(value, measure, 0))
    if (json.length <= limit) return { json, isCut: index > 0 }
  }
  return { json: visibleJson(`${json.slice(0, Math.floor(limit / 8))}…`), isCut: true }
}

function cut(value: unknown, measure: Measure, depth: number): unknown {
  if (typeof value === 'string') return cutText(value, measure)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return cutList(value, measure, depth)
  const entries = Object.entries(value)
  if (depth >= measure.depth && entries.length > 0) return `… (object of ${entries.length} members)`
  const shown = entries.slice(0, measure.items)
  const more = entries.length - shown.length
  return {
    ...Object.fromEntries(
      shown.map(([name, member]) => [cutText(name, measure), cut(member, measure, depth + 1)]),
    ),
    ...(more === 0 ? {} : { '…': `${more} more members` }),
  }
}

function cutList(list: readonly unknown[], measure: Measure, depth: number): unknown {
  if (depth >= measure.depth && list.length > 0) return `… (list of ${list.length} items)`
  const shown = list.slice(0, measure.items).map((item) => cut(item, measure, depth + 1))
  return list.length === shown.length ? shown : [...shown, `… (${list.length - shown.length} more items)`]
}

// A pair of surrogates is not divided.
function cutText(text: string, { text: most }: Measure): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}… (${text.length} characters)`
}
