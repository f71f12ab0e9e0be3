import { onScopeDispose } from 'vue'
import { onEvent, onReload } from '../api/events'
import type { EventData, EventName } from '../api/types'

/** Calls a function at each live event of a name, while the component is shown. */
export function useEvent<Name extends EventName>(name: Name, handler: (data: EventData[Name]) => void): void {
  onScopeDispose(onEvent(name, handler))
}

/** Calls a function when everything must be loaded again, while the component is shown. */
export function useReload(handler: () => void): void {
  onScopeDispose(onReload(handler))
}

/** Joins calls that follow each other within a moment into one, such as those of a burst of events. */
export function joined(work: () => unknown, delay = 120): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined
      work()
    }, delay)
  }
}
