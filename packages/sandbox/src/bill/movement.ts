import type { Refund } from '../refund/refund'
import type { Transaction } from '../transaction/transaction'

/** A transaction that was paid. */
export type PaidTransaction = Transaction & { readonly transaction_id: string; readonly paidAt: number }

/**
 * One thing that moved money: a payment, a refund that was accepted, or the money of a closed refund coming back.
 * `at` in milliseconds since 1970.
 */
export type Movement =
  | { readonly kind: 'payment'; readonly at: number; readonly transaction: PaidTransaction }
  | {
      readonly kind: 'refund' | 'return'
      readonly at: number
      readonly transaction: PaidTransaction
      readonly refund: Refund
    }

export type MovementKind = Movement['kind']

/** Joins several orderly rows of movements into one in order of time. Of those at the same time, the first row leads. */
export function* inOrder(...rows: readonly Iterator<Movement>[]): Generator<Movement> {
  const heads = rows.map((row) => ({ row, head: row.next() }))
  for (;;) {
    let first: { readonly row: Iterator<Movement>; head: IteratorResult<Movement> } | undefined
    for (const candidate of heads) {
      if (candidate.head.done === true) continue
      if (first === undefined || at(candidate.head) < at(first.head)) first = candidate
    }
    if (first === undefined || first.head.done === true) return
    yield first.head.value
    first.head = first.row.next()
  }
}

function at(head: IteratorResult<Movement>): number {
  return head.done === true ? Infinity : head.value.at
}
