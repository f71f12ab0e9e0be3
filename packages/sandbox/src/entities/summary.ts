import type { Move } from '../changes/change'
import { type MoveSelection, readMoves } from '../changes/history'
import { rfc3339 } from '../clock/beijing-time'
import type { Context } from '../domain/context'
import type { Columns } from '../domain/entity'
import { isObject } from '../domain/fields'
import { omitUndefined } from '../domain/omit-undefined'
import type { Kind } from './kinds'

/** An entity in a list. */
export type EntitySummary = ReturnType<typeof summaryOf>

/** Columns of the key of an entity. */
export function columnsOf({ entity }: Kind, mchid: string, key: string): Columns | undefined {
  const names = entity.key.filter((name) => name !== 'mchid')
  const parts = key.split(',')
  if (parts.length !== names.length) return undefined
  const own = Object.fromEntries(names.map((name, at) => [name, parts[at] ?? '']))
  return entity.key.includes('mchid') ? { mchid, ...own } : own
}

/** Summary of an entity. */
export function summaryOf(kind: Kind, created: Move, value: object, context: Context) {
  const { sequence, mchid, key } = created
  const [latest = created] = readMoves(context.database, { mchid, kind: kind.kind, key, limit: 1 })
  const amount = at(value, kind.descriptor.amount)
  const description = at(value, kind.descriptor.description)
  return {
    sequence,
    kind: kind.kind,
    mchid,
    key,
    state: latest.to,
    ...omitUndefined({
      amount: typeof amount === 'number' ? amount : undefined,
      description: typeof description === 'string' && description !== '' ? description : undefined,
    }),
    create_time: rfc3339(new Date(created.at)),
    update_time: rfc3339(new Date(latest.at)),
  }
}

function at(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined
  return path.split('.').reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value)
}

/** Entities that are wanted, newest first. */
export interface EntitySelection extends Pick<MoveSelection, 'mchid' | 'kind' | 'before' | 'limit'> {
  readonly state?: string | undefined
  /** Part of any of its fields. */
  readonly q?: string | undefined
}

const CHUNK = 200

/** Reads entities, newest first. */
export function readEntities(
  context: Context,
  kinds: readonly Kind[],
  { state, q, limit, ...selection }: EntitySelection,
): EntitySummary[] {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))
  const term = q?.toLowerCase() ?? ''
  const found: EntitySummary[] = []
  let { before } = selection
  for (;;) {
    const created = readMoves(context.database, { ...selection, before, only: 'creations', limit: CHUNK })
    for (const move of created) {
      const kind = byName.get(move.kind)
      const columns = kind && columnsOf(kind, move.mchid, move.key)
      const value = columns && kind.entity.find(context, columns)
      if (kind === undefined || value === undefined) continue
      if (term !== '' && !JSON.stringify(value).toLowerCase().includes(term)) continue
      const summary = summaryOf(kind, move, value, context)
      if (state !== undefined && summary.state !== state) continue
      found.push(summary)
      if (found.length === limit) return found
    }
    const last = created.at(-1)
    if (last === undefined || created.length < CHUNK) return found
    before = last.sequence
  }
}
