import type { Database } from './database'
import { parsed } from './documents'

/** Single values that outlive the process, by name. */
export interface Settings {
  get(name: string): unknown
  set(name: string, value: unknown): void
}

/** The settings of this database. */
export function settings(database: Database): Settings {
  return {
    get: (name) => {
      const row = database.get('SELECT document FROM settings WHERE name = ?', name)
      return row === undefined ? undefined : parsed(row)
    },
    set: (name, value) => {
      database.run(
        'INSERT INTO settings (name, document) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET document = excluded.document',
        name,
        JSON.stringify(value),
      )
    },
  }
}
