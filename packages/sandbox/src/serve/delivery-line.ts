import type { DeliveryView } from '../control/views'

/** What the command says of one attempt to deliver a notification: where it went, and why it did not arrive. */
export function deliveryLine(
  { event_type, url, attempt, next_attempt_time }: DeliveryView,
  say: {
    readonly notification: string
    readonly arrived: string
    readonly next: string
    readonly last: string
  },
): string {
  const went = `${say.notification} ${event_type} → ${url}`
  const answered =
    attempt.status === undefined ? (attempt.error ?? attempt.outcome) : `HTTP ${attempt.status}`
  if (attempt.outcome === 'acknowledged') return `${went} ${say.arrived} (${answered})`
  const then = next_attempt_time === undefined ? say.last : `${say.next} ${next_attempt_time}`
  return `${went} ✗ ${answered}; ${then}`
}
