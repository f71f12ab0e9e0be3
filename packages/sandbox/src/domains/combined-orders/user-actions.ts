import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { holderOf, redeemCoupons } from '../favor-coupons/redeem'
import { bookPayment } from '../transactions/book-payment'
import { orderOf } from '../transactions/discounted-order'
import { transactions } from '../transactions/entity'
import { transactionEvents } from '../transactions/events'
import { transactionErrors } from '../transactions/machine'
import type { CombinedOrder } from './combined-order'
import { combinedOrders } from './entity'
import { combinedEvents } from './events'
import { subOrdersOf } from './sub-orders'
import { paidV2 } from './v2/wire'
import { toWire } from './wire'

/** The user who pays, and the coupons that they choose. */
export interface Paying {
  readonly openid?: string | undefined
  readonly coupon_ids?: readonly string[] | undefined
}

/** The user pays all sub orders at once, also with cash coupons; the merchant is notified once. */
export function pay(
  context: Context,
  order: CombinedOrder,
  { openid, coupon_ids = [] }: Paying = {},
): CombinedOrder {
  const decision = combinedOrders.decide(order, 'userPays')
  if (decision.kind !== 'move') return order
  const { expectedPayer } = order
  if (expectedPayer !== undefined && openid !== undefined && openid !== expectedPayer)
    throw new ApiError(transactionErrors.otherPayer)
  const [coupon_id] = coupon_ids
  const holder = coupon_id === undefined ? undefined : holderOf(context, coupon_id)
  const payer = expectedPayer ?? openid ?? holder ?? context.numbers.openid()
  const now = context.clock.now()
  const subOrders = subOrdersOf(context, order).map((subOrder) => ({
    subOrder,
    transaction_id: context.numbers.transactionId(now),
  }))
  const coupons = redeemCoupons(context, {
    orders: subOrders.map(({ subOrder, transaction_id }) => ({ ...orderOf(subOrder), transaction_id })),
    openids: [payer],
    coupon_ids,
  })
  for (const [index, { subOrder, transaction_id }] of subOrders.entries()) {
    const promotions = coupons[index] ?? []
    const payment = {
      transaction_id,
      paidAt: now.getTime(),
      ...(promotions.length === 0 ? {} : { promotions }),
    }
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
