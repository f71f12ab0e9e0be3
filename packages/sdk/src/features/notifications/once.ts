import { addRemedy } from '@wxpay/protocol'
import { readInteger } from '../../call/call-options'
import { knownRemedy } from '../../base/errors/remedies/table'

/**
 * What a store says to somebody who wants to handle a notification: it is yours until the lease runs out, somebody has
 * handled it, or somebody is at it right now.
 */
export type Claim =
  | { readonly outcome: 'claimed'; readonly token: string }
  | { readonly outcome: 'done' }
  | { readonly outcome: 'busy' }

/**
 * Remembers which notifications were handled. Implement it over what your processes share (a SQL table with a unique
 * key, Redis `SET NX PX`): `claim` takes the lock and makes the record in one atomic step.
 */
export interface OnceStore {
  /** Of any number of callers at the same moment exactly one is told `claimed`. The lease is in milliseconds. */
  claim(key: string, lease: number): Promise<Claim>
  /**
   * The notification is handled for good. A token whose lease ran out and was claimed anew changes nothing. When this
   * rejects, WeChat Pay is answered with a failure, and a copy is handled again when the lease has run out: better twice
   * than not at all.
   */
  complete(key: string, token: string): Promise<void>
  /** Handling failed: the next copy is to be handled again. */
  release(key: string, token: string): Promise<void>
}

/** How a notification is handled once. */
export interface OnceOptions {
  /** Milliseconds after which a handler that was never heard of again is taken for dead. Default 60,000. */
  readonly lease?: number
}

/** A copy arrived while another one is being handled. Answer it with a failure: WeChat Pay sends it again later. */
export class NotificationBusyError extends Error {
  override readonly name = 'NotificationBusyError'
  readonly code = 'NOTIFICATION_BUSY'
  /** What to do, for people. */
  declare readonly remedy: string

  constructor(readonly key: string) {
    super(`A copy of notification ${key} is being handled right now; let WeChat Pay send this one again.`)
    addRemedy(this, knownRemedy(this.code))
  }
}

const DEFAULT_LEASE = 60_000

/** From a moment to a day. */
export const LEASE_RANGE = { min: 1, max: 86_400_000, unit: 'milliseconds' } as const

/**
 * Handles a notification exactly once, however many copies arrive, also at the same moment in several processes. When
 * the handler fails, the notification is released and its error is passed on, so that the next copy is handled.
 *
 * @param key - what makes two copies the same: the `id` of the notification
 * @returns `handled` when the handler ran, `duplicate` when an earlier copy was handled
 * @throws {@link InputError} `OPTION_INVALID` if `lease` is not an integer from 1 to 86,400,000
 * @throws {@link NotificationBusyError} when another copy is being handled at this moment
 * @throws whatever the handler throws
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 * @example
 * ```ts
 * const store = new MemoryOnceStore()
 * await once(store, notification.id, () => ship(notification.resource.out_trade_no))
 * ```
 */
export async function once(
  store: OnceStore,
  key: string,
  handle: () => unknown,
  { lease = DEFAULT_LEASE }: OnceOptions = {},
): Promise<'handled' | 'duplicate'> {
  const claim = await store.claim(key, readInteger('lease', lease, LEASE_RANGE))
  if (claim.outcome === 'done') return 'duplicate'
  if (claim.outcome === 'busy') throw new NotificationBusyError(key)
  try {
    await handle()
  } catch (reason) {
    // Where the store fails as well, the lease runs out by itself; why the handler failed is what matters.
    await Promise.resolve(store.release(key, claim.token)).catch(() => undefined)
    throw reason
  }
  await store.complete(key, claim.token)
  return 'handled'
}
