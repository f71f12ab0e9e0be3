import type { Database } from './database'

/**
 * Caches reads of a table that changes rarely. A change of the table, and a rollback, empty the cache. Values are shared, so
 * do not modify them.
 *
 * @param read - reads a value; `undefined` is not cached, so that unknown keys take no memory
 */
export function cachedReads<Value>(
  database: Database,
  table: string,
  read: (key: string) => Value | undefined,
): (key: string) => Value | undefined {
  const known = new Map<string, Value>()
  let revision = database.revision(table)
  return (key) => {
    const current = database.revision(table)
    if (current !== revision) known.clear()
    revision = current
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const value = read(key)
    if (value !== undefined) known.set(key, value)
    return value
  }
}
