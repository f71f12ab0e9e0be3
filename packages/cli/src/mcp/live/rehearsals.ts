/** Milliseconds for which a rehearsal counts. */
const LIFETIME = 60 * 60 * 1000
const MOST = 1000

/** The writes that have succeeded on the sandbox, by the hash of the request. */
export interface Rehearsals {
  readonly add: (hash: string) => void
  readonly has: (hash: string) => boolean
}

/** Remembers rehearsals in memory: they end with the server. */
export function rememberRehearsals(now: () => number): Rehearsals {
  const times = new Map<string, number>()
  return {
    add: (hash) => {
      times.delete(hash)
      times.set(hash, now())
      const [oldest] = times.keys()
      if (times.size > MOST && oldest !== undefined) times.delete(oldest)
    },
    has: (hash) => now() - (times.get(hash) ?? -Infinity) <= LIFETIME,
  }
}
