import type { ControlAction, ControlContext } from '../domain/control-action'
import type { AnyEntity } from '../domain/entity'
import type { AnyMachine } from '../domain/machine'
import { changeTransfers } from '../domains/change-transfers/change-transfer'
import { scorePlans } from '../domains/score-plans/entity'
import { signedDetails } from '../domains/sign-plans/entity'
import { type Actor, actorOf } from './actor'
import { type Descriptor, descriptors } from './descriptors'
import { eventTitle } from './events'
import { stateTitle } from './states'

/** A control action on one entity. */
export interface NamedAction {
  /** Name of its function: `transactions.pay`. */
  readonly name: string
  readonly action: ControlAction
  /** Event that it causes. */
  readonly event: string | undefined
}

/** A kind of entity. */
export interface Kind {
  readonly kind: string
  readonly domain: string
  readonly entity: AnyEntity
  readonly descriptor: Descriptor
  /** The action that reads one entity. */
  readonly get: ControlAction | undefined
  readonly actions: readonly NamedAction[]
}

// Entities that the control API neither reads nor changes one by one.
const others: readonly (readonly [domain: string, entity: AnyEntity])[] = [
  ['changeTransfers', changeTransfers],
  ['scorePlans', scorePlans],
  ['signPlans', signedDetails],
]

/** All kinds of entities of the domains. */
export function kindsOf({ controls }: Pick<ControlContext, 'controls'>): Kind[] {
  const all = controls().flatMap(({ name, control }) =>
    Object.entries(control).map(([own, action]) => ({ name: `${name}.${own}`, domain: name, action })),
  )
  const kinds = new Map<string, Kind>()
  for (const { domain, action } of all) {
    if (action.entity === undefined) continue
    const { of: entity, path } = action.entity
    const { kind } = entity
    const descriptor = descriptorOf(entity)
    const own = all
      .filter((each) => each.action.route.startsWith(`POST ${path}/`))
      .map(({ name, action: each }) => ({ name, action: each, event: descriptor.events?.[name] }))
    const known = kinds.get(kind)
    // Deductions are transactions that are read by another path.
    kinds.set(
      kind,
      known === undefined
        ? { kind, domain, entity, descriptor, get: action, actions: own }
        : { ...known, actions: [...known.actions, ...own] },
    )
  }
  for (const [domain, entity] of others) {
    const { kind } = entity
    kinds.set(kind, { kind, domain, entity, descriptor: descriptorOf(entity), get: undefined, actions: [] })
  }
  return [...kinds.values()]
}

const descriptorOf = ({ kind, name }: AnyEntity): Descriptor => descriptors[kind] ?? { zh: name, en: name }

/** A change of state that a machine allows. */
export interface Transition {
  readonly event: string
  readonly from: string
  readonly to: string
  readonly by: Actor
}

/** The changes of state of a machine, by its table. */
export function transitionsOf(machine: AnyMachine): Transition[] {
  return Object.keys(machine.rows).flatMap((event) =>
    machine.states.flatMap((from) => {
      const target = effectOf(machine, event, from)
      return target === undefined || target === from ? [] : [{ event, from, to: target, by: actorOf(event) }]
    }),
  )
}

/** The events that a state allows; some do not change it. */
export function eventsIn(machine: AnyMachine, state: string): Omit<Transition, 'from'>[] {
  return Object.keys(machine.rows).flatMap((event) => {
    const target = effectOf(machine, event, state)
    return target === undefined ? [] : [{ event, to: target, by: actorOf(event) }]
  })
}

/** The state after an event, or `undefined` if the event is rejected. */
function effectOf({ rows }: AnyMachine, event: string, state: string): string | undefined {
  const row = rows[event]
  const rule = row?.[state] ?? row?.['otherwise']
  if (rule === undefined || 'reject' in rule) return undefined
  return 'to' in rule ? rule.to : state
}

/** The states of a kind, with the one of an entity that does not exist. */
export function statesOf({ kind, entity }: Kind) {
  const transitions = transitionsOf(entity.machine)
  return entity.machine.states.map((name) => ({
    name,
    ...stateTitle(kind, name),
    final: name !== entity.absent && transitions.every(({ from }) => from !== name),
  }))
}

/** The events of a kind with their titles. */
export function namedEventsOf({ kind, entity }: Kind) {
  return Object.keys(entity.machine.rows).map((name) => ({ name, ...eventTitle(kind, name) }))
}
