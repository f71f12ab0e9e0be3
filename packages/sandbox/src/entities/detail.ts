import { readMoves } from '../changes/history'
import { moveView } from '../changes/view'
import { rfc3339 } from '../clock/beijing-time'
import { type ControlContext, pathParameters } from '../domain/control-action'
import { ControlError } from '../domain/control-error'
import { omitUndefined } from '../domain/omit-undefined'
import type { Database } from '../storage/database'
import { actorOf } from './actor'
import { type Kind, type NamedAction, eventsIn } from './kinds'
import { columnsOf, summaryOf } from './summary'

/** An entity with everything that is known about it. */
export type EntityDetail = ReturnType<typeof detailOf>

const MOST = 200

// Fields that only the sandbox itself needs.
const internal = /^(?:accepted|signKey|token)$/

/**
 * Reads an entity.
 *
 * @throws ControlError SUBJECT_UNKNOWN
 */
export function detailOf(
  context: ControlContext,
  kinds: readonly Kind[],
  kind: Kind,
  mchid: string,
  key: string,
) {
  const { database } = context
  const columns = columnsOf(kind, mchid, key)
  const value = columns && kind.entity.find(context, columns)
  const history = readMoves(database, { mchid, kind: kind.kind, key, limit: MOST }).reverse()
  const [created] = history
  if (value === undefined || created === undefined)
    throw new ControlError('SUBJECT_UNKNOWN', `Unknown ${kind.entity.name} ${mchid}/${key}.`)
  const summary = summaryOf(kind, created, value, context)
  const events = eventsIn(kind.entity.machine, summary.state)
  const names = namesOf(kind, key, value)
  return {
    ...summary,
    value: viewOf(context, kind, mchid, value),
    next_events: events.filter(({ event }) => event !== 'query'),
    actions: kind.actions.map((each) => ({
      ...actionView(each),
      url: filled(each.action.route, { ...value, mchid }),
      ...(each.event !== undefined && { allowed: events.some(({ event }) => event === each.event) }),
    })),
    history: history.map(moveView),
    notifications: notificationsOf(database, names),
    ledger: entriesOf(database, names),
    related: relatedOf(context, kinds, kind, value),
  }
}

/** A control action for a form. */
export function actionView({ name, event, action: { route, summary, description, body } }: NamedAction) {
  const [method = '', path = ''] = route.split(' ')
  return {
    name,
    summary,
    method,
    route: path,
    ...omitUndefined({ description, body, event, by: event === undefined ? undefined : actorOf(event) }),
  }
}

/** Path of an action on one entity. */
function filled(route: string, value: object): string {
  const path = route.split(' ')[1] ?? ''
  return path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(Reflect.get(value, name) ?? '')),
  )
}

// As the control API returns it, otherwise as it is stored.
function viewOf(context: ControlContext, { get }: Kind, mchid: string, value: object): unknown {
  if (get === undefined) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !internal.test(name)))
  }
  const [, column = ''] = pathParameters(get.route)
  const read = get.bind(context) as (...parameters: readonly string[]) => unknown
  return read(mchid, String(Reflect.get(value, column)))
}

/** Values by which the ledger and notifications refer to an entity. */
function namesOf({ descriptor }: Kind, key: string, value: object): string[] {
  const own = (descriptor.names ?? []).map((name): unknown => Reflect.get(value, name))
  return [...key.split(','), ...own].filter((name): name is string => typeof name === 'string' && name !== '')
}

function notificationsOf(database: Database, names: readonly string[]) {
  const rows = database.all(
    `SELECT document FROM notifications WHERE ${names.map(() => 'instr(document, ?) > 0').join(' OR ')}
     ORDER BY sequence DESC LIMIT ?`,
    ...names.map((name) => JSON.stringify(name)),
    MOST,
  ) as { readonly document: string }[]
  return rows.reverse().map(({ document }) => {
    const { id, event_type, status, createdAt, attempts } = JSON.parse(document) as StoredNotification
    return { id, event_type, status, attempt_count: attempts, time: rfc3339(new Date(createdAt)) }
  })
}

interface StoredNotification {
  readonly id: string
  readonly event_type: string
  readonly status: string
  readonly createdAt: number
  readonly attempts: number
}

interface StoredEntry {
  readonly id: number
  readonly at: number
  readonly owner: string
  readonly account: string
  readonly amount: number
  readonly transfer: number
  readonly kind: string
  readonly reference: string
  readonly voucher: string
  readonly remark: string
}

function entriesOf(database: Database, names: readonly string[]) {
  const places = names.map(() => '?').join(', ')
  const rows = database.all(
    `SELECT id, at, owner, account, amount, transfer, kind, reference, voucher, remark FROM ledger_entries
     WHERE reference IN (${places}) ORDER BY id LIMIT ?`,
    ...names,
    MOST,
  ) as StoredEntry[]
  return rows.map(({ at, ...entry }) => ({ ...entry, time: rfc3339(new Date(at)) }))
}

export interface Related {
  readonly kind: string
  readonly mchid: string
  readonly key: string
  readonly state: string
  /** Field by which the one refers to the other. */
  readonly relation: string
}

/** Entities with the same number of WeChat Pay: the refunds of a transaction, the transaction of a refund. */
function relatedOf(context: ControlContext, kinds: readonly Kind[], own: Kind, value: object): Related[] {
  return Object.entries(own.descriptor.links ?? {}).flatMap(([relation, field]) => {
    const number: unknown = Reflect.get(value, field)
    if (typeof number !== 'string' || number === '') return []
    return kinds
      .filter(({ kind }) => kind !== own.kind)
      .flatMap((kind) => named(context, kind, relation, number))
      .map((other) => ({ ...other, relation }))
  })
}

/** Entities of a kind that have a number. */
function named(
  context: ControlContext,
  { kind, entity, descriptor }: Kind,
  relation: string,
  number: string,
) {
  const field = descriptor.links?.[relation]
  if (field === undefined) return []
  return entity
    .findAll(context, field, number, MOST)
    .map(({ state, ...identity }) => ({ kind, ...identity, state }))
}
