import type { Refund } from '../refunds/refund'
import type { Transaction } from '../transactions/transaction'

/** A transaction that was paid. */
export type PaidTransaction = Transaction & { readonly transaction_id: string; readonly paidAt: number }

/**
 * One movement of money: a payment, an accepted refund, or the returned money of a closed refund. `at` in milliseconds
 * since 1970.
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

/** Merges ordered movements into one order of time. Of movements at the same time, those of the first source come first. */
export function* inOrder(...sources: readonly Iterator<Movement>[]): Generator<Movement> {
  const heads = sources.map((source) => ({ source, head: source.next() }))
  for (;;) {
    let first: { readonly source: Iterator<Movement>; head: IteratorResult<Movement> } | undefined
    for (const candidate of heads) {
      if (candidate.head.done === true) continue
      if (first === undefined || at(candidate.head) < at(first.head)) first = candidate
    }
    if (first === undefined || first.head.done === true) return
    yield first.head.value
    first.head = first.source.next()
  }
}

function at(head: IteratorResult<Movement>): number {
  return head.done === true ? Infinity : head.value.at
}
