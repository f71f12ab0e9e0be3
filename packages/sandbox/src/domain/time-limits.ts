import type { Context } from './context'
import { type DeadlineKind, defineDeadline } from './deadline'
import type { Entity } from './entity'

/** An entity that stores the time of the last change of its state. */
interface Timed {
  readonly mchid: string
  /** Time of the last change of the state, in milliseconds since 1970, business time. */
  readonly since: number
}

/** Time limit of a state. */
export interface TimeLimit<Value> {
  /** Name of its deadline, unique among all domains. Stored in the database, so a released name never changes. */
  readonly name: string
  /** In milliseconds. */
  readonly time: number
  /** Runs when an entity has been in the state for this time, inside a transaction. */
  readonly expire: (context: Context, value: Value) => void
}

/** Time limits of the states of one kind of entity. */
export interface TimeLimits<Value, Event extends string> {
  readonly deadlines: readonly DeadlineKind[]
  /** Stores a new entity, and schedules the end of its state. */
  insert(context: Context, value: Value): void
  /**
   * Applies an event. If the state changes, the end of the new one is scheduled.
   *
   * @param changes - applied only if the event changes the state
   * @throws ApiError if the machine rejects the event
   */
  apply(context: Context, value: Value, event: Event, changes?: Partial<Value>): Value
}

/**
 * Defines the time limits of the states of an entity.
 *
 * @param number - field that identifies an entity of a merchant
 * @param limits - by state; a state without one lasts
 *
 * @example
 * ```ts
 * const limits = defineTimeLimits(applyments, 'business_code', {
 *   TO_BE_SIGNED: { name: 'applyment-signature-expires', time: SIGNING_TIME, expire: cancel },
 * })
 * ```
 */
export function defineTimeLimits<Value extends Timed, State extends string, Event extends string>(
  entity: Entity<Value, State, Event>,
  number: keyof Value & string,
  limits: Readonly<Partial<Record<State, TimeLimit<Value>>>>,
): TimeLimits<Value, Event> {
  const ends = new Map<State, { readonly deadline: DeadlineKind; readonly time: number }>()
  for (const [state, { name, time, expire }] of Object.entries(limits) as [State, TimeLimit<Value>][]) {
    const deadline = defineDeadline(name, (context, due) => {
      const value = entity.get(context, { mchid: due.mchid, [number]: due.number })
      // One that left the state and is in it again has a deadline of its own.
      if (entity.stateOf(value) === state && value.since + time <= due.dueAt) expire(context, value)
    })
    ends.set(state, { deadline, time })
  }
  const schedule = (context: Context, value: Value): void => {
    const end = ends.get(entity.stateOf(value))
    if (end === undefined) return
    const { mchid, since } = value
    end.deadline.schedule(context, { dueAt: since + end.time, mchid, number: String(value[number]) })
  }
  return {
    deadlines: [...ends.values()].map(({ deadline }) => deadline),
    insert: (context, value) => {
      entity.insert(context, value)
      schedule(context, value)
    },
    apply: (context, value, event, changes = {}) => {
      const since = context.clock.now().getTime()
      const moved = entity.apply(context, value, event, { since, ...changes })
      if (moved !== value) schedule(context, moved)
      return moved
    },
  }
}
