import type { DeliveryView } from '../domains/notifications/view'
import type { Messages } from './messages'

/** One delivery attempt as a line of text: its URL, its outcome, and the next attempt. */
export function deliveryLine(
  { event_type, url, attempt, next_attempt_time }: DeliveryView,
  text: Pick<Messages, 'notification' | 'delivered' | 'nextAttempt' | 'lastAttempt'>,
): string {
  const target = `${text.notification} ${event_type} → ${url}`
  const outcome = attempt.status === undefined ? (attempt.error ?? attempt.outcome) : `HTTP ${attempt.status}`
  if (attempt.outcome === 'acknowledged') return `${target} ${text.delivered} (${outcome})`
  const next = next_attempt_time === undefined ? text.lastAttempt : `${text.nextAttempt} ${next_attempt_time}`
  return `${target} ✗ ${outcome}; ${next}`
}
