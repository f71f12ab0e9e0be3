/**
 * Shares between processes which hosts are unreachable. If it rejects, or does not respond within a second, each
 * process finds out itself, and the event `wxpay:store:failure` is published.
 */
export interface HostStore {
  /**
   * Milliseconds for which each host is still to be avoided, 0 for a host without a mark.
   *
   * @param origins - `https://api.mch.weixin.qq.com`
   */
  read(origins: readonly string[]): Promise<readonly number[]>
  /** Marks a host: no connection could be established. The mark ends by itself after `duration` milliseconds. */
  mark(origin: string, duration: number): Promise<void>
  /** Removes the mark: the host has responded. */
  clear(origin: string): Promise<void>
}

/**
 * Shares host health between the clients of one process, for example the clients of many merchants.
 *
 * @example
 * ```ts
 * const hostStore = new MemoryHostStore()
 * const wxpay = new Wechatpay({ ...options, hostStore })
 * ```
 */
export class MemoryHostStore implements HostStore {
  readonly #until = new Map<string, number>()

  read(origins: readonly string[]): Promise<readonly number[]> {
    const now = performance.now()
    return Promise.resolve(origins.map((origin) => Math.max(0, (this.#until.get(origin) ?? 0) - now)))
  }

  mark(origin: string, duration: number): Promise<void> {
    this.#until.set(origin, performance.now() + duration)
    return Promise.resolve()
  }

  clear(origin: string): Promise<void> {
    this.#until.delete(origin)
    return Promise.resolve()
  }
}
