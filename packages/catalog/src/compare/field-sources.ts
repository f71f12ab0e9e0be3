import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dump, load } from 'js-yaml'
import { type Side, SIDES, type Source } from './shape'

/** Official sources that tell fields: both SDKs count as one. */
export const FIELD_SOURCES = ['sdk', 'samples'] as const

export type FieldSource = (typeof FIELD_SOURCES)[number]

const CLASSES: Readonly<Partial<Record<Source, FieldSource>>> = { go: 'sdk', java: 'sdk', samples: 'samples' }

/** Paths of fields by side, without the marks of lists: `detail.goods_detail.price`. */
export type Paths = Readonly<Partial<Record<Side, ReadonlySet<string>>>>

/** The fields of each operation that a source has, too. */
export type FieldSources = ReadonlyMap<string, Readonly<Partial<Record<FieldSource, Paths>>>>

interface Node extends Map<string, Node> {
  readonly size: number
}

/** Paths as one line, members in brackets: `appid detail(cost_price goods_detail(price))`. */
export function lineOf(paths: Iterable<string>): string {
  const root: Node = new Map()
  for (const path of paths) {
    let node = root
    for (const name of path.split('.')) {
      const next: Node = node.get(name) ?? new Map()
      node.set(name, next)
      node = next
    }
  }
  const print = (node: Node): string =>
    [...node]
      .toSorted(([one], [two]) => (one < two ? -1 : 1))
      .map(([name, members]) => (members.size === 0 ? name : `${name}(${print(members)})`))
      .join(' ')
  return print(root)
}

/** The paths of a line. */
export function pathsOf(line: string): ReadonlySet<string> {
  const paths = new Set<string>()
  const parents: string[] = []
  let last = ''
  for (const [token] of line.matchAll(/[()]|[^\s()]+/g)) {
    if (token === '(') parents.push(last)
    else if (token === ')') parents.pop()
    else {
      last = [...parents.slice(-1), token].join('.')
      paths.add(last)
    }
  }
  return paths
}

type Written = Record<string, Partial<Record<FieldSource, Partial<Record<Side, string>>>>>

/** Reads the records of a file. */
export function readFieldSources(yaml: string): FieldSources {
  const written = load(yaml) as Written
  return new Map(
    Object.entries(written).map(([route, classes]) => [
      route,
      Object.fromEntries(
        Object.entries(classes).map(([source, sides]) => [
          source,
          Object.fromEntries(Object.entries(sides).map(([side, line]) => [side, pathsOf(line)])),
        ]),
      ),
    ]),
  )
}

/** The same as a file, one line for each side of an operation; samples only with what no SDK has. */
export function writeFieldSources(known: FieldSources): string {
  const written: Written = {}
  for (const [route, classes] of [...known].toSorted(([one], [two]) => (one < two ? -1 : 1))) {
    const sources = FIELD_SOURCES.flatMap((source) => {
      const sides = SIDES.flatMap((side) => {
        const better = source === 'samples' ? classes.sdk?.[side] : undefined
        const line = lineOf([...(classes[source]?.[side] ?? [])].filter((path) => better?.has(path) !== true))
        return line === '' ? [] : [[side, line]]
      })
      return sides.length === 0 ? [] : [[source, Object.fromEntries(sides) as object]]
    })
    if (sources.length > 0) written[route] = Object.fromEntries(sources) as Written[string]
  }
  return dump(written, { lineWidth: -1 })
}

/**
 * Fields by the official sources that confirm them.
 *
 * @param confirmed - sources by the key of a field: route, side and path
 */
export function fieldSourcesOf(confirmed: ReadonlyMap<string, ReadonlySet<Source>>): FieldSources {
  const known = new Map<string, Partial<Record<FieldSource, Partial<Record<Side, Set<string>>>>>>()
  for (const [key, sources] of confirmed) {
    const [method = '', path = '', side = '', field = ''] = key.split(' ')
    for (const source of sources) {
      const name = CLASSES[source]
      if (name === undefined) continue
      const classes = known.get(`${method} ${path}`) ?? {}
      const sides = (classes[name] ??= {})
      const fields = (sides[side as Side] ??= new Set())
      fields.add(field.replaceAll('[]', '').replace(/^\./, ''))
      known.set(`${method} ${path}`, classes)
    }
  }
  return known
}

/** Earlier records, with the classes that `sources` cover replaced, and joined by those they cover in part. */
export function merged(earlier: FieldSources, now: FieldSources, sources: readonly Source[]): FieldSources {
  const isComplete: Readonly<Record<FieldSource, boolean>> = {
    sdk: sources.includes('go') && sources.includes('java'),
    samples: sources.includes('samples'),
  }
  const routes = new Set([...earlier.keys(), ...now.keys()])
  const union = (one: Paths = {}, two: Paths = {}): Paths =>
    Object.fromEntries(SIDES.map((side) => [side, new Set([...(one[side] ?? []), ...(two[side] ?? [])])]))
  return new Map(
    [...routes].map((route) => [
      route,
      Object.fromEntries(
        FIELD_SOURCES.map((source) => [
          source,
          union(isComplete[source] ? {} : earlier.get(route)?.[source], now.get(route)?.[source]),
        ]),
      ),
    ]),
  )
}

/** Writes into the file of a catalog which fields official sources confirm. */
export function recordFieldSources(
  file: string,
  confirmed: ReadonlyMap<string, ReadonlySet<Source>>,
  sources: readonly Source[],
): void {
  const earlier = existsSync(file) ? readFieldSources(readFileSync(file, 'utf8')) : new Map<string, never>()
  writeFileSync(file, HEADER + writeFieldSources(merged(earlier, fieldSourcesOf(confirmed), sources)))
}

const HEADER = `# Fields that official sources confirm, by operation; written by \`npm run catalog -- compare --record\`.
# sdk: the official Go or Java SDK. samples: the official sample code. Members are in brackets.
`
