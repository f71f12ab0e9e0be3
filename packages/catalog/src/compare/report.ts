import type { Disagreement, Kind } from './disagreement'
import type { Exception } from './exceptions'
import type { Reading, Source } from './shape'

/** One run of the comparison. */
export interface Outcome {
  readonly open: readonly Disagreement[]
  readonly excepted: number
  readonly unused: readonly Exception[]
  readonly sources: readonly {
    readonly source: Source
    readonly version: string | undefined
    readonly operations: number
    readonly unreadable: Reading['unreadable']
  }[]
}

const rowOf = ({ location, ...rest }: Disagreement): object => ({
  ...rest,
  file: location.file,
  line: location.line(),
})

/** The outcome as JSON. */
export const jsonOf = ({ open, excepted, unused, sources }: Outcome): string =>
  JSON.stringify({ sources, excepted, unused, disagreements: open.map(rowOf) }, null, 2)

const indented = (text: string): string => text.trimEnd().replace(/^/gm, '      ')

function linesOf(row: Disagreement): string {
  const { kind, source, side, field, catalog, found, location, proposal } = row
  const place = [side, field].filter((part) => part !== undefined && part !== '').join(' ')
  const values = `catalog: ${catalog}; ${source}: ${found}`
  const line = `  ${kind}  ${place}${place === '' ? '' : '  '}${values}\n    ${location.file}:${location.line()}`
  return proposal === undefined ? line : `${line}\n${indented(proposal)}`
}

function countsOf(open: readonly Disagreement[]): string {
  const counts = new Map<Kind, number>()
  for (const { kind } of open) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')
}

/** The outcome as text: one block for each operation, then the sums. */
export function textOf({ open, excepted, unused, sources }: Outcome): string {
  const operations = new Map<string, Disagreement[]>()
  for (const row of open) operations.set(row.operation, [...(operations.get(row.operation) ?? []), row])
  const blocks = [...operations]
    .toSorted(([one], [two]) => (one < two ? -1 : 1))
    .map(([operation, rows]) => [operation, ...rows.map(linesOf)].join('\n'))
  const read = sources.map(({ source, operations: count }) => `${source} ${count} operations`).join(', ')
  const unreadable = sources.flatMap((each) =>
    each.unreadable.map(({ file, reason }) => `Not read: ${file} (${each.source}): ${reason}`),
  )
  const stale = unused.map(({ kind, reason }) => `Exception that covers nothing: ${String(kind)}: ${reason}`)
  const sum =
    open.length === 0
      ? `No disagreement; ${excepted} excepted.`
      : `${open.length} disagreements (${countsOf(open)}); ${excepted} excepted.`
  return [...blocks, [...stale, ...unreadable, `Read: ${read}.`, sum].join('\n')].join('\n\n')
}
