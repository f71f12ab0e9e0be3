import { type ErrorMeaning, findErrors } from '@wxpay/catalog'
import { allOperations } from './search'

/** A meaning of a code, and the tables that have it. */
export interface KnownError extends ErrorMeaning {
  readonly tables: readonly string[]
}

let known: ReadonlyMap<string, readonly KnownError[]> | undefined

/** Every error code with its different meanings. */
export function allErrors(): ReadonlyMap<string, readonly KnownError[]> {
  return (known ??= collect())
}

function collect(): ReadonlyMap<string, readonly KnownError[]> {
  const codes = new Map<string, KnownError[]>()
  const tables = new Set(allOperations().map(({ operation }) => operation['x-wxpay'].errors))
  for (const table of tables) {
    for (const [code, meaning] of Object.entries(findErrors(table) ?? {})) {
      const meanings = codes.get(code) ?? []
      const index = meanings.findIndex((each) => each.meaning.en === meaning.meaning.en)
      const before = meanings[index]
      if (before === undefined) meanings.push({ ...meaning, tables: [table] })
      else meanings[index] = { ...before, tables: [...before.tables, table] }
      codes.set(code, meanings)
    }
  }
  return codes
}
