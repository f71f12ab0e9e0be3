import type { GenericAbortSignal } from 'axios'

interface Watch {
  readonly runs: Set<() => void>
  readonly tell: () => void
}

// One listener a signal, however many calls share it: Node warns of a leak at the eleventh.
const watched = new WeakMap<GenericAbortSignal, Watch>()

/** Runs something when a signal of the caller's is aborted; what it gives back takes that wish away again. */
export function onAbort(signal: GenericAbortSignal, run: () => void): () => void {
  const watch = watched.get(signal) ?? begin(signal)
  watch.runs.add(run)
  return () => {
    watch.runs.delete(run)
    if (watch.runs.size > 0 || watched.get(signal) !== watch) return
    watched.delete(signal)
    signal.removeEventListener?.('abort', watch.tell)
  }
}

function begin(signal: GenericAbortSignal): Watch {
  const runs = new Set<() => void>()
  const watch = {
    runs,
    tell: () => {
      for (const each of runs) each()
    },
  }
  watched.set(signal, watch)
  signal.addEventListener?.('abort', watch.tell)
  return watch
}
