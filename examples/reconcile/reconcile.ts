import type { TradeRow } from '@wxpay/sdk'

/** An incoming or outgoing amount in the shop's ledger. Amounts in fen. */
export type Entry =
  | { readonly kind: 'payment'; readonly number: string; readonly amount: number }
  | { readonly kind: 'refund'; readonly number: string; readonly amount: number }

/** A difference between the shop's ledger and WeChat Pay's bill. */
export type Difference =
  /** WeChat Pay has it and the shop does not: a lost notification. */
  | {
      readonly what: 'not in the ledger'
      readonly kind: Entry['kind']
      readonly number: string
      readonly billed: number
    }
  /** The shop has it and WeChat Pay does not: goods delivered without payment. */
  | {
      readonly what: 'not in the bill'
      readonly kind: Entry['kind']
      readonly number: string
      readonly booked: number
    }
  | {
      readonly what: 'other amount'
      readonly kind: Entry['kind']
      readonly number: string
      readonly booked: number
      readonly billed: number
    }

/**
 * Compares a day's ledger with its trade bill. The bill is read row by row and only the ledger is held in
 * memory, so the length of the bill does not matter.
 */
export async function reconcile(
  ledger: Iterable<Entry>,
  bill: AsyncIterable<TradeRow>,
): Promise<readonly Difference[]> {
  const open = new Map<string, Entry>()
  for (const entry of ledger) open.set(keyOf(entry), entry)

  const differences: Difference[] = []
  for await (const row of bill) {
    const billed = entryOf(row)
    if (billed === undefined) continue
    const { kind, number } = billed
    const booked = open.get(keyOf(billed))
    open.delete(keyOf(billed))
    if (booked === undefined) {
      differences.push({ what: 'not in the ledger', kind, number, billed: billed.amount })
    } else if (booked.amount !== billed.amount) {
      differences.push({ what: 'other amount', kind, number, booked: booked.amount, billed: billed.amount })
    }
  }
  // Only now is the bill known to be complete and unaltered, so a missing row is really missing.
  for (const { kind, number, amount } of open.values()) {
    differences.push({ what: 'not in the bill', kind, number, booked: amount })
  }
  return differences
}

// A row is a payment or a refund of one; a refund's row also names the payment.
function entryOf(row: TradeRow): Entry | undefined {
  if (row.trade_state === 'SUCCESS') {
    return { kind: 'payment', number: row.out_trade_no, amount: row.order_amount }
  }
  if (row.trade_state !== 'REFUND' || row.out_refund_no === undefined) return undefined
  return { kind: 'refund', number: row.out_refund_no, amount: row.applied_refund_amount ?? 0 }
}

function keyOf({ kind, number }: Entry): string {
  return `${kind} ${number}`
}
