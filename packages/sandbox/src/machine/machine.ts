import { type RefusalFacts, Refusal } from '../gateway/refusal'

/**
 * What becomes of one event in one state: it moves the subject, leaves it as it is, is answered again if it is the
 * very request that was accepted before (else refused by the name given), or is refused.
 */
export type Rule<State extends string, Name extends string> =
  | { readonly to: State }
  | { readonly stay: true }
  | { readonly again: Name }
  | { readonly refuse: Name }

/** The rules of one event, by state; `otherwise` holds for all states without a rule of their own. */
export type Row<State extends string, Name extends string> = Readonly<
  Partial<Record<State, Rule<State, Name>>>
> & {
  readonly otherwise: Rule<State, Name>
}

/** A state machine as data: for every event a row, for every name of a refusal what is answered. */
export interface Machine<State extends string, Event extends string, Name extends string> {
  readonly states: readonly State[]
  readonly refusals: Readonly<Record<Name, RefusalFacts>>
  readonly rows: Readonly<Record<Event, Row<State, Name>>>
}

/** What the interpreter decided. */
export type Step<State extends string> =
  | { readonly kind: 'move'; readonly to: State }
  | { readonly kind: 'stay' }
  | { readonly kind: 'again' }

/** Rules are written with these three words and {@link stay}. */
export const to = <const State extends string>(state: State): { readonly to: State } => ({ to: state })
export const again = <const Name extends string>(otherwise: Name): { readonly again: Name } => ({
  again: otherwise,
})
export const refuse = <const Name extends string>(name: Name): { readonly refuse: Name } => ({ refuse: name })
export const stay = { stay: true } as const

/** Whether the request is the one that was accepted before, word for word. */
export type Repetition = 'repeated' | 'different'

/**
 * Decides what an event does in a state.
 *
 * @throws {@link Refusal} if the table refuses it
 */
export function step<State extends string, Event extends string, Name extends string>(
  machine: Machine<State, Event, Name>,
  state: State,
  event: Event,
  repetition: Repetition = 'different',
): Step<State> {
  const row = machine.rows[event]
  const rule: Rule<State, Name> = row[state] ?? row.otherwise
  if ('to' in rule) return { kind: 'move', to: rule.to }
  if ('stay' in rule) return { kind: 'stay' }
  if ('refuse' in rule) throw new Refusal(machine.refusals[rule.refuse])
  if (repetition === 'repeated') return { kind: 'again' }
  throw new Refusal(machine.refusals[rule.again])
}
