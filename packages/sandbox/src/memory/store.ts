import type { JsonObject } from '../domain/fields'
import type { Database } from '../storage/database'
import { parseDocument } from '../storage/table'

/** A remembered resource. */
export interface Resource {
  /** ID of the row; grows. */
  readonly sequence: number
  readonly mchid: string
  /** Kind: `operationId` of the creating operation. */
  readonly kind: string
  /** Values of the fields that identify its creating request; `null` if every request creates another one. */
  readonly number: string | null
  /** Fields that requests and tests have set, encrypted ones in plain text. */
  readonly fields: JsonObject
  /** First response, with encrypted fields in plain text; `{}` for one without a body. */
  readonly response: JsonObject
  /** Digest of the creating request. */
  readonly fingerprint: string
  /** `operationId` of the operation that ended it. */
  readonly endedBy?: string | undefined
  /** Milliseconds since 1970, business time. */
  readonly createdAt: number
  readonly changedAt: number
  /** Number of changes. */
  readonly version: number
}

/** A key of a resource: a field, and the text of its value, or {@link ANY}. */
export type Key = readonly [field: string, value: string]

/** Value of a key that the creating request left out: it excludes no resource from a search. */
export const ANY = ''

/** Number of resources of a merchant. */
export function countResources(database: Database, mchid: string): number {
  const row = database.get('SELECT count(*) AS count FROM resources WHERE mchid = ?', mchid)
  return Number((row as { readonly count: number | bigint }).count)
}

/** The row ID of the next resource. */
export function nextSequence(database: Database): number {
  const row = database.get("SELECT seq FROM sqlite_sequence WHERE name = 'resources'")
  return row === undefined ? 1 : Number((row as { readonly seq: number | bigint }).seq) + 1
}

/** Stores a new resource. */
export function insertResource(
  database: Database,
  resource: Omit<Resource, 'sequence'>,
  keys: readonly Key[],
): Resource {
  const { mchid, kind, number } = resource
  const row = database.get(
    'INSERT INTO resources (mchid, kind, number, document) VALUES (?, ?, ?, ?) RETURNING sequence',
    mchid,
    kind,
    number,
    JSON.stringify(resource),
  )
  const stored = { ...resource, sequence: (row as { readonly sequence: number }).sequence }
  insertKeys(database, stored, keys)
  return stored
}

/** Stores changes of a resource. Its keys stay the same. */
export function saveResource(database: Database, resource: Resource): void {
  const { sequence, ...document } = resource
  database.run('UPDATE resources SET document = ? WHERE sequence = ?', JSON.stringify(document), sequence)
}

export function deleteResource(database: Database, sequence: number): void {
  database.run('DELETE FROM resource_keys WHERE sequence = ?', sequence)
  database.run('DELETE FROM resources WHERE sequence = ?', sequence)
}

/** Deletes all resources of a merchant. */
export function deleteResources(database: Database, mchid: string): void {
  database.run('DELETE FROM resource_keys WHERE mchid = ?', mchid)
  database.run('DELETE FROM resources WHERE mchid = ?', mchid)
}

/** The resource of a merchant with this row ID, or `undefined`. */
export function findResource(database: Database, mchid: string, sequence: number): Resource | undefined {
  const row = database.get(
    'SELECT sequence, document FROM resources WHERE mchid = ? AND sequence = ?',
    mchid,
    sequence,
  )
  return row === undefined ? undefined : toResource(row)
}

/** The resource of a merchant that a request with this number created, or `undefined`. */
export function findByNumber(
  database: Database,
  mchid: string,
  kind: string,
  number: string,
): Resource | undefined {
  const row = database.get(
    'SELECT sequence, document FROM resources WHERE mchid = ? AND kind = ? AND number = ?',
    mchid,
    kind,
    number,
  )
  return row === undefined ? undefined : toResource(row)
}

/** Resources of a kind with all of these keys, oldest first. At least one key must have the value itself. */
export function resourcesWith(
  database: Database,
  mchid: string,
  kind: string,
  keys: readonly Key[],
): readonly Resource[] {
  const having = (values: string): string =>
    `sequence IN (SELECT sequence FROM resource_keys WHERE mchid = ? AND kind = ? AND field = ? AND value ${values})`
  const every = keys.map(() => `AND ${having(`IN (?, '${ANY}')`)}`)
  const some = keys.length === 0 ? '' : `AND (${keys.map(() => having('= ?')).join(' OR ')})`
  const cells = keys.flatMap(([field, value]) => [mchid, kind, field, value])
  return database
    .all(
      `SELECT sequence, document FROM resources WHERE mchid = ? AND kind = ? ${every.join(' ')} ${some} ORDER BY sequence`,
      mchid,
      kind,
      ...cells,
      ...cells,
    )
    .map(toResource)
}

/** All resources of a merchant, oldest first. */
export function allResources(database: Database, mchid: string): readonly Resource[] {
  return database
    .all('SELECT sequence, document FROM resources WHERE mchid = ? ORDER BY sequence', mchid)
    .map(toResource)
}

function insertKeys(database: Database, { mchid, kind, sequence }: Resource, keys: readonly Key[]): void {
  for (const [field, value] of keys) {
    database.run(
      'INSERT OR IGNORE INTO resource_keys (mchid, kind, field, value, sequence) VALUES (?, ?, ?, ?, ?)',
      mchid,
      kind,
      field,
      value,
      sequence,
    )
  }
}

function toResource(row: unknown): Resource {
  const { sequence } = row as { readonly sequence: number }
  return { ...(parseDocument(row) as Omit<Resource, 'sequence'>), sequence }
}
