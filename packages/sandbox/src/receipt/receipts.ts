import type { Books } from '../books'
import { Refusal } from '../gateway/refusal'
import { step } from '../machine/machine'
import { kindOf } from './kinds'
import type { Receipt } from './receipt'
import { type Event, type State, receiptMachine, receiptRefusals } from './states'

/** A receipt's name. */
export interface ReceiptKey {
  readonly mchid: string
  readonly receipt_id: string
}

/** Lets an event happen to a receipt, which may not exist; what is refused is thrown. */
export function happen(
  books: Books,
  receipt: Receipt | undefined,
  event: Event,
  changes: Partial<Receipt> = {},
): Receipt {
  const verdict = step<State, Event, keyof typeof receiptRefusals>(
    receiptMachine,
    receipt?.state ?? 'ABSENT',
    event,
  )
  if (receipt === undefined) throw new Refusal(receiptRefusals.absent)
  if (verdict.kind !== 'move') return receipt
  const moved = { ...receipt, ...changes, state: verdict.to, updatedAt: books.clock.now().getTime() }
  books.receipts.save(moved)
  return moved
}

/** The receipt is made after its while, if nothing else has happened to it. */
export function timePasses(books: Books, key: ReceiptKey): void {
  happen(books, books.receipts.find({ ...key }), 'timePasses')
}

/** The receipt is made at once. */
export function receiptFinishes(books: Books, key: ReceiptKey): Receipt {
  return happen(books, books.receipts.find({ ...key }), 'finishes')
}

/** The receipt cannot be made, if it is of a kind of which that is told. */
export function receiptFails(books: Books, key: ReceiptKey, failReason: string): Receipt {
  const receipt = books.receipts.find({ ...key })
  if (receipt !== undefined && !kindOf(receipt.kind).fails) throw new Refusal(receiptRefusals.neverFails)
  return happen(books, receipt, 'fails', { failReason })
}
