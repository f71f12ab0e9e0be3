import type { Context } from '../../domain/context'
import { type EventDefinition, defineEvents, defineEventsV2 } from '../../notifications/notification'
import { reportRefund } from '../complaints/refund-arrival'
import { transactions } from '../transactions/entity'
import { remainder } from './allowance'
import { bookOutcome } from './booking'
import { refunds } from './entity'
import type { Refund } from './refund'
import { notificationV2 } from './v2/notification'
import { toWire } from './wire'

/** Notifications of refunds. */
export const refundEvents = {
  ...defineEvents({
    'REFUND.SUCCESS': { originalType: 'refund', summary: '退款成功' },
    'REFUND.ABNORMAL': { originalType: 'refund', summary: '退款异常' },
    'REFUND.CLOSED': { originalType: 'refund', summary: '退款关闭' },
  }),
  ...defineEventsV2('v2.refund-processed'),
}

/** Outcomes of a refund: the notification, and the field that stores the time. */
const outcomes = {
  succeeds: { event: refundEvents['REFUND.SUCCESS'], time: 'succeededAt' },
  closes: { event: refundEvents['REFUND.CLOSED'], time: 'closedAt' },
  fails: { event: refundEvents['REFUND.ABNORMAL'], time: undefined },
} as const

/** Ends a refund; the merchant is notified if the refund has a `notify_url`. */
export function endRefund(context: Context, refund: Refund, outcome: keyof typeof outcomes): Refund {
  const { event, time } = outcomes[outcome]
  const decision = refunds.decide(refund, outcome)
  if (decision.kind !== 'move') return refund
  const changes = time === undefined ? {} : { [time]: context.clock.now().getTime() }
  const ended = refunds.move(context, refund, decision, changes)
  bookOutcome(context, ended)
  if (outcome === 'succeeds') reportArrival(context, ended)
  notifyEnded(context, ended, event)
  return ended
}

// The version of the API that created the refund sends the notification.
function notifyEnded(context: Context, refund: Refund, event: EventDefinition): void {
  const { mchid, notify_url: url, v2 } = refund
  if (url === undefined) return
  if (v2 === undefined) context.outbox.add({ mchid, event, url, resource: toWire(refund, 'notification') })
  else context.outbox.addV2(notificationV2(refund, { ...v2, url }, context))
}

// The complaints about the payment say what has been refunded.
function reportArrival(context: Context, { transaction_id, mchid }: Refund): void {
  const transaction = transactions.get(context, { mchid, transaction_id })
  const arrived = refunds.where(context, { transaction_id }).filter(({ status }) => status === 'SUCCESS')
  reportRefund(context, { transaction_id, isFull: remainder(transaction, arrived) === 0 })
}
