import type { ErrorMeaning } from './facts'

/** What the error table of an operation says of a code of WeChat Pay. */
export type MeaningOf = (code: string) => ErrorMeaning | undefined

/** The error table of a family, by code. The tables are loaded when the first call is refused. */
export async function meaningsFor(family: string | undefined): Promise<MeaningOf> {
  if (family === undefined) return () => undefined
  const { errorTables } = await import('../generated/errors')
  const table = errorTables[family]
  return (code) => (table !== undefined && Object.hasOwn(table, code) ? table[code] : undefined)
}
