import type { ErrorMeaning } from './facts'

/** The entry for a WeChat Pay error code in an operation's error table. */
export type MeaningOf = (code: string) => ErrorMeaning | undefined

/** The error table of a family, by code. Tables are loaded when the first call is rejected. */
export async function meaningsFor(family: string | undefined): Promise<MeaningOf> {
  if (family === undefined) return () => undefined
  const { errorTables } = await import('../generated/errors')
  const table = errorTables[family]
  return (code) => (table !== undefined && Object.hasOwn(table, code) ? table[code] : undefined)
}
