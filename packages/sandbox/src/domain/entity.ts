import type { Cell } from '../storage/database'
import { type TableLayout, defineTable } from '../storage/table'
import { ApiError, type ErrorDefinition } from './api-error'
import type { Context } from './context'
import { type Decision, type Machine, type Repetition, decide } from './machine'

/** Column values that identify an entity. */
export type Columns = Readonly<Record<string, Cell>>

/** Declaration of an entity: where it is stored, and which events may happen to it in which state. */
export interface EntityDefinition<Value extends object, Field extends keyof Value, Event extends string>
  extends TableLayout<Value> {
  /** Name for messages, in the singular: `service order`. */
  readonly name: string
  /** Field that holds the state. */
  readonly state: Field
  /** State of an entity that does not exist yet. */
  readonly absent: StateOf<Value, Field>
  /** Errors of the machine; `absent` is thrown for an entity that does not exist. */
  readonly machine: Machine<StateOf<Value, Field>, Event, string> & {
    readonly errors: { readonly absent: ErrorDefinition }
  }
}

/** Type of the states of an entity. */
export type StateOf<Value, Field extends keyof Value> = Extract<Value[Field], string>

/** Store and state machine of one kind of entity. All methods run inside the transaction of the caller. */
export interface Entity<Value extends object, State extends string, Event extends string> {
  readonly name: string
  /** State of a value. */
  readonly stateOf: (value: Value) => State
  /** Entities with these column values, oldest first. */
  where(context: Context, columns: Columns): Value[]
  find(context: Context, columns: Columns): Value | undefined
  /** @throws ApiError `absent` of the machine if there is none */
  get(context: Context, columns: Columns): Value
  insert(context: Context, value: Value): void
  /** Stores changes that do not affect the state. */
  save(context: Context, value: Value): void
  /**
   * Decides the effect of an event on an entity, which need not exist yet.
   *
   * @throws ApiError if the machine rejects the event
   */
  decide(value: Value | undefined, event: Event, repetition?: Repetition): Decision<State>
  /** Stores an entity in its next state. */
  move(context: Context, value: Value, state: State, changes?: Partial<Value>): Value
  /**
   * Applies an event: decides, and stores the entity if its state changes.
   *
   * @param changes - applied only if the event changes the state
   * @throws ApiError if the machine rejects the event
   */
  apply(context: Context, value: Value, event: Event, changes?: Partial<Value>): Value
}

/**
 * Defines an entity.
 *
 * @example
 * ```ts
 * export const transactions = defineEntity<Transaction>()({
 *   name: 'transaction',
 *   table: 'transactions',
 *   key: ['mchid', 'out_trade_no'],
 *   columns: ['mchid', 'out_trade_no'],
 *   state: 'trade_state',
 *   absent: 'ABSENT',
 *   machine: transactionMachine,
 * })
 * ```
 */
export function defineEntity<Value extends object>() {
  return <Field extends keyof Value, Event extends string>(
    definition: EntityDefinition<Value, Field, Event>,
  ): Entity<Value, StateOf<Value, Field>, Event> => {
    type State = StateOf<Value, Field>
    const { name, state, absent, machine } = definition
    const table = defineTable<Value>(definition)
    const stateOf = (value: Value): State => value[state] as State
    const move = (context: Context, value: Value, next: State, changes: Partial<Value> = {}): Value => {
      const moved = { ...value, ...changes, [state]: next }
      table.save(context.database, moved)
      return moved
    }
    const decideFor = (value: Value | undefined, event: Event, repetition?: Repetition): Decision<State> =>
      decide(machine, value === undefined ? absent : stateOf(value), event, repetition)
    return {
      name,
      stateOf,
      where: ({ database }, columns) => table.where(database, columns),
      find: ({ database }, columns) => table.find(database, columns),
      get: ({ database }, columns) => {
        const found = table.find(database, columns)
        if (found === undefined) throw new ApiError(machine.errors.absent)
        return found
      },
      insert: ({ database }, value) => {
        table.insert(database, value)
      },
      save: ({ database }, value) => {
        table.save(database, value)
      },
      decide: decideFor,
      move,
      apply: (context, value, event, changes) => {
        const decision = decideFor(value, event)
        return decision.kind === 'move' ? move(context, value, decision.to, changes) : value
      },
    }
  }
}
