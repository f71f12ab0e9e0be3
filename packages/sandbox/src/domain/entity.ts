import type { Cell } from '../storage/database'
import { type TableLayout, defineTable } from '../storage/table'
import { ApiError, type ErrorDefinition } from './api-error'
import type { Context } from './context'
import {
  type Decision,
  type AnyMachine,
  type Machine,
  type Repetition,
  decide,
  eventBetween,
} from './machine'

/** Next state of an entity: the decision about an event, or the state alone. */
export type Next<State extends string> = State | { readonly to: State; readonly event: string }

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
  /** Runs after each change of the state, in the same transaction. */
  readonly moved?: (context: Context, value: Value) => void
}

/** Type of the states of an entity. */
export type StateOf<Value, Field extends keyof Value> = Extract<Value[Field], string>

/** An entity of any kind. */
export interface AnyEntity {
  readonly name: string
  readonly kind: string
  readonly key: readonly string[]
  readonly absent: string
  readonly machine: AnyMachine
  find(context: Context, columns: Columns): object | undefined
  /** Identity and state of the entities whose field has a value, oldest first. Without a column, it reads the whole table. */
  findAll(context: Context, field: string, value: string, limit: number): IdentifiedState[]
}

/** Identity and state of an entity. */
export interface IdentifiedState {
  readonly mchid: string
  readonly key: string
  readonly state: string
}

/** Store and state machine of one kind of entity. All methods run inside the transaction of the caller. */
export interface Entity<Value extends object, State extends string, Event extends string> {
  readonly name: string
  /** Name in the history and in lists: `service-order`. */
  readonly kind: string
  /** Names of the columns of its key. */
  readonly key: readonly string[]
  /** State of an entity that does not exist yet. */
  readonly absent: State
  readonly machine: Machine<State, Event, string>
  /** The columns of its key besides the merchant ID, joined by commas, and the merchant ID. */
  readonly identityOf: (value: Value) => { readonly mchid: string; readonly key: string }
  /** State of a value. */
  readonly stateOf: (value: Value) => State
  /** Entities with these column values, oldest first. */
  where(context: Context, columns: Columns): Value[]
  find(context: Context, columns: Columns): Value | undefined
  /** @throws ApiError `absent` of the machine if there is none */
  get(context: Context, columns: Columns): Value
  /** @param event - event that created it; needed if several events lead to its state */
  insert(context: Context, value: Value, event?: Event): void
  findAll(context: Context, field: string, value: string, limit: number): IdentifiedState[]
  /** Stores changes that do not affect the state. */
  save(context: Context, value: Value): void
  /**
   * Decides the effect of an event on an entity, which need not exist yet.
   *
   * @throws ApiError if the machine rejects the event
   */
  decide(value: Value | undefined, event: Event, repetition?: Repetition): Decision<State>
  /** Stores an entity in its next state. */
  move(context: Context, value: Value, next: Next<State>, changes?: Partial<Value>): Value
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
    const kind = name.replaceAll(' ', '-')
    const cellOf = (value: Value, column: string): string =>
      String(definition.derived?.[column]?.(value) ?? Reflect.get(value, column) ?? '')
    const identityOf = (value: Value) => ({
      mchid: cellOf(value, 'mchid'),
      key: definition.key
        .filter((column) => column !== 'mchid')
        .map((column) => cellOf(value, column))
        .join(','),
    })
    const note = (context: Context, value: Value, from: State | null, event: string): void => {
      context.changes.moved({
        kind,
        ...identityOf(value),
        event,
        from,
        to: stateOf(value),
        at: context.clock.now().getTime(),
      })
    }
    const move = (context: Context, value: Value, next: Next<State>, changes: Partial<Value> = {}): Value => {
      const from = stateOf(value)
      const { to, event } =
        typeof next === 'string' ? { to: next, event: eventBetween(machine, from, next) } : next
      const moved = { ...value, ...changes, [state]: to }
      table.save(context.database, moved)
      note(context, moved, from, event)
      definition.moved?.(context, moved)
      return moved
    }
    const decideFor = (value: Value | undefined, event: Event, repetition?: Repetition): Decision<State> =>
      decide(machine, value === undefined ? absent : stateOf(value), event, repetition)
    return {
      name,
      kind,
      key: definition.key,
      absent,
      machine,
      identityOf,
      stateOf,
      where: ({ database }, columns) => table.where(database, columns),
      find: ({ database }, columns) => table.find(database, columns),
      get: ({ database }, columns) => {
        const found = table.find(database, columns)
        if (found === undefined) throw new ApiError(machine.errors.absent)
        return found
      },
      findAll: ({ database }, field, wanted, limit) =>
        table
          .withField(database, field, wanted, limit)
          .map((value) => ({ ...identityOf(value), state: stateOf(value) })),
      insert: (context, value, event) => {
        table.insert(context.database, value)
        note(context, value, null, event ?? eventBetween(machine, absent, stateOf(value)))
      },
      save: ({ database }, value) => {
        table.save(database, value)
      },
      decide: decideFor,
      move,
      apply: (context, value, event, changes) => {
        const decision = decideFor(value, event)
        return decision.kind === 'move' ? move(context, value, decision, changes) : value
      },
    }
  }
}
