import { ControlError } from '../domain/control-error'
import {
  type FaultKind,
  type FaultMatch,
  type FaultOptions,
  type NewFault,
  type Stage,
  faultKinds,
} from './fault'
import { type Target, matches } from './match'
import { withDefaults } from './options'
import { type CheckedFault, readFault } from './read-fault'

/** An injected fault. */
export interface FaultView {
  readonly id: string
  readonly fault: CheckedFault['fault']
  readonly match: FaultMatch
  /** Number of injections left. */
  readonly remaining: number
  /** Number of injections so far. */
  readonly injected: number
}

/** A fault that is injected now, with all its options. */
export interface Injection {
  readonly kind: FaultKind
  readonly options: FaultOptions
}

/** Faults to inject. They are kept in memory, not in the database. */
export interface FaultRegistry {
  /**
   * Adds a fault. Of several matching faults, the one added first is injected.
   *
   * @throws ControlError FIELD_INVALID
   * @throws ControlError LIMIT_REACHED if there are {@link FAULTS_LIMIT} that are not used up
   */
  add(fault: NewFault): FaultView
  /** All faults in the order in which they were added, including used-up ones. */
  list(): FaultView[]
  /** @throws ControlError SUBJECT_UNKNOWN */
  get(id: string): FaultView
  /** @throws ControlError SUBJECT_UNKNOWN */
  remove(id: string): void
  clear(): void
  /** The fault to inject into this target now, if any. Counts the injection. */
  take(target: Target, stages: readonly Stage[]): Injection | undefined
}

/** Maximum number of faults. Used-up ones are forgotten when there are more, oldest first. */
export const FAULTS_LIMIT = 1000

interface Entry extends CheckedFault {
  readonly id: string
  injected: number
}

/** Creates a registry without faults. */
export function faultRegistry(): FaultRegistry {
  const entries = new Map<string, Entry>()
  let count = 0
  const find = (id: string): Entry => {
    const entry = entries.get(id)
    if (entry === undefined) throw new ControlError('SUBJECT_UNKNOWN', `Unknown fault ${id}.`)
    return entry
  }
  const forgetUsedUp = (): void => {
    const usedUp = [...entries.values()].find(({ injected, times }) => injected >= times)
    if (usedUp === undefined) {
      throw new ControlError('LIMIT_REACHED', `There are ${FAULTS_LIMIT} faults, which is the maximum.`)
    }
    entries.delete(usedUp.id)
  }
  return {
    add: (fault) => {
      const checked = readFault(fault)
      if (entries.size >= FAULTS_LIMIT) forgetUsedUp()
      count += 1
      const entry = { ...checked, id: `fault-${count}`, injected: 0 }
      entries.set(entry.id, entry)
      return view(entry)
    },
    list: () => [...entries.values()].map(view),
    get: (id) => view(find(id)),
    remove: (id) => {
      entries.delete(find(id).id)
    },
    clear: () => {
      entries.clear()
    },
    take: (target, stages) => {
      for (const entry of entries.values()) {
        const { match, times } = entry
        const { kind, ...options } = entry.fault
        if (entry.injected >= times || !stages.includes(faultKinds[kind].stage)) continue
        if (!matches(match, target)) continue
        entry.injected += 1
        return { kind, options: withDefaults(options) }
      }
      return undefined
    },
  }
}

function view({ id, fault, match, times, injected }: Entry): FaultView {
  return { id, fault, match, remaining: times - injected, injected }
}
