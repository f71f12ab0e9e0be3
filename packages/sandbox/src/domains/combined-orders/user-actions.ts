import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { bookPayment } from '../transactions/book-payment'
import { transactions } from '../transactions/entity'
import { transactionEvents } from '../transactions/events'
import { transactionErrors } from '../transactions/machine'
import type { CombinedOrder } from './combined-order'
import { combinedOrders } from './entity'
import { subOrdersOf } from './sub-orders'
import { toWire } from './wire'

/** The user pays all sub orders at once; the merchant is notified once. */
export function pay(context: Context, order: CombinedOrder, openid?: string): CombinedOrder {
  const decision = combinedOrders.decide(order, 'userPays')
  if (decision.kind !== 'move') return order
  const { expectedPayer } = order
  if (expectedPayer !== undefined && openid !== undefined && openid !== expectedPayer)
    throw new ApiError(transactionErrors.otherPayer)
  const payer = expectedPayer ?? openid ?? context.numbers.openid()
  const now = context.clock.now()
  for (const subOrder of subOrdersOf(context, order)) {
    const payment = { transaction_id: context.numbers.transactionId(now), paidAt: now.getTime() }
    transactions.move(context, subOrder, 'SUCCESS', {
      ...payment,
      fee: bookPayment(context, { ...subOrder, ...payment }),
      payer: { openid: payer },
      bank_type: 'OTHERS',
    })
  }
  const paid = combinedOrders.move(context, order, decision, { payer })
  context.outbox.add({
    mchid: paid.combine_mchid,
    event: transactionEvents['TRANSACTION.SUCCESS'],
    url: paid.notify_url,
    resource: toWire(context, paid),
  })
  return paid
}

/** The payment fails; the order can still be paid. */
export function failPayment(context: Context, order: CombinedOrder): CombinedOrder {
  return combinedOrders.apply(context, order, 'paymentFails')
}
