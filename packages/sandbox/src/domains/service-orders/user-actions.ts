import { compactTime } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { recordDeduction } from './deduction'
import { serviceOrders } from './entity'
import { notify, serviceOrderEvents } from './events'
import type { ServiceOrder } from './service-order'
import { ON_ACCEPT } from './time-range'

/** The user confirms the order; the merchant is notified. */
export function confirm(context: Context, order: ServiceOrder, openid?: string): ServiceOrder {
  const decision = serviceOrders.decide(order, 'userConfirms')
  if (decision.kind !== 'move') return order
  const confirmedTime = compactTime(context.clock.now())
  const { time_range } = order
  const confirmed = serviceOrders.move(context, order, decision, {
    openid: openid ?? order.openid ?? context.numbers.openid(),
    ...(order.sub_appid !== undefined && { sub_openid: order.sub_openid ?? context.numbers.openid() }),
    confirmedTime,
    ...(time_range.start_time === ON_ACCEPT && {
      time_range: { ...time_range, start_time: confirmedTime },
      startAhead: 0,
    }),
  })
  notify(context, confirmed, serviceOrderEvents['PAYSCORE.USER_CONFIRM'])
  return confirmed
}

/** The user rejects the order before confirming it. */
export function cancel(context: Context, order: ServiceOrder): ServiceOrder {
  return serviceOrders.apply(context, order, 'userCancels', { total_amount: 0 })
}

/** The amount is collected, by the deduction or because the user pays; the merchant is notified. */
export function pay(context: Context, order: ServiceOrder): ServiceOrder {
  const decision = serviceOrders.decide(order, 'userPays')
  if (decision.kind !== 'move') return order
  const openid = order.openid ?? context.numbers.openid()
  const amount = order.total_amount ?? 0
  const { transaction_id, out_trade_no } = recordDeduction(context, { ...order, openid, amount })
  const paid_time = compactTime(context.clock.now())
  const paid = serviceOrders.move(context, order, decision, {
    openid,
    deduction: out_trade_no,
    details: [{ seq: 1, amount, paid_type: 'NEWTON', paid_time, transaction_id }],
  })
  notify(context, paid, serviceOrderEvents['PAYSCORE.USER_PAID'])
  return paid
}

/** The deduction fails; the order still has to be paid. */
export function failPayment(context: Context, order: ServiceOrder): ServiceOrder {
  return serviceOrders.apply(context, order, 'paymentFails')
}
