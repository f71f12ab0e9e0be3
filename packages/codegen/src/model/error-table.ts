import type { ErrorMeaning } from '@wxpay/catalog'
import type { Cursor } from '../catalog/cursor'
import type { ErrorCode, ErrorTable } from './api'
import { present } from './schema'

const codesOf = (table: Cursor): ErrorCode[] =>
  table
    .at('codes')
    .entries()
    // Checked against the schema of the extensions when the catalog was read.
    .map(([code, { value }]) => ({ code, ...(value as ErrorMeaning) }))

/** Merges every error table with what it extends; the nearer entry wins. */
export function buildErrorTables(files: ReadonlyMap<string, Cursor>): Map<string, ErrorTable> {
  const built = new Map<string, ErrorTable>()

  function build(name: string, asked: Cursor, chain: readonly string[]): ErrorTable {
    const known = built.get(name)
    if (known !== undefined) return known
    const file = files.get(name) ?? asked.fail(`unknown error table errors/${name}.yaml`)
    if (chain.includes(name))
      asked.fail(`error tables extend each other in a circle: ${[...chain, name].join(' > ')}`)
    const base = file.at('extends').textIfAny()
    const own = codesOf(file)
    const inherited = base === undefined ? [] : build(base, file.at('extends'), [...chain, name]).all
    const all = [...own, ...inherited.filter((entry) => !own.some((mine) => mine.code === entry.code))]
    const table = present({ name, own, extends: base, all }) as ErrorTable
    built.set(name, table)
    return table
  }

  for (const [name, file] of files) build(name, file, [])
  return built
}
