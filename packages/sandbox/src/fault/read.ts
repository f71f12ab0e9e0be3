import { ControlError } from '../control/control-error'
import { type JsonObject, isObject } from '../gateway/fields'
import { type FaultKind, type FaultMatch, type FaultOptions, type OptionName, faultKinds } from './fault'
import { faultOfOption } from './options'

/** A fault as wished for, checked. */
export interface WishedFault {
  readonly fault: { readonly kind: FaultKind } & Partial<FaultOptions>
  readonly match: FaultMatch
  readonly times: number
}

const MOST_TIMES = 1_000_000
const matchNames = ['method', 'path', 'mchid', 'event_type'] as const

/**
 * Reads a fault that was wished for, over HTTP or in-process.
 *
 * @throws ControlError FIELD_INVALID
 */
export function readFault(wish: JsonObject): WishedFault {
  onlyKnown(wish, ['fault', 'match', 'times'], '')
  const fault = readKind(wish['fault'])
  const match = readMatch(wish['match'] ?? {})
  const strikesNotifications = faultKinds[fault.kind].stage === 'notification'
  if (match.event_type !== undefined && !strikesNotifications) {
    throw invalid(`match.event_type is for faults of notifications, and ${fault.kind} is none`)
  }
  const times = wish['times'] ?? 1
  if (!Number.isSafeInteger(times) || Number(times) < 1 || Number(times) > MOST_TIMES) {
    throw invalid(`times must be a whole number from 1 to ${MOST_TIMES}`)
  }
  return { fault, match, times: Number(times) }
}

function readKind(fault: unknown): WishedFault['fault'] {
  const given = typeof fault === 'string' ? { kind: fault } : fault
  const kinds = Object.keys(faultKinds)
  if (!isObject(given)) throw invalid(`fault must be a kind, or an object with one: ${kinds.join(', ')}`)
  const kind = kinds.find((known) => known === given['kind']) as FaultKind | undefined
  if (kind === undefined) throw invalid(`fault must be ${kinds.join(', ')}`)
  const takes: readonly OptionName[] = faultKinds[kind].takes
  onlyKnown(given, ['kind', ...takes], `fault ${kind}: `)
  const options = takes.filter((name) => given[name] !== undefined)
  for (const name of options) {
    const wrong = faultOfOption(name, given[name])
    if (wrong !== undefined) throw invalid(`fault ${kind}: ${wrong}`)
  }
  return { kind, ...Object.fromEntries(options.map((name) => [name, given[name]])) }
}

function readMatch(match: unknown): FaultMatch {
  if (!isObject(match)) throw invalid('match must be an object')
  onlyKnown(match, matchNames, 'match.')
  for (const name of matchNames) {
    const value = match[name]
    if (value !== undefined && (typeof value !== 'string' || value === '')) {
      throw invalid(`match.${name} must be a text`)
    }
  }
  const { path } = match
  if (typeof path === 'string' && !/^\/[^?#]*$/.test(path)) {
    throw invalid('match.path must begin with / and have no query')
  }
  return match
}

function onlyKnown(object: JsonObject, known: readonly string[], where: string): void {
  const stranger = Object.keys(object).find((name) => !known.includes(name))
  if (stranger !== undefined) {
    throw invalid(`${where}${stranger} is not known here; there are ${known.join(', ')}`)
  }
}

function invalid(message: string): ControlError {
  return new ControlError('FIELD_INVALID', message)
}
