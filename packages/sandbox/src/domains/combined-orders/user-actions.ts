import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { bookPayment } from '../transactions/book-payment'
import { transactions } from '../transactions/entity'
import { transactionEvents } from '../transactions/events'
import { transactionErrors } from '../transactions/machine'
import type { CombinedOrder } from './combined-order'
import { combinedOrders } from './entity'
import { combinedEvents } from './events'
import { subOrdersOf } from './sub-orders'
import { paidV2 } from './v2/wire'
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
  notify(context, paid)
  return paid
}

function notify(context: Context, paid: CombinedOrder): void {
  const { combine_mchid: mchid, notify_url: url, v2 } = paid
  if (v2 === undefined) {
    const event = transactionEvents['TRANSACTION.SUCCESS']
    context.outbox.add({ mchid, event, url, resource: toWire(context, paid) })
  } else {
    const event = combinedEvents['v2.combined-transactions-success']
    const fields = paidV2(context, paid)
    context.outbox.addV2({ mchid, event, url, signType: v2.signType, fields })
  }
}

/** The payment fails; the order can still be paid. */
export function failPayment(context: Context, order: CombinedOrder): CombinedOrder {
  return combinedOrders.apply(context, order, 'paymentFails')
}
