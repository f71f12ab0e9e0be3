import type { Books } from '../books'
import type { EventType } from '../notification/notification'
import type { Refund } from './refund'
import { type RefundKey, getRefund, judge, move } from './refunds'
import type { Event } from './states'
import { onWire } from './wire'

/** How a refund may come out, and what the merchant is notified of. */
const outcomes = {
  succeeds: 'REFUND.SUCCESS',
  closes: 'REFUND.CLOSED',
  fails: 'REFUND.ABNORMAL',
} as const satisfies Readonly<Partial<Record<Event, EventType>>>

/** The outcome of a refund; the merchant is notified if he gave a URL. */
export function refundComesOut(books: Books, key: RefundKey, outcome: keyof typeof outcomes): Refund {
  const refund = getRefund(books, key)
  const verdict = judge(refund, outcome)
  if (verdict.kind !== 'move') return refund
  const settled = move(books, refund, verdict.to, timed(outcome, books.clock.now().getTime()))
  if (settled.notify_url !== undefined) {
    const { mchid, notify_url: url } = settled
    books.outbox.add({ mchid, event: outcomes[outcome], url, resource: onWire(settled, 'notification') })
  }
  return settled
}

function timed(outcome: keyof typeof outcomes, now: number): Partial<Refund> {
  if (outcome === 'succeeds') return { succeededAt: now }
  return outcome === 'closes' ? { closedAt: now } : {}
}
