import { cachedReads } from './cached-reads'
import type { Database } from './database'
import { parseDocument } from './table'

/** Single values that are stored by name. */
export interface Settings {
  get(name: string): unknown
  set(name: string, value: unknown): void
}

/** Settings of a database. */
export function openSettings(database: Database): Settings {
  // There are few names, so those without a value are cached too.
  const read = cachedReads(database, 'settings', (name) => {
    const row = database.get('SELECT document FROM settings WHERE name = ?', name)
    return { value: row === undefined ? undefined : parseDocument(row) }
  })
  return {
    get: (name) => read(name)?.value,
    set: (name, value) => {
      database.run(
        'INSERT INTO settings (name, document) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET document = excluded.document',
        name,
        JSON.stringify(value),
      )
      database.touch('settings')
    },
  }
}
