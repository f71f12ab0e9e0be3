import type { Books } from '../books'
import { Refusal } from '../gateway/refusal'
import { transactionRefusals } from './states'
import { type TransactionKey, getTransaction, judge, move } from './transactions'
import type { Transaction } from './transaction'
import { onWire } from './wire'

/** The user pays; the merchant is notified. */
export function userPays(books: Books, key: TransactionKey, openid?: string): Transaction {
  const transaction = getTransaction(books, key)
  const verdict = judge(transaction, 'userPays')
  if (verdict.kind !== 'move') return transaction
  const { expectedPayer } = transaction
  if (expectedPayer !== undefined && openid !== undefined && openid !== expectedPayer)
    throw new Refusal(transactionRefusals.otherPayer)
  const now = books.clock.now()
  const paid = move(books, transaction, verdict.to, {
    transaction_id: books.numbers.transactionId(now),
    paidAt: now.getTime(),
    payer: { openid: expectedPayer ?? openid ?? books.numbers.openid() },
    bank_type: 'OTHERS',
  })
  books.outbox.add({
    mchid: paid.mchid,
    event: 'TRANSACTION.SUCCESS',
    url: paid.notify_url,
    resource: onWire(paid, 'notification'),
  })
  return paid
}

/** The user's payment fails: the transaction can still be paid. */
export function paymentFails(books: Books, key: TransactionKey): Transaction {
  const transaction = getTransaction(books, key)
  judge(transaction, 'paymentFails')
  return transaction
}

/** The time to pay is over. */
export function timeExpires(books: Books, key: TransactionKey): void {
  const transaction = getTransaction(books, key)
  const verdict = judge(transaction, 'timeExpires')
  if (verdict.kind === 'move') move(books, transaction, verdict.to)
}
