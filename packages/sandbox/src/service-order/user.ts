import type { Books } from '../books'
import { compactTime } from '../clock/beijing-time'
import type { EventType } from '../notification/notification'
import { recordDeduction } from '../transaction/deduction'
import { type OrderKey, findOrder, judge, move } from './orders'
import type { ServiceOrder } from './service-order'
import { ON_ACCEPT } from './time-range'
import { onWire } from './wire'

/** The user confirms the order; the merchant is notified. */
export function userConfirms(books: Books, key: OrderKey, openid?: string): ServiceOrder {
  const order = findOrder(books, key)
  const verdict = judge(order, 'userConfirms')
  if (verdict.kind !== 'move') return order
  const confirmedTime = compactTime(books.clock.now())
  const { time_range } = order
  const confirmed = move(books, order, verdict.to, {
    openid: openid ?? order.openid ?? books.numbers.openid(),
    confirmedTime,
    time_range:
      time_range.start_time === ON_ACCEPT ? { ...time_range, start_time: confirmedTime } : time_range,
  })
  tell(books, confirmed, 'PAYSCORE.USER_CONFIRM')
  return confirmed
}

/** The user turns the order down before confirming it. */
export function userCancels(books: Books, key: OrderKey): ServiceOrder {
  const order = findOrder(books, key)
  const verdict = judge(order, 'userCancels')
  return verdict.kind === 'move' ? move(books, order, verdict.to, { total_amount: 0 }) : order
}

/** What was to be collected is: by the deduction, or because the user paid. The merchant is notified. */
export function userPays(books: Books, key: OrderKey): ServiceOrder {
  const order = findOrder(books, key)
  const verdict = judge(order, 'userPays')
  if (verdict.kind !== 'move') return order
  const openid = order.openid ?? books.numbers.openid()
  const amount = order.total_amount ?? 0
  const { transaction_id, out_trade_no } = recordDeduction(books, { ...order, openid, amount })
  const paid_time = compactTime(books.clock.now())
  const paid = move(books, order, verdict.to, {
    openid,
    deduction: out_trade_no,
    details: [{ seq: 1, amount, paid_type: 'NEWTON', paid_time, transaction_id }],
  })
  tell(books, paid, 'PAYSCORE.USER_PAID')
  return paid
}

/** The deduction fails: the order keeps waiting to be paid. */
export function paymentFails(books: Books, key: OrderKey): ServiceOrder {
  const order = findOrder(books, key)
  const verdict = judge(order, 'paymentFails')
  return verdict.kind === 'move' ? move(books, order, verdict.to) : order
}

/** Thirty days have passed since the order was created. */
export function thirtyDaysPass(books: Books, key: OrderKey): void {
  const order = findOrder(books, key)
  const verdict = judge(order, 'thirtyDaysPass')
  if (verdict.kind === 'move') move(books, order, verdict.to)
}

function tell(books: Books, order: ServiceOrder, event: EventType): void {
  if (order.notify_url === undefined) return
  books.outbox.add({
    mchid: order.mchid,
    event,
    url: order.notify_url,
    resource: onWire(order, 'notification'),
  })
}
