import { ApiError, type ErrorDefinition } from './api-error'

/**
 * Effect of an event in a state: a change of state, no change, the earlier response if the request repeats
 * the accepted one (otherwise the named error), or the named error.
 */
export type Rule<State extends string, ErrorName extends string> =
  | { readonly to: State }
  | { readonly stay: true }
  | { readonly replayOr: ErrorName }
  | { readonly reject: ErrorName }

/** Rules of one event by state; `otherwise` applies to all states without a rule of their own. */
export type Row<State extends string, ErrorName extends string> = Readonly<
  Partial<Record<State, Rule<State, ErrorName>>>
> & {
  readonly otherwise: Rule<State, ErrorName>
}

/** A state machine as data: one row per event, one definition per error. */
export interface Machine<State extends string, Event extends string, ErrorName extends string> {
  readonly states: readonly State[]
  readonly errors: Readonly<Record<ErrorName, ErrorDefinition>>
  readonly rows: Readonly<Record<Event, Row<State, ErrorName>>>
}

/** A state machine of any kind. */
export interface AnyMachine {
  readonly states: readonly string[]
  readonly rows: Readonly<Record<string, Readonly<Record<string, Rule<string, string> | undefined>>>>
}

/** Decision of the interpreter. */
export type Decision<State extends string> =
  | { readonly kind: 'move'; readonly to: State; readonly event: string }
  | { readonly kind: 'stay' }
  | { readonly kind: 'replay' }

/** Changes to another state. */
export const to = <const State extends string>(state: State): { readonly to: State } => ({ to: state })

/** Returns the earlier response to a repeated request, and rejects any other request. */
export const replayOr = <const ErrorName extends string>(
  name: ErrorName,
): { readonly replayOr: ErrorName } => ({
  replayOr: name,
})

/** Rejects the event. */
export const reject = <const ErrorName extends string>(name: ErrorName): { readonly reject: ErrorName } => ({
  reject: name,
})

/** Accepts the event without a change of state. */
export const stay = { stay: true } as const

/** Whether a request equals the one that was accepted before. */
export type Repetition = 'repeated' | 'different'

/**
 * Compares the fingerprint of a request with the one that was accepted before.
 *
 * @param accepted - `undefined` if none was
 */
export function repetitionOf(accepted: string | undefined, fingerprint: string): Repetition {
  return accepted === fingerprint ? 'repeated' : 'different'
}

/**
 * Decides the effect of an event in a state.
 *
 * @throws {@link ApiError} if the table rejects it
 */
export function decide<State extends string, Event extends string, ErrorName extends string>(
  machine: Machine<State, Event, ErrorName>,
  state: State,
  event: Event,
  repetition: Repetition = 'different',
): Decision<State> {
  const row = machine.rows[event]
  const rule: Rule<State, ErrorName> = row[state] ?? row.otherwise
  if ('to' in rule) return { kind: 'move', to: rule.to, event }
  if ('stay' in rule) return { kind: 'stay' }
  if ('reject' in rule) throw new ApiError(machine.errors[rule.reject])
  if (repetition === 'repeated') return { kind: 'replay' }
  throw new ApiError(machine.errors[rule.replayOr])
}

/** The event that leads from one state to another, or `''` if none or several do. */
export function eventBetween<State extends string, Event extends string>(
  machine: Machine<State, Event, string>,
  from: State,
  next: State,
): Event | '' {
  const leading = (Object.keys(machine.rows) as Event[]).filter((event) => {
    const row = machine.rows[event]
    const rule: Rule<State, string> = row[from] ?? row.otherwise
    return 'to' in rule && rule.to === next
  })
  return leading.length === 1 ? (leading[0] ?? '') : ''
}
