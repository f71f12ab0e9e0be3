/** Who causes an event of a state machine. */
export const actors = ['merchant', 'payer', 'platform', 'time'] as const

export type Actor = (typeof actors)[number]

// Events whose name says less than those of the others.
const exceptions: Readonly<Record<string, Actor>> = {
  codePays: 'merchant',
  lastIsReceived: 'payer',
  lastDetailEnds: 'time',
  thirtyDaysPass: 'time',
  periodsEnd: 'time',
  accountIsConfirmed: 'payer',
  signerSigns: 'payer',
  permissionsOpen: 'platform',
}

/**
 * Who causes an event. Events of merchants are imperatives, as the operations are (`close`, `createConfirmed`); those of
 * others are sentences: `userPays`, `timeExpires`, `bankRefuses`, `succeeds`.
 */
export function actorOf(event: string): Actor {
  const known = Object.hasOwn(exceptions, event) ? exceptions[event] : undefined
  if (known !== undefined) return known
  if (/^merchant[A-Z]/.test(event)) return 'merchant'
  if (/^user[A-Z]/.test(event)) return 'payer'
  if (/^time[A-Z]|Expires$/.test(event)) return 'time'
  const words = event.split(/(?=[A-Z])/)
  const isSentence = words.some((word) => /[a-rt-z]s$/i.test(word)) || /(?:Created|Done|Revoked)$/.test(event)
  return isSentence ? 'platform' : 'merchant'
}
