import type { Refund } from '../refunds/refund'
import type { Database } from '../../storage/database'
import { defineTable } from '../../storage/table'
import type { BillDay } from './day'
import { type Movement, type MovementKind, type PaidTransaction, inOrder } from './movement'
import { type SyntheticDay, syntheticMovements, syntheticTotal } from './synthetic'

const PAGE = 500

interface Row {
  readonly at: number
  readonly id: number
  readonly transaction_document: string
  readonly refund_document?: string
}

const joined = 'refunds r JOIN transactions t ON t.transaction_id = r.transaction_id'

// Time of each kind, by the expressions that the indexes are over, and the tables that it is read from.
const sources = {
  payment: { time: "json_extract(t.document, '$.paidAt')", table: 't', from: 'transactions t', sign: 1 },
  refund: { time: "json_extract(r.document, '$.createdAt')", table: 'r', from: joined, sign: -1 },
  return: { time: "json_extract(r.document, '$.closedAt')", table: 'r', from: joined, sign: 1 },
} as const satisfies Readonly<Record<MovementKind, object>>

/** Days with generated payments. */
const syntheticDays = defineTable<SyntheticDay>({
  table: 'synthetic_bill_days',
  key: ['mchid', 'bill_date'],
  columns: { mchid: ({ mchid }) => mchid, bill_date: ({ bill_date }) => bill_date },
})

/** Movements of a merchant's money on a day, in order; read page by page. */
export function movementsOf(
  database: Database,
  mchid: string,
  day: BillDay,
  kinds: readonly MovementKind[],
): Generator<Movement> {
  const synthetic = syntheticDays.find(database, { mchid, bill_date: day.date })
  return inOrder(
    ...kinds.map((kind) => recorded(database, kind, mchid, day)),
    ...(synthetic !== undefined && kinds.includes('payment') ? [syntheticMovements(synthetic, day)] : []),
  )
}

/** Balance of a merchant at the beginning of a day, in fen. */
export function balanceBefore(database: Database, mchid: string, { date, start }: BillDay): number {
  const kinds = Object.keys(sources) as MovementKind[]
  const moved = kinds.map((kind) => sumBefore(database, kind, mchid, start))
  const synthetic = syntheticDays.where(database, { mchid }).filter(({ bill_date }) => bill_date < date)
  return [...moved, ...synthetic.map(syntheticTotal)].reduce((sum, amount) => sum + amount, 0)
}

/** Sets the generated payments of a day, replacing earlier ones. */
export function saveSyntheticDay(database: Database, day: SyntheticDay): void {
  const { mchid, bill_date } = day
  if (syntheticDays.find(database, { mchid, bill_date }) === undefined) syntheticDays.insert(database, day)
  else syntheticDays.save(database, day)
}

// Each page starts after the last row of the previous one, so a large day is neither held in memory nor
// scanned again.
function* recorded(
  database: Database,
  kind: MovementKind,
  mchid: string,
  { start, end }: BillDay,
): Generator<Movement> {
  const { time, table, from } = sources[kind]
  const refund = table === 'r' ? ', r.document AS refund_document' : ''
  const sql = `SELECT ${time} AS at, ${table}.rowid AS id, t.document AS transaction_document${refund}
    FROM ${from}
    WHERE ${table}.mchid = ? AND ${time} >= ? AND ${time} < ? AND (${time} > ? OR ${table}.rowid > ?)
    ORDER BY ${time}, ${table}.rowid LIMIT ${PAGE}`
  let since = start
  let after = -1
  for (;;) {
    const rows = database.all(sql, mchid, since, end, since, after) as Row[]
    for (const row of rows) yield movement(kind, row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    since = last.at
    after = last.id
  }
}

function movement(kind: MovementKind, row: Row): Movement {
  const transaction = JSON.parse(row.transaction_document) as PaidTransaction
  if (kind === 'payment' || row.refund_document === undefined) {
    return { kind: 'payment', at: row.at, transaction }
  }
  return { kind, at: row.at, transaction, refund: JSON.parse(row.refund_document) as Refund }
}

function sumBefore(database: Database, kind: MovementKind, mchid: string, before: number): number {
  const { time, table, from, sign } = sources[kind]
  const amount = table === 't' ? '$.amount.total' : '$.amount.refund'
  const row = database.get(
    `SELECT SUM(json_extract(${table}.document, '${amount}')) AS sum FROM ${from} WHERE ${table}.mchid = ? AND ${time} < ?`,
    mchid,
    before,
  ) as { readonly sum: number | null }
  return sign * (row.sum ?? 0)
}
