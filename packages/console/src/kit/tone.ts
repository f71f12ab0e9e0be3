/** Color of a state: done, waiting for a person, failed, in progress, over without effect. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet'

const words: readonly (readonly [RegExp, Tone])[] = [
  [/FAIL|ERROR|ABNORMAL|REJECT|DENIED|INVALID|BROKEN/, 'bad'],
  [/CLOSE|CANCEL|REVOKE|EXPIRE|TERMINAT|ABSENT|DEACTIV|DELETED|STOPPED|UNBOUND|REFUND/, 'quiet'],
  [/NOTPAY|WAIT|PENDING|CREATED|INIT|UNPAID|CONFIRM|SIGNING|AUDITING|CHECKING/, 'warn'],
  [
    /SUCCESS|FINISH|DONE|PAID|NORMAL|ACTIVE|ACCEPTED|DELIVERED|RUNNING|SENDED|USED|COMPLETE|OPEN|EFFECT/,
    'good',
  ],
]

/** Color of a state by its name; in progress if its name says nothing. */
export function toneOfState(state: string): Tone {
  const name = state.toUpperCase()
  if (name === 'DOING' || name.includes('PROCESSING') || name.includes('USERPAYING')) return 'info'
  return words.find(([pattern]) => pattern.test(name))?.[1] ?? 'info'
}

/** Color of an HTTP status; 0 is a broken connection. */
export function toneOfStatus(status: number): Tone {
  if (status === 0 || status >= 500) return 'bad'
  if (status >= 400) return 'warn'
  if (status >= 300) return 'info'
  return 'good'
}
