import { pause, type RunningDeadline, until } from '../../base/deadline'
import { InputError } from '../../base/errors/input-error'
import { OptionalStore } from '../../base/optional-store'
import { Queue } from './limiter'
import type { LimitedCall, LimitStore } from './limit-store'

/** Longest wait of a call without a timeout: one hour in milliseconds. */
const LONGEST_WAIT = 3_600_000

/** The rate limits in a store. */
export class SharedLimits {
  readonly #store: OptionalStore<LimitStore>
  readonly #queue = new Queue()

  constructor(store: LimitStore) {
    this.#store = new OptionalStore('limits', store)
  }

  /**
   * Waits until the shared rate limit allows a call.
   *
   * @returns `store-failed` if the store cannot tell
   * @throws InputError `LIMITER_FULL` (as a rejection), or the reason of the abort
   */
  async take(
    call: Omit<LimitedCall, 'longest'>,
    deadline: RunningDeadline,
  ): Promise<'taken' | 'store-failed'> {
    if (deadline.reason !== undefined) throw deadline.reason
    const longest = Math.max(0, Math.min(deadline.remaining, LONGEST_WAIT))
    const reserving = this.#store.use(async (store) => readWait(await store.reserve({ ...call, longest })))
    const reserved = await until(reserving, deadline)
    if (reserved === undefined) return 'store-failed'
    const { result: wait } = reserved
    if (wait === undefined) throw reservedByOthers(longest)
    if (wait === 0) return 'taken'
    if (this.#queue.isFull) throw this.#queue.full()
    await this.#queue.wait(() => pause(wait, deadline))
    return 'taken'
  }
}

function readWait(wait: unknown): number | undefined {
  // JavaScript callers pass on the null of a database.
  if (wait === undefined || wait === null) return undefined
  if (typeof wait === 'number' && wait >= 0 && wait <= LONGEST_WAIT) return wait
  throw new TypeError('reserve() must return milliseconds from 0 to `longest`, or undefined')
}

function reservedByOthers(longest: number): InputError {
  return new InputError(
    'LIMITER_FULL',
    `The shared rate limit has no place for this call in the next ${Math.round(longest)} ms: calls are made faster than ` +
      'the limit allows. Slow down, or raise the limit of this operation',
    'limits',
  )
}
