import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { Described } from './compare'
import { Routes } from './routes'
import { type SourceOperation, routeOf, type Source } from './shape'

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
const ANCHORS = ['name', 'summary', 'roles', 'docs', 'updated', 'sources']

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
 * The file of a path with one key of `x-wxpay` of one method set, or removed.
 *
 * @param change - receives what is recorded, and returns the lines of the key
 */
function withFact(
  yaml: string,
  method: string,
  key: string,
  change: (earlier: unknown) => readonly string[],
): string {
  const lines = yaml.split('\n')
  const start = lines.indexOf(`${method.toLowerCase()}:`)
  const facts = lines.indexOf('  x-wxpay:', start)
  if (start === -1 || facts === -1) throw new Error(`there is no ${method} with x-wxpay`)
  let end = facts + 1
  while (end < lines.length && (lines[end] ?? '').startsWith(INDENT)) end++
  const block = lines.slice(facts + 1, end)
  const old = block.findIndex((line) => line.startsWith(`${INDENT}${key}:`))
  const written = old === -1 ? [] : block.splice(old, endOf(block, old) - old)
  const earlier = written.length === 0 ? {} : (load(written.join('\n')) as Readonly<Record<string, unknown>>)
  const anchors = ANCHORS.filter((name) => name !== key).map((name) =>
    block.findIndex((line) => line.startsWith(`${INDENT}${name}:`)),
  )
  const anchor = Math.max(...anchors)
  block.splice(endOf(block, anchor), 0, ...change(earlier[key]))
  return [...lines.slice(0, facts + 1), ...block, ...lines.slice(end)].join('\n')
}

/**
 * The file of a path with `x-wxpay.sources` of one method set. A source that is not in `sources` keeps what
 * was recorded of it.
 */
export const withSources = (yaml: string, method: string, sources: Sources): string =>
  withFact(yaml, method, 'sources', (earlier) => linesOf({ ...(earlier as Sources | undefined), ...sources }))

/** Methods of the official SDKs that call an operation, by the SDK. */
type Methods = Readonly<Partial<Record<'go' | 'java', readonly string[]>>>

/**
 * The file of a path with `x-wxpay.officialMethods` of one method set. An SDK that is not in `methods` keeps what
 * was recorded of it; one with an empty list has none.
 */
export const withMethods = (yaml: string, method: string, methods: Methods): string =>
  withFact(yaml, method, 'officialMethods', (earlier) => {
    const { go = [], java = [] } = { ...(earlier as Methods | undefined), ...methods }
    const lines = Object.entries({ go, java }).flatMap(([sdk, names]) =>
      names.length === 0 ? [] : [`${INDENT}  ${sdk}:`, ...names.map((name) => `${INDENT}    - ${name}`)],
    )
    return lines.length === 0 ? [] : [`${INDENT}officialMethods:`, ...lines]
  })

/** Writes into the files of a catalog which sources have each operation, and how the SDKs call it. */
export function recordSources(
  directory: string,
  catalog: readonly SourceOperation[],
  described: readonly (Described & { readonly version: string | undefined })[],
  today: string,
): void {
  const routes = new Routes(catalog)
  const found = new Map<string, Record<string, string>>()
  const called = new Map<string, Record<string, readonly string[]>>()
  for (const { source, operations, version } of described)
    for (const operation of operations) {
      const ours = routes.find(operation)
      if (ours === undefined) continue
      const route = routeOf(ours)
      const sources = found.get(route) ?? { checked: today }
      found.set(route, { ...sources, [RECORDED[source]]: version ?? today })
      const methods = called.get(route) ?? {}
      called.set(route, { ...methods, [source]: [...(methods[source] ?? []), ...(operation.callers ?? [])] })
    }
  const compared = described.flatMap(({ source }) => (source === 'go' || source === 'java' ? [source] : []))
  for (const operation of catalog) {
    const route = routeOf(operation)
    const file = join(directory, operation.location.file)
    const before = readFileSync(file, 'utf8')
    const sources = found.get(route)
    const listed = sources === undefined ? before : withSources(before, operation.method, sources)
    const methods = compared.map((sdk) => [sdk, called.get(route)?.[sdk] ?? []] as const)
    const after = withMethods(listed, operation.method, Object.fromEntries(methods))
    if (after !== before) writeFileSync(file, after)
  }
}
