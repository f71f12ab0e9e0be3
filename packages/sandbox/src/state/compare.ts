import { omitUndefined } from '../domain/omit-undefined'
import type { Dump, DumpedTable } from './dump'

/** Maximum number of entities that a comparison names; the counts are complete. */
export const ENTITIES_LIMIT = 1000

/** An entity that is in another state, or in only one of the two. */
export interface EntityDifference {
  readonly kind: string
  readonly mchid: string
  /** Columns of its key besides the merchant ID, joined by commas. */
  readonly key: string
  /** State in the first; missing if it is not there. */
  readonly before?: string
  /** State in the second; missing if it is not there. */
  readonly after?: string
}

/** Balance of an account that differs, in fen. */
export interface BalanceDifference {
  readonly mchid: string
  readonly account: string
  readonly before: number
  readonly after: number
}

/** Rows of a table that only one of the two has; a row that changed counts on both sides. */
export interface RecordDifference {
  readonly table: string
  readonly before: number
  readonly after: number
}

/** Differences between two states. */
export interface Comparison {
  readonly entities: readonly EntityDifference[]
  readonly entity_count: number
  readonly balances: readonly BalanceDifference[]
  readonly records: readonly RecordDifference[]
}

/** Compares two states: what became of entities, balances, and the rows of all tables. */
export function compareDumps(before: Dump, after: Dump): Comparison {
  const entities = changed(statesIn(before), statesIn(after), undefined).map(
    ([key, earlier, later]): EntityDifference => {
      const [kind, mchid, rest] = JSON.parse(key) as [string, string, string]
      return { kind, mchid, key: rest, ...omitUndefined({ before: earlier, after: later }) }
    },
  )
  return {
    entities: entities.slice(0, ENTITIES_LIMIT),
    entity_count: entities.length,
    balances: changed(balancesIn(before), balancesIn(after), 0).map(([key, earlier, later]) => {
      const [mchid, account] = JSON.parse(key) as [string, string]
      return { mchid, account, before: earlier, after: later }
    }),
    records: tablesIn(before, after).flatMap((table) => {
      const [earlier, later] = differences(before.tables[table], after.tables[table])
      return earlier + later === 0 ? [] : [{ table, before: earlier, after: later }]
    }),
  }
}

/** The state of each entity, by its kind, merchant and key: where its last move led to. */
function statesIn({ tables }: Dump): Map<string, string> {
  const states = new Map<string, string>()
  for (const [kind, mchid, key, state] of cellsOf(tables['history'], ['kind', 'mchid', 'key', 'to_state']))
    if (typeof state === 'string') states.set(JSON.stringify([kind, mchid, key]), state)
  return states
}

/** The balance of each merchant's accounts, settled or not. */
function balancesIn({ tables }: Dump): Map<string, number> {
  const balances = new Map<string, number>()
  for (const [owner, account, amount] of cellsOf(tables['ledger_balances'], ['owner', 'account', 'amount'])) {
    if (owner === '') continue
    const key = JSON.stringify([owner, account])
    balances.set(key, (balances.get(key) ?? 0) + Number(amount))
  }
  return balances
}

/** Keys whose values differ, with both; `absent` stands for a missing one. Those that are only in the second come last. */
function changed<Value, Absent>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  absent: Absent,
): [key: string, before: Value | Absent, after: Value | Absent][] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key): [string, Value | Absent, Value | Absent] => [
      key,
      before.get(key) ?? absent,
      after.get(key) ?? absent,
    ])
    .filter(([, earlier, later]) => earlier !== later)
}

const tablesIn = (before: Dump, after: Dump): string[] =>
  [...new Set([...Object.keys(before.tables), ...Object.keys(after.tables)])].sort()

/** Number of rows that only the first has, and of those that only the second has. */
function differences(before: DumpedTable | undefined, after: DumpedTable | undefined): [number, number] {
  const counts = new Map<string, number>()
  for (const row of before?.rows ?? []) count(counts, JSON.stringify(row), 1)
  for (const row of after?.rows ?? []) count(counts, JSON.stringify(row), -1)
  let [earlier, later] = [0, 0]
  for (const number of counts.values()) {
    if (number > 0) earlier += number
    else later -= number
  }
  return [earlier, later]
}

function count(counts: Map<string, number>, key: string, step: 1 | -1): void {
  const sum = (counts.get(key) ?? 0) + step
  if (sum === 0) counts.delete(key)
  else counts.set(key, sum)
}

function* cellsOf(table: DumpedTable | undefined, columns: readonly string[]) {
  if (table === undefined) return
  const places = columns.map((column) => table.columns.indexOf(column))
  for (const row of table.rows) yield places.map((place) => row[place])
}
