import type { Tone } from '../kit/tone'
import { useMessages } from '../messages/messages'

const t = useMessages()
const tones: Readonly<Record<string, Tone>> = {
  pending: 'warn',
  delivered: 'good',
  'given-up': 'bad',
  acknowledged: 'good',
  refused: 'bad',
  'timed-out': 'bad',
  unreachable: 'bad',
}

/** Name and color of the status of a notification, or of the outcome of an attempt. */
export function notificationStatus(status: string): { readonly text: string; readonly tone: Tone } {
  const names: Readonly<Record<string, string>> = t.value.notifications.statuses
  return { text: names[status] ?? status, tone: tones[status] ?? 'quiet' }
}
