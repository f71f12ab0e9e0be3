import { readInteger } from '../../call/axios/call-options'
import { type Claim, NotificationLeaseLostError, type OnceStore } from './once'

/** Capacity and retention of the store. */
export interface MemoryOnceStoreOptions {
  /** Maximum number of notifications; the oldest handled ones are removed first. Default 100,000. */
  readonly capacity?: number
  /**
   * Time to remember a handled notification, in milliseconds. Default 48 hours, twice the period in which
   * copies arrive.
   */
  readonly retention?: number
  /** Milliseconds since the epoch. */
  readonly now?: () => number
}

interface Entry {
  token: string
  /** End of the lease, or of the retention of a handled notification. */
  until: number
  done: boolean
}

const CAPACITY = 100_000
const DAY = 24 * 60 * 60 * 1000
const RETENTION = 2 * DAY

// An entry takes about 200 bytes, and a Map holds at most 2^24.
const CAPACITY_RANGE = { min: 1, max: 10_000_000 } as const
const RETENTION_RANGE = { min: 1, max: 366 * DAY, unit: 'milliseconds' } as const

/**
 * Remembers handled notifications in this process. Several processes share a store of `@wxpay/stores`, on Redis
 * or PostgreSQL, or your own `OnceStore`.
 *
 * @throws {@link InputError} `OPTION_INVALID` if `capacity` is not from 1 to 10,000,000, or `retention` not from 1 ms to 366 days
 * @example
 * ```ts
 * export const POST = wxpay.notifications.fetch({ once: new MemoryOnceStore(), handle })
 * ```
 */
export class MemoryOnceStore implements OnceStore {
  // A Map keeps the order of insertion; entries are reinserted when they are completed, so the first are the
  // oldest.
  readonly #entries = new Map<string, Entry>()
  readonly #capacity: number
  readonly #retention: number
  readonly #now: () => number
  #claims = 0

  constructor({ capacity = CAPACITY, retention = RETENTION, now = Date.now }: MemoryOnceStoreOptions = {}) {
    this.#capacity = readInteger('capacity', capacity, CAPACITY_RANGE)
    this.#retention = readInteger('retention', retention, RETENTION_RANGE)
    this.#now = now
  }

  // There is no await between the check and the update, so no other caller can interleave.
  claim(key: string, lease: number): Promise<Claim> {
    const now = this.#now()
    const entry = this.#entries.get(key)
    if (entry && entry.until > now) return Promise.resolve({ outcome: entry.done ? 'done' : 'busy' })
    const token = String(++this.#claims)
    this.#put(key, { token, until: now + lease, done: false })
    return Promise.resolve({ outcome: 'claimed', token })
  }

  complete(key: string, token: string): Promise<void> {
    if (this.#entries.get(key)?.token !== token) return Promise.reject(new NotificationLeaseLostError(key))
    this.#put(key, { token, until: this.#now() + this.#retention, done: true })
    return Promise.resolve()
  }

  release(key: string, token: string): Promise<void> {
    const entry = this.#entries.get(key)
    if (entry?.token === token && !entry.done) this.#entries.delete(key)
    return Promise.resolve()
  }

  /** Number of entries, including notifications being handled. */
  get size(): number {
    return this.#entries.size
  }

  #put(key: string, entry: Entry): void {
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    if (this.#entries.size > this.#capacity) this.#forgetOldest()
  }

  /** An entry being handled is never removed: a copy of it would be handled concurrently. */
  #forgetOldest(): void {
    for (const [key, { done, until }] of this.#entries) {
      if (done || until <= this.#now()) {
        this.#entries.delete(key)
        return
      }
    }
  }
}
