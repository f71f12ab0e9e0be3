import type { Refund } from '../refunds/refund'
import type { Database } from '../../storage/database'
import { defineTable } from '../../storage/table'
import type { BillSubject } from './bill'
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
  payment: { time: "json_extract(t.document, '$.paidAt')", table: 't', from: 'transactions t' },
  refund: { time: "json_extract(r.document, '$.createdAt')", table: 'r', from: joined },
} as const satisfies Readonly<Record<MovementKind, object>>

/** Days with generated payments. */
const syntheticDays = defineTable<SyntheticDay>({
  table: 'synthetic_bill_days',
  key: ['mchid', 'bill_date'],
  columns: ['mchid', 'bill_date'],
})

// Column or expression of the merchant that a payment is looked up by: the one that ordered, or the one that is paid.
const owners = { orderer: 'mchid', subMerchant: "json_extract(document, '$.sub_mchid')" } as const

/**
 * Payments and refunds of a merchant on a day, in order; read page by page. They are those that it ordered, for itself
 * or for sub-merchants, and those that a partner ordered for it.
 */
export function movementsOf(
  database: Database,
  subject: BillSubject,
  kinds: readonly MovementKind[],
): Generator<Movement> {
  const { mchid, day } = subject
  const synthetic = generatedDay(database, subject)
  return inOrder(
    ...kinds.map((kind) => recorded(database, kind, 'orderer', { mchid, day })),
    ...kinds.map((kind) => recorded(database, kind, 'subMerchant', { mchid, day })),
    ...(synthetic !== undefined && kinds.includes('payment') ? [syntheticMovements(synthetic, day)] : []),
  )
}

/** Generated payments of a day, if there are any. */
export function generatedDay(database: Database, { mchid, day }: BillSubject): SyntheticDay | undefined {
  return syntheticDays.find(database, { mchid, bill_date: day.date })
}

/** Sum of all payments that were generated on earlier days, in fen. */
export function generatedBefore(database: Database, { mchid, day }: BillSubject): number {
  return syntheticDays
    .where(database, { mchid })
    .filter(({ bill_date }) => bill_date < day.date)
    .reduce((sum, each) => sum + syntheticTotal(each), 0)
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
  by: keyof typeof owners,
  { mchid, day: { start, end } }: BillSubject,
): Generator<Movement> {
  const { time, table, from } = sources[kind]
  const owner = owners[by].replace('document', `${table}.document`).replace(/^mchid$/, `${table}.mchid`)
  // What a merchant ordered for itself as its own sub-merchant is read by its orderer already.
  const others = by === 'subMerchant' ? `AND ${table}.mchid <> ${owner}` : ''
  const refund = table === 'r' ? ', r.document AS refund_document' : ''
  const sql = `SELECT ${time} AS at, ${table}.rowid AS id, t.document AS transaction_document${refund}
    FROM ${from}
    WHERE ${owner} = ? AND ${time} >= ? AND ${time} < ? AND (${time} > ? OR ${table}.rowid > ?) ${others}
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
