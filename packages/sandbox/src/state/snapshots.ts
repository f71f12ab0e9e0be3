import { ControlError } from '../domain/control-error'
import type { Database } from '../storage/database'
import { type Dump, dumpDatabase } from './dump'

/** Maximum number of snapshots of a sandbox. */
export const SNAPSHOTS_LIMIT = 20
/** Maximum size of the state that is exported or kept, in bytes of the database. */
export const STATE_LIMIT = 256 * 1024 * 1024

/** A kept state; time in milliseconds, real time. */
export interface Snapshot {
  readonly name: string
  readonly takenAt: number
  /** Characters of its JSON. */
  readonly size: number
}

/** All snapshots, oldest first. */
export function listSnapshots(database: Database): Snapshot[] {
  return database.all('SELECT name, taken_at AS takenAt, size FROM snapshots ORDER BY sequence') as Snapshot[]
}

/**
 * Keeps the present state under a name, in place of an earlier one. Call it inside a transaction.
 *
 * @throws ControlError LIMIT_REACHED
 */
export function takeSnapshot(database: Database, name: string, now: Date): Snapshot {
  const document = JSON.stringify(exportState(database))
  database.run('DELETE FROM snapshots WHERE name = ?', name)
  if (listSnapshots(database).length >= SNAPSHOTS_LIMIT)
    throw new ControlError('LIMIT_REACHED', `There are ${SNAPSHOTS_LIMIT} snapshots, which is the maximum.`)
  const snapshot = { name, takenAt: now.getTime(), size: document.length }
  database.run(
    'INSERT INTO snapshots (name, taken_at, size, document) VALUES (?, ?, ?, ?)',
    name,
    snapshot.takenAt,
    snapshot.size,
    document,
  )
  return snapshot
}

/** @throws ControlError SUBJECT_UNKNOWN */
export function readSnapshot(database: Database, name: string): Dump {
  const row = database.get('SELECT document FROM snapshots WHERE name = ?', name)
  if (row === undefined) throw unknownSnapshot(name)
  return JSON.parse((row as { readonly document: string }).document) as Dump
}

/** @throws ControlError SUBJECT_UNKNOWN */
export function removeSnapshot(database: Database, name: string): void {
  if (database.get('SELECT 1 FROM snapshots WHERE name = ?', name) === undefined) throw unknownSnapshot(name)
  database.run('DELETE FROM snapshots WHERE name = ?', name)
}

/**
 * The whole state.
 *
 * @throws ControlError LIMIT_REACHED if it is larger than {@link STATE_LIMIT}
 */
export function exportState(database: Database): Dump {
  const { bytes } = database.get(
    `SELECT page_count * page_size - (SELECT COALESCE(SUM(size), 0) FROM snapshots) AS bytes
     FROM pragma_page_count(), pragma_page_size()`,
  ) as { readonly bytes: number }
  if (bytes > STATE_LIMIT)
    throw new ControlError(
      'LIMIT_REACHED',
      `The state has ${bytes} bytes; at most ${STATE_LIMIT} can be exported or kept.`,
    )
  return dumpDatabase(database)
}

function unknownSnapshot(name: string): ControlError {
  return new ControlError('SUBJECT_UNKNOWN', `Unknown snapshot ${JSON.stringify(name)}.`)
}
