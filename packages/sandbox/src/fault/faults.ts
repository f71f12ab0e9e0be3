import { ControlError } from '../control/control-error'
import {
  type FaultKind,
  type FaultMatch,
  type FaultOptions,
  type NewFault,
  type Stage,
  faultKinds,
} from './fault'
import { type Target, matches } from './match'
import { completed } from './options'
import { type WishedFault, readFault } from './read'

/** A fault that was injected. */
export interface FaultView {
  readonly id: string
  readonly fault: WishedFault['fault']
  readonly match: FaultMatch
  /** How often it still strikes. */
  readonly remaining: number
  /** How often it has struck. */
  readonly struck: number
}

/** The faults to inject. They live as long as the process, not in the database. */
export interface Faults {
  /**
   * Adds a fault. Of several that match, the one that was added first strikes.
   *
   * @throws ControlError FIELD_INVALID
   */
  add(fault: NewFault): FaultView
  /** All of them in the order in which they were added, spent ones too. */
  list(): FaultView[]
  /** @throws ControlError SUBJECT_UNKNOWN */
  get(id: string): FaultView
  /** @throws ControlError SUBJECT_UNKNOWN */
  remove(id: string): void
  /** Takes all of them away. */
  clear(): void
}

/** A fault that strikes now, with all its options. */
export interface Strike {
  readonly kind: FaultKind
  readonly options: FaultOptions
}

/** The faults, and the one who asks them. */
export interface FaultRegister extends Faults {
  /** The fault that strikes this target now, if any; it has one time less left. */
  take(target: Target, stages: readonly Stage[]): Strike | undefined
}

interface Entry extends WishedFault {
  readonly id: string
  struck: number
}

/** A register without faults. */
export function faultRegister(): FaultRegister {
  const entries = new Map<string, Entry>()
  let count = 0
  const find = (id: string): Entry => {
    const entry = entries.get(id)
    if (entry === undefined) throw new ControlError('SUBJECT_UNKNOWN', `there is no fault ${id}`)
    return entry
  }
  return {
    add: (fault) => {
      count += 1
      const entry = { ...readFault({ ...fault }), id: `fault-${count}`, struck: 0 }
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
        if (entry.struck >= times || !stages.includes(faultKinds[kind].stage)) continue
        if (!matches(match, target)) continue
        entry.struck += 1
        return { kind, options: completed(options) }
      }
      return undefined
    },
  }
}

function view({ id, fault, match, times, struck }: Entry): FaultView {
  return { id, fault, match, remaining: times - struck, struck }
}
