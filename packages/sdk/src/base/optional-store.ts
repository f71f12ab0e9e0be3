import { bounded } from './deadline'
import { publishStoreFailure, type StoreFailureEvent } from './diagnostics/channels'
import { printable, reasonOf, redactText } from './errors/text'

/** Maximum time of one step in milliseconds. */
const TIMEOUT = 1_000
/** Milliseconds for which a store that failed is not used. */
const REST = 5_000

/**
 * A shared store without which calls continue. A step takes a second at most; after a failure the store is not used
 * for five seconds, so that an engine that hangs does not delay every call.
 */
export class OptionalStore<Store> {
  readonly #kind: StoreFailureEvent['store']
  readonly #store: Store
  readonly #now: () => number
  readonly #timeout: number
  #restsUntil = -Infinity

  /** @param now - monotonic time in milliseconds */
  constructor(
    kind: StoreFailureEvent['store'],
    store: Store,
    { now = () => performance.now(), timeout = TIMEOUT }: { now?: () => number; timeout?: number } = {},
  ) {
    this.#kind = kind
    this.#store = store
    this.#now = now
    this.#timeout = timeout
  }

  /** Runs a step. Resolves with `undefined` if the store fails or has failed a moment ago; never rejects. */
  async use<Result>(
    step: (store: Store) => Promise<Result>,
  ): Promise<{ readonly result: Result } | undefined> {
    if (this.#now() < this.#restsUntil) return undefined
    try {
      return { result: await bounded(this.#timeout, async () => step(this.#store)) }
    } catch (error) {
      this.#restsUntil = this.#now() + REST
      publishStoreFailure(() => ({
        store: this.#kind,
        reason: printable(redactText(reasonOf(error))),
        restsFor: REST,
      }))
      return undefined
    }
  }
}
