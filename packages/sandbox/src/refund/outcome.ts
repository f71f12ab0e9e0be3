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
  const changes = outcome === 'succeeds' ? { succeededAt: books.clock.now().getTime() } : {}
  const settled = move(books, refund, verdict.to, changes)
  if (settled.notify_url !== undefined) {
    const { mchid, notify_url: url } = settled
    books.outbox.add({ mchid, event: outcomes[outcome], url, resource: onWire(settled, 'notification') })
  }
  return settled
}
