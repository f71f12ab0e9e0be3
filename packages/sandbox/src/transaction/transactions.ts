import type { Books } from '../books'
import { type Repetition, type Step, step } from '../machine/machine'
import { Refusal } from '../gateway/refusal'
import { type Event, type State, transactionMachine, transactionRefusals } from './states'
import type { Transaction } from './transaction'

/** A transaction's name: the merchant and his number. */
export interface TransactionKey {
  readonly mchid: string
  readonly out_trade_no: string
}

/** The transaction that the merchant numbered so; a deduction of pay score is not one of his numbers. */
export function findTransaction(
  books: Books,
  { mchid, out_trade_no }: TransactionKey,
): Transaction | undefined {
  const found = books.transactions.find({ mchid, out_trade_no })
  return found?.trade_type === 'AUTH' ? undefined : found
}

/** The same, or a refusal that there is none. */
export function getTransaction(books: Books, key: TransactionKey): Transaction {
  const found = findTransaction(books, key)
  if (found === undefined) throw new Refusal(transactionRefusals.absent)
  return found
}

/** What the machine says of an event on a transaction, which may not exist yet. */
export function judge(transaction: Transaction | undefined, event: Event, fingerprint?: string): Step<State> {
  const repetition: Repetition =
    fingerprint !== undefined && transaction?.accepted === fingerprint ? 'repeated' : 'different'
  return step<State, Event, keyof typeof transactionRefusals>(
    transactionMachine,
    transaction?.trade_state ?? 'ABSENT',
    event,
    repetition,
  )
}

/** Keeps a transaction in its next state. */
export function move(
  books: Books,
  transaction: Transaction,
  to: State,
  changes: Partial<Transaction> = {},
): Transaction {
  const moved: Transaction = { ...transaction, ...changes, trade_state: to }
  books.transactions.save(moved)
  return moved
}
