import { computed, shallowRef } from 'vue'
import { list } from '../api/client'
import type { EntityKind } from '../api/types'
import { inLocale } from '../messages/messages'

const loaded = shallowRef<readonly EntityKind[]>()
let loading: Promise<void> | undefined

/** Kinds of entities with their state machines; empty until they were loaded. They never change. */
export const kinds = computed<readonly EntityKind[]>(() => {
  loading ??= load()
  return loaded.value ?? []
})

const byName = computed(() => new Map(kinds.value.map((kind) => [kind.kind, kind])))

async function load(): Promise<void> {
  try {
    loaded.value = await list<EntityKind>('/entity-kinds', { query: { limit: 100 } })
  } catch {
    // The next page that needs them tries again.
    loading = undefined
  }
}

/** A kind by its slug. */
export function kindOf(kind: string): EntityKind | undefined {
  return byName.value.get(kind)
}

/** Name of a kind for people. */
export function kindName(kind: string): string {
  const found = kindOf(kind)
  return found === undefined ? kind : inLocale(found.name)
}

/** Name of a state for people; its code if there is none. */
export function stateName(kind: string, state: string): string {
  const found = kindOf(kind)?.states.find(({ name }) => name === state)
  return found === undefined ? state : inLocale(found)
}

/** Name of an event for people; its name in the state machine if there is none. */
export function eventName(kind: string, event: string): string {
  const found = kindOf(kind)?.events.find(({ name }) => name === event)
  return found === undefined ? event : inLocale(found)
}
