import type { Rate } from '../../operations/documented-rates'
import { reserveNext } from './reservation'

/** A call whose rate is limited. */
export interface LimitedCall {
  /** ID of the merchant that signs the call. */
  readonly mchid: string
  /** `POST /v3/refund/domestic/refunds` */
  readonly route: string
  readonly rate: Rate
  /** Maximum wait in milliseconds: after that the call has timed out. */
  readonly longest: number
}

/**
 * Shares the rate limits of a merchant's operations between processes. If it rejects, or does not respond within a
 * second, the call is sent by the limit of its own process, and the event `wxpay:store:failure` is published.
 */
export interface LimitStore {
  /**
   * Reserves the next time at which a call may be sent, in one atomic step and by one clock: calls are spread evenly,
   * after a burst of at most one period's calls.
   *
   * @returns milliseconds to wait, 0 for none; `undefined` if that is longer than `longest`, and then nothing is reserved
   */
  reserve(call: LimitedCall): Promise<number | undefined>
}

/**
 * Shares rate limits between the clients of one process, for example two clients with the same merchant ID.
 *
 * @example
 * ```ts
 * const limitStore = new MemoryLimitStore()
 * const wxpay = new Wechatpay({ ...options, limits: 'documented', limitStore })
 * ```
 */
export class MemoryLimitStore implements LimitStore {
  readonly #next = new Map<string, number>()

  reserve({ mchid, route, rate, longest }: LimitedCall): Promise<number | undefined> {
    const key = `${mchid} ${route}`
    const now = performance.now()
    const reservation = reserveNext(this.#next.get(key), rate, now, longest)
    if (reservation === undefined) return Promise.resolve(undefined)
    this.#next.set(key, reservation.next)
    return Promise.resolve(Math.max(0, reservation.at - now))
  }
}
