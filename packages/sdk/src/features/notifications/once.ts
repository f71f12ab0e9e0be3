import { addRemedy } from '@wxpay/protocol'
import { readInteger } from '../../call/axios/call-options'
import { knownRemedy } from '../../base/errors/remedies/table'

/** Result of a claim: claimed until the lease ends, already handled, or being handled by another caller. */
export type Claim =
  | { readonly outcome: 'claimed'; readonly token: string }
  | { readonly outcome: 'done' }
  | { readonly outcome: 'busy' }

/**
 * Store of handled notifications. Implement it on a database that your processes share (a SQL table with a
 * unique key, Redis `SET NX PX`): `claim` must take the lock and record it in one atomic step.
 */
export interface OnceStore {
  /** Returns `claimed` to exactly one of any number of concurrent callers. The lease is in milliseconds. */
  claim(key: string, lease: number): Promise<Claim>
  /**
   * Records the notification as handled. If the lease ended and another caller has claimed the notification
   * since, it changes nothing and rejects with {@link NotificationLeaseLostError}. If this rejects, WeChat Pay
   * receives a failure, and a copy is handled again after the lease: twice is better than never.
   */
  complete(key: string, token: string): Promise<void>
  /** Releases the notification after a failure: the next copy is handled. A token that lost its lease changes nothing. */
  release(key: string, token: string): Promise<void>
}

/** Options of handling a notification once. */
export interface OnceOptions {
  /** Time in milliseconds after which a handler that has not finished is considered dead. Default 60,000. */
  readonly lease?: number
}

/** A copy arrived while another one is being handled. Reply with a failure: WeChat Pay sends it again later. */
export class NotificationBusyError extends Error {
  override readonly name = 'NotificationBusyError'
  readonly code = 'NOTIFICATION_BUSY'
  /** Remedy, in one sentence. */
  declare readonly remedy: string

  constructor(readonly key: string) {
    super(
      `A copy of notification ${key} is being handled; reply with a failure, so that WeChat Pay sends this one again.`,
    )
    addRemedy(this, knownRemedy(this.code))
  }
}

/**
 * A handler took longer than its lease, and another caller has claimed the notification since. Only that
 * caller may record it as handled.
 */
export class NotificationLeaseLostError extends Error {
  override readonly name = 'NotificationLeaseLostError'
  readonly code = 'NOTIFICATION_LEASE_LOST'
  /** Remedy, in one sentence. */
  declare readonly remedy: string

  constructor(readonly key: string) {
    super(
      `The handler of notification ${key} took longer than its lease, and a copy was claimed meanwhile; the copy decides ` +
        'whether the notification was handled.',
    )
    addRemedy(this, knownRemedy(this.code))
  }
}

const DEFAULT_LEASE = 60_000

/** At least 1 ms, at most one day. */
export const LEASE_RANGE = { min: 1, max: 86_400_000, unit: 'milliseconds' } as const

/**
 * Handles a notification exactly once, however many copies arrive, even concurrently in several processes. If
 * the handler fails, the notification is released and its error is rethrown, so that the next copy is handled.
 *
 * @param key - identifier that copies share: the `id` of the notification
 * @returns `handled` when the handler ran, `duplicate` when an earlier copy was handled
 * @throws {@link InputError} `OPTION_INVALID` if `lease` is not an integer from 1 to 86,400,000
 * @throws {@link NotificationBusyError} if another copy is being handled
 * @throws {@link NotificationLeaseLostError} if the handler took longer than the lease and a copy was claimed
 * @throws the errors of the handler
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
    // If the store fails too, the lease ends by itself; the error of the handler matters more.
    await Promise.resolve(store.release(key, claim.token)).catch(() => undefined)
    throw reason
  }
  await store.complete(key, claim.token)
  return 'handled'
}
