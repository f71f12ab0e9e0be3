import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { bookPayment } from './book-payment'
import { transactions } from './entity'
import { transactionEvents } from './events'
import { transactionErrors } from './machine'
import type { Transaction } from './transaction'
import { toWire } from './wire'

/** The user pays; the merchant is notified. */
export function pay(context: Context, transaction: Transaction, openid?: string): Transaction {
  const decision = transactions.decide(transaction, 'userPays')
  if (decision.kind !== 'move') return transaction
  const { expectedPayer } = transaction
  if (expectedPayer !== undefined && openid !== undefined && openid !== expectedPayer)
    throw new ApiError(transactionErrors.otherPayer)
  const now = context.clock.now()
  const payment = { transaction_id: context.numbers.transactionId(now), paidAt: now.getTime() }
  const paid = transactions.move(context, transaction, decision.to, {
    ...payment,
    fee: bookPayment(context, { ...transaction, ...payment }),
    payer: { openid: expectedPayer ?? openid ?? context.numbers.openid() },
    bank_type: 'OTHERS',
  })
  context.outbox.add({
    mchid: paid.mchid,
    event: transactionEvents['TRANSACTION.SUCCESS'],
    url: paid.notify_url,
    resource: toWire(paid, 'notification'),
  })
  return paid
}

/** The payment fails; the transaction can still be paid. */
export function failPayment(context: Context, transaction: Transaction): Transaction {
  return transactions.apply(context, transaction, 'paymentFails')
}
