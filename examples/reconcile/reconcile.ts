import type { TradeRow } from '@wxpay/sdk'

/** Money in or out, as the shop wrote it down. Amounts are fen. */
export type Entry =
  | { readonly kind: 'payment'; readonly number: string; readonly amount: number }
  | { readonly kind: 'refund'; readonly number: string; readonly amount: number }

/** Where the shop's books and WeChat Pay's part. */
export type Difference =
  /** WeChat Pay has it and the shop does not: a notification that never came. */
  | {
      readonly what: 'not in the books'
      readonly kind: Entry['kind']
      readonly number: string
      readonly billed: number
    }
  /** The shop has it and WeChat Pay does not: goods that went out for nothing. */
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
 * Compares a day's books with its trade bill. The bill is read row by row and only the books are held, so that its length
 * does not matter.
 */
export async function reconcile(
  books: Iterable<Entry>,
  bill: AsyncIterable<TradeRow>,
): Promise<readonly Difference[]> {
  const open = new Map<string, Entry>()
  for (const entry of books) open.set(keyOf(entry), entry)

  const differences: Difference[] = []
  for await (const row of bill) {
    const billed = entryOf(row)
    if (billed === undefined) continue
    const { kind, number } = billed
    const booked = open.get(keyOf(billed))
    open.delete(keyOf(billed))
    if (booked === undefined) {
      differences.push({ what: 'not in the books', kind, number, billed: billed.amount })
    } else if (booked.amount !== billed.amount) {
      differences.push({ what: 'other amount', kind, number, booked: booked.amount, billed: billed.amount })
    }
  }
  // Only now is it known that the bill came whole and unaltered; what it lacks is therefore really not in it.
  for (const { kind, number, amount } of open.values()) {
    differences.push({ what: 'not in the bill', kind, number, booked: amount })
  }
  return differences
}

// A row is a payment or a refund of one; a refund's row names the payment too.
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
