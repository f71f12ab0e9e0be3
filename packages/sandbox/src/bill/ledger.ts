import type { Refund } from '../refund/refund'
import type { Database } from '../storage/database'
import { type Documents, documents } from '../storage/documents'
import type { BillDay } from './day'
import { type Movement, type MovementKind, type PaidTransaction, inOrder } from './movement'
import { type SyntheticDay, syntheticMovements, syntheticTotal } from './synthetic'

/** What bills are written from: all that moved a merchant's money. */
export interface BillLedger {
  /** The movements of a day in their order, read page by page. */
  movements(mchid: string, day: BillDay, kinds: readonly MovementKind[]): Generator<Movement>
  /** The merchant's balance in fen when the day began. */
  balanceBefore(mchid: string, day: BillDay): number
  /** Adds made-up payments to a day, in place of those made up for it before. */
  makeUp(day: SyntheticDay): void
}

const PAGE = 500

interface Row {
  readonly at: number
  readonly id: number
  readonly transaction_document: string
  readonly refund_document?: string
}

const joined = 'refunds r JOIN transactions t ON t.transaction_id = r.transaction_id'

// The time of each kind, by the very expressions that the indexes are over, and what its row is read from.
const sources = {
  payment: { time: "json_extract(t.document, '$.paidAt')", table: 't', from: 'transactions t', sign: 1 },
  refund: { time: "json_extract(r.document, '$.createdAt')", table: 'r', from: joined, sign: -1 },
  return: { time: "json_extract(r.document, '$.closedAt')", table: 'r', from: joined, sign: 1 },
} as const satisfies Readonly<Record<MovementKind, object>>

/** The ledger over the transactions and refunds of this database. */
export function billLedger(database: Database): BillLedger {
  const synthetic: Documents<SyntheticDay> = documents<SyntheticDay>(database, {
    table: 'synthetic_bill_days',
    key: ['mchid', 'bill_date'],
    columns: { mchid: ({ mchid }) => mchid, bill_date: ({ bill_date }) => bill_date },
  })
  return {
    movements: (mchid, day, kinds) => {
      const madeUp = synthetic.find({ mchid, bill_date: day.date })
      return inOrder(
        ...kinds.map((kind) => recorded(database, kind, mchid, day)),
        ...(madeUp !== undefined && kinds.includes('payment') ? [syntheticMovements(madeUp, day)] : []),
      )
    },
    balanceBefore: (mchid, { date, start }) => {
      const kinds = Object.keys(sources) as MovementKind[]
      const moved = kinds.map((kind) => sumBefore(database, kind, mchid, start))
      const madeUp = synthetic.where({ mchid }).filter(({ bill_date }) => bill_date < date)
      return [...moved, ...madeUp.map(syntheticTotal)].reduce((sum, amount) => sum + amount, 0)
    },
    makeUp: (day) => {
      const { mchid, bill_date } = day
      if (synthetic.find({ mchid, bill_date }) === undefined) synthetic.insert(day)
      else synthetic.save(day)
    },
  }
}

// A page at a time, each found by the last one's end, so that a large day is neither held nor searched anew.
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
