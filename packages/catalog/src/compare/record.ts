import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { Described } from './compare'
import { Routes } from './routes'
import { type Operation, routeOf, type Source } from './shape'

/** The key of `x-wxpay.sources` for each source. */
const RECORDED = {
  go: 'go',
  java: 'java',
  samples: 'samples',
  swagger: 'community',
} as const satisfies Record<Source, string>

/** The record of an operation: the version of each source that has it, and the day of the comparison. */
type Sources = Readonly<Record<string, string>>

const ORDER = ['go', 'java', 'samples', 'pages', 'community', 'checked']

/** YAML takes it for a time if it is not quoted. */
const DATE = /^\d{4}-/

const LINE_WIDTH = 110
const INDENT = '    '
/** The line goes behind the last of these keys that the operation has. */
const ANCHORS = ['name', 'summary', 'roles', 'docs', 'updated']

/** Lines of a key and of what is below it, from its first line. */
function endOf(lines: readonly string[], start: number): number {
  const deeper = (line: string): boolean => line.startsWith(`${INDENT} `) || line === ''
  let end = start + 1
  while (end < lines.length && deeper(lines[end] ?? '')) end++
  return end
}

/** The key on one line; on one line per source, as the formatter has it, where that would be too long. */
function linesOf(sources: Sources): readonly string[] {
  const known = ORDER.flatMap((key) => {
    const value = sources[key]
    return value === undefined ? [] : [`${key}: ${DATE.test(value) ? `"${value}"` : value}`]
  })
  const line = `${INDENT}sources: { ${known.join(', ')} }`
  if (line.length <= LINE_WIDTH) return [line]
  const entries = known.map((entry) => `${INDENT}    ${entry},`)
  return [`${INDENT}sources:`, `${INDENT}  {`, ...entries, `${INDENT}  }`]
}

/**
 * The file of a path with `x-wxpay.sources` of one method set. A source that is not in `sources` keeps what
 * was recorded of it.
 */
export function withSources(yaml: string, method: string, sources: Sources): string {
  const lines = yaml.split('\n')
  const start = lines.indexOf(`${method.toLowerCase()}:`)
  const facts = lines.indexOf('  x-wxpay:', start)
  if (start === -1 || facts === -1) throw new Error(`there is no ${method} with x-wxpay`)
  let end = facts + 1
  while (end < lines.length && (lines[end] ?? '').startsWith(INDENT)) end++
  const block = lines.slice(facts + 1, end)
  const old = block.findIndex((line) => line.startsWith(`${INDENT}sources:`))
  const written = old === -1 ? [] : block.splice(old, endOf(block, old) - old)
  const { sources: earlier = {} } = (written.length === 0 ? {} : load(written.join('\n'))) as {
    sources?: Sources
  }
  const anchors = ANCHORS.map((key) => block.findIndex((line) => line.startsWith(`${INDENT}${key}:`)))
  const anchor = Math.max(...anchors)
  block.splice(endOf(block, anchor), 0, ...linesOf({ ...earlier, ...sources }))
  return [...lines.slice(0, facts + 1), ...block, ...lines.slice(end)].join('\n')
}

/** Writes into the files of a catalog which sources have each operation. */
export function recordSources(
  directory: string,
  catalog: readonly Operation[],
  described: readonly (Described & { readonly version: string | undefined })[],
  today: string,
): void {
  const routes = new Routes(catalog)
  const found = new Map<string, Record<string, string>>()
  for (const { source, operations, version } of described)
    for (const operation of operations) {
      const ours = routes.find(operation)
      if (ours === undefined) continue
      const sources = found.get(routeOf(ours)) ?? { checked: today }
      found.set(routeOf(ours), { ...sources, [RECORDED[source]]: version ?? today })
    }
  for (const operation of catalog) {
    const sources = found.get(routeOf(operation))
    if (sources === undefined) continue
    const file = join(directory, operation.location.file)
    writeFileSync(file, withSources(readFileSync(file, 'utf8'), operation.method, sources))
  }
}
