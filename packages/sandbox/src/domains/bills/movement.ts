import type { Refund } from '../refunds/refund'
import type { Transaction } from '../transactions/transaction'

/** A transaction that was paid. */
export type PaidTransaction = Transaction & { readonly transaction_id: string; readonly paidAt: number }

/** A row of a trade bill: a payment or an accepted refund. `at` in milliseconds since 1970. */
export type Movement =
  | { readonly kind: 'payment'; readonly at: number; readonly transaction: PaidTransaction }
  | {
      readonly kind: 'refund'
      readonly at: number
      readonly transaction: PaidTransaction
      readonly refund: Refund
    }

export type MovementKind = Movement['kind']

/** Something that happened, in milliseconds since 1970. */
interface Timed {
  readonly at: number
}

/** Merges ordered sources into one order of time. Of items at the same time, those of the first source come first. */
export function* inOrder<Item extends Timed>(...sources: readonly Iterator<Item>[]): Generator<Item> {
  const heads = sources.map((source) => ({ source, head: source.next() }))
  for (;;) {
    let first: { readonly source: Iterator<Item>; head: IteratorResult<Item> } | undefined
    for (const candidate of heads) {
      if (candidate.head.done === true) continue
      if (first === undefined || at(candidate.head) < at(first.head)) first = candidate
    }
    if (first === undefined || first.head.done === true) return
    yield first.head.value
    first.head = first.source.next()
  }
}

function at(head: IteratorResult<Timed>): number {
  return head.done === true ? Infinity : head.value.at
}
